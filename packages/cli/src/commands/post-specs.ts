import type { CommandSpec, OptionSpec } from './command-spec.ts'

const store: OptionSpec = {
  term: '--db <BESTAND>',
  what: 'de opslag: een bestand, of postgres://… (standaard uitvoer/gooi-en-vechtstreek/zaken.db)'
}

const agreements: OptionSpec = {
  term: '--afspraken <MAP>',
  what: 'de afspraken in deze map in plaats van de meegeleverde landelijke'
}

const who: OptionSpec = {
  term: '--door <WIE>',
  what: 'wie dit besluit: een partij of een rol, nooit een persoon'
}

/** Commands about what leaves a case: messages to parties, and the case itself in the end. */
export const postSpecs: readonly CommandSpec[] = [
  {
    name: 'berichten',
    arguments: [{ term: '[PARTIJ]', what: 'alleen de berichten aan deze partij' }],
    summary: 'toont per partij welke berichten klaarstaan, vastgehouden worden of niet aankomen',
    more: [
      'Bij elk bericht staan doel en grondslag. Zonder grondslag gaat niets weg; dan staat erbij wat er',
      'ontbreekt. Eindigt met 1 als er berichten zijn die niet te bezorgen waren.'
    ].join('\n'),
    options: [{ term: '--alles', what: 'ook wat bezorgd is' }, store, agreements],
    examples: [
      { line: 'berichten', what: 'alles wat nog niet bezorgd is' },
      { line: 'berichten gemeente --json', what: 'de berichten aan de gemeente, als gegevens' }
    ],
    load: async () => (await import('./show-messages.ts')).showMessages
  },
  {
    name: 'bezorg',
    arguments: [],
    summary: 'bezorgt wat klaarstaat in een map, met voor elke partij een bestand',
    more: [
      'Elke partij krijgt een bestand PARTIJ.jsonl met een bericht per regel. Wat mislukt, wordt later',
      'opnieuw geprobeerd; wat na een dag nog niet lukt, wacht tot een mens ernaar heeft gekeken. Wat',
      'bezorgd is, staat in het journaal van de zaak: welke gegevens, aan wie, waarvoor en op welke',
      'grond. Eindigt met 1 als er berichten zijn die niet te bezorgen waren.'
    ].join('\n'),
    options: [
      { term: '--naar <MAP>', what: 'de map met de bestanden per partij' },
      { term: '--vrijgeven', what: 'laat eerst gaan wat nu wel een grondslag heeft' },
      { term: '--incidenten', what: 'zet eerst terug wat niet te bezorgen was' },
      who,
      store,
      agreements
    ],
    examples: [
      { line: 'bezorg --naar postbus', what: 'wat klaarstaat' },
      {
        line: 'bezorg --naar postbus --incidenten --door functioneel_beheer',
        what: 'nog eens, nadat de oorzaak is weggenomen'
      }
    ],
    load: async () => (await import('./deliver-messages.ts')).deliverMessages
  },
  {
    name: 'wis',
    arguments: [],
    summary: 'wist afgesloten zaken waarvan de bewaartermijn om is',
    more: [
      'De termijnen staan met hun bron in bewaartermijnen.yaml; zonder termijn blijft een zaak. Wat wordt',
      'gewist, is nergens in de opslag meer te vinden. Er blijft een lege keten die bewijst dat er een',
      'zaak was, en een regel in het verwerkingslogboek. Zaken met een bewaarplicht blijven. Een latere dag',
      'dan vandaag kan alleen met --droog iets laten zien: gewist wordt nooit voor de termijn om is.'
    ].join('\n'),
    options: [
      { term: '--op <DATUM>', what: 'de dag waarop de termijn om moet zijn (standaard vandaag)' },
      {
        term: '--droog',
        what: 'wist niets, maar toont van elke afgesloten zaak tot wanneer zij blijft'
      },
      who,
      store,
      agreements
    ],
    examples: [
      { line: 'wis --op 2031-01-01 --droog', what: 'wat er dan gewist zou worden' },
      { line: 'wis --door archiefbeheer', what: 'het wissen zelf' }
    ],
    load: async () => (await import('./erase-cases.ts')).eraseCases
  },
  {
    name: 'bewaar',
    arguments: [{ term: '<ID>', what: 'het nummer van de zaak' }],
    summary: 'legt vast dat een zaak, of een gegeven ervan, niet gewist mag worden, of heft dat op',
    more: [
      'Zolang de bewaarplicht er is, blijft de zaak, met de zaak waarvan zij deel is. Wie het besloot,',
      'waarom en wanneer, staat in het journaal. Noem een regel of besluit, nooit een persoon. Met --feit',
      'mag de zaak wel weg: dan blijven die gegevens, met wie ze wanneer zei, en verder niets.'
    ].join('\n'),
    options: [
      { term: '--grond <TEKST>', what: 'de regel of het besluit dat bewaren vraagt' },
      { term: '--opheffen', what: 'heft de bewaarplicht op' },
      { term: '--feit <FEIT>', what: 'alleen dit gegeven; mag vaker', repeats: true },
      who,
      store,
      agreements
    ],
    examples: [
      {
        line: 'bewaar GV-2025-001 --grond "lopend beroep" --door archiefbeheer',
        what: 'deze zaak blijft'
      },
      { line: 'bewaar GV-2025-001 --opheffen --door archiefbeheer', what: 'en mag weer weg' },
      {
        line: 'bewaar GV-2025-001 --feit einddatum --grond "lopend beroep" --door archiefbeheer',
        what: 'alleen dit gegeven blijft'
      }
    ],
    load: async () => (await import('./hold-case.ts')).holdCase
  }
]
