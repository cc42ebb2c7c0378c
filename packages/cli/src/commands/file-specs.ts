import type { CommandSpec } from './command-spec.ts'
import { agreements } from './option-specs.ts'

/** The commands that write what agreements hold in another form. */
export const fileSpecs: readonly CommandSpec[] = [
  {
    name: 'genereer',
    arguments: [{ term: '<MAP>', what: 'map met afspraken' }],
    summary: 'schrijft gecontroleerde afspraken als TypeScript, met de namen als typen',
    more: [
      'Dezelfde afspraken geven altijd hetzelfde bestand. Met --vrijgaven wordt ook elk proces vastgelegd,',
      'als JSON met zijn kenmerk, één bestand per versie. Een versie die er al ligt, mag niet veranderen.'
    ].join('\n'),
    options: [
      { term: '--uit <BESTAND>', what: 'het bestand dat wordt geschreven' },
      { term: '--vrijgaven <MAP>', what: 'legt de processen vast in deze map' },
      { term: '--regels <BESTAND>', what: 'schrijft de uitkomsten van de regels als JavaScript' },
      { term: '--op <DATUM>', what: 'de dag waarvan de regels tellen, met --regels' }
    ],
    examples: [
      {
        line: 'genereer packages/processes/afspraken/landelijk --uit landelijk.generated.ts',
        what: 'de landelijke afspraken'
      },
      {
        line: 'genereer packages/processes/afspraken/landelijk --uit landelijk.generated.ts --regels uitkomsten.js --op 2026-04-16',
        what: 'ook een bestand dat zonder Ketenregie de uitkomsten geeft, snel en exact'
      }
    ],
    load: async () => (await import('./generate-module.ts')).generateModule
  },
  {
    name: 'zet-om',
    arguments: [{ term: '<BESTAND>', what: 'een YAML- of JSON-bestand van de afspraken' }],
    summary: 'zet een bestand om in een andere vorm, zonder iets te verliezen',
    more: [
      'YAML is de vorm voor mensen, JSON de vaste Engelse vorm voor programma’s; opmerkingen gaan mee',
      'onder "$comments". Van YAML naar YAML zet het bestand in de huisstijl. Voor json-rules-engine',
      'komen er regels uit die onbekend onbekend laten.'
    ].join('\n'),
    options: [
      {
        term: '--naar <VORM>',
        what: 'de gevraagde vorm',
        choices: ['yaml', 'json', 'json-rules-engine']
      },
      {
        term: '--van <VORM>',
        what: 'de vorm van het bestand, als de naam die niet zegt',
        choices: ['eigen', 'json-rules-engine']
      },
      { term: '--uit <BESTAND>', what: 'schrijft naar dit bestand in plaats van naar het scherm' },
      { term: '--volledig', what: 'naar json-rules-engine: gewone regels, voor volledige feiten' },
      agreements
    ],
    examples: [
      { line: 'zet-om regels.yaml --naar json --uit regels.json', what: 'naar de vaste vorm' },
      { line: 'zet-om regels.json --naar yaml', what: 'en terug' },
      {
        line: 'zet-om rules.json --van json-rules-engine --naar yaml',
        what: 'regels van json-rules-engine'
      }
    ],
    load: async () => (await import('./convert-file.ts')).convertFile
  },
  {
    name: 'schema',
    arguments: [{ term: '[MAP]', what: 'map met afspraken, waarvan de editor de namen aanvult' }],
    summary: 'schrijft JSON-schema’s: aanvullen en fouten zien in elke editor die YAML kent',
    more: [
      'Een schema per soort bestand. Met een map zijn de namen van feiten, regels en partijen daaruit',
      'de enige die mogen; zonder map mag elke naam. Met --taal en: de schema’s van de Engelse vorm.'
    ].join('\n'),
    options: [{ term: '--uit <MAP>', what: 'waar de schema’s komen (standaard schema)' }],
    examples: [
      { line: 'schema', what: 'de algemene schema’s' },
      { line: 'schema afspraken --uit .schema', what: 'met de namen uit de map afspraken' }
    ],
    load: async () => (await import('./write-schemas.ts')).writeSchemas
  }
]
