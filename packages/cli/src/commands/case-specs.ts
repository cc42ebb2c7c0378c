import type { CommandSpec } from './command-spec.ts'
import { agreements, earlier } from './option-specs.ts'

/** The commands on cases that are kept. */
export const caseSpecs: readonly CommandSpec[] = [
  {
    name: 'zaak',
    arguments: [{ term: '<ID>', what: 'het nummer van de zaak' }],
    summary: 'toont één zaak: stand, termijnen, taken, open vragen en journaal',
    more: [
      'Controleert ook of het journaal ongeschonden is; zo niet, dan eindigt de opdracht met 1. Een zaak',
      'wordt uitgelegd volgens de afspraken waarmee zij loopt. Die staan naast een bestand met zaken; een',
      'database heeft niets ernaast, dus geef ze daar mee met --eerder.'
    ].join('\n'),
    options: [
      {
        term: '--db <BESTAND>',
        what: 'de opslag: een bestand, of postgres://… (standaard uitvoer/gooi-en-vechtstreek/zaken.db)'
      },
      { term: '--als <PARTIJ>', what: 'zoals deze partij de zaak mag zien' },
      {
        term: '--doel <DOEL>',
        what: 'waarvoor zij die nodig heeft; delen.yaml zegt wat zij dan ziet'
      },
      agreements,
      earlier
    ],
    examples: [
      { line: 'zaak GV-2025-001', what: 'een zaak uit het voorbeeldjaar' },
      {
        line: 'zaak GV-2025-001 --als gemeente --doel re_integratie',
        what: 'wat de gemeente daarvoor mag zien, en op welke grondslag'
      }
    ],
    load: async () => (await import('./show-case.ts')).showCase
  },
  {
    name: 'zaak verifieer',
    arguments: [{ term: '[ID]', what: 'het nummer van de zaak (standaard alle zaken)' }],
    summary: 'zoekt elke verandering in het journaal van een zaak, of van alle zaken',
    more: [
      'Rekent de keten van het journaal na, regel voor regel, en of de stand van de zaak eruit volgt.',
      'Noemt elke regel die is veranderd en waaraan dat te zien is. Heeft geen afspraken nodig; wat is',
      'gewist, telt niet als veranderd. Eindigt met 1 als er iets is veranderd.'
    ].join('\n'),
    options: [
      {
        term: '--db <BESTAND>',
        what: 'de opslag: een bestand, of postgres://… (standaard uitvoer/gooi-en-vechtstreek/zaken.db)'
      }
    ],
    examples: [
      { line: 'zaak verifieer', what: 'alle zaken van het voorbeeldjaar' },
      { line: 'zaak verifieer GV-2025-001 --json', what: 'één zaak, als gegevens' }
    ],
    load: async () => (await import('./verify-cases.ts')).verifyCases
  },
  {
    name: 'migreer',
    arguments: [
      { term: '[MAP]', what: 'map met de nieuwe afspraken (standaard de meegeleverde landelijke)' }
    ],
    summary: 'laat lopende zaken verdergaan volgens nieuwe afspraken, als dat veilig of bedoeld is',
    more: [
      'Loopt per zaak de oude en de nieuwe afspraken naast elkaar af, over alles wat er nog kan gebeuren.',
      'Komt dat op hetzelfde neer, dan is de zaak veilig. Bestaat een stap niet meer of volgt er iets',
      'anders, dan staat erbij wat, met de kortste weg erheen; een omzetting zegt dat dat zo bedoeld is.',
      'Elke zaak gaat in haar geheel over of niet; wat niet over kan, loopt door zoals het liep.',
      'Eindigt met 1 als zaken een omzetting vragen of worden geweigerd.'
    ].join('\n'),
    options: [
      { term: '--droog', what: 'kijkt alleen, en migreert niets' },
      { term: '--zaak <ID>', what: 'alleen deze zaak; mag vaker', repeats: true },
      {
        term: '--db, --opslag <BESTAND>',
        what: 'de opslag: een bestand, of postgres://… (standaard uitvoer/gooi-en-vechtstreek/zaken.db)'
      },
      {
        term: '--omzetting <BESTAND>',
        what: 'YAML met waar stappen heen zijn gegaan: omzetting: { oude_stap: nieuwe_stap }'
      },
      earlier,
      { term: '--op <DATUM>', what: 'de dag waarop het gebeurt (standaard vandaag)' },
      { term: '--reden <TEKST>', what: 'komt in het journaal (standaard naam en versie)' }
    ],
    examples: [
      { line: 'migreer examples/gooi-en-vechtstreek --droog', what: 'wat er zou gebeuren' },
      { line: 'migreer --zaak GV-2025-001 --omzetting stappen.yaml', what: 'één zaak' }
    ],
    load: async () => (await import('./migrate-cases.ts')).migrateCases
  }
]
