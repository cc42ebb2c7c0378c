import type { CommandSpec } from './command-spec.ts'

/** What somebody types first. */
export const startSpecs: readonly CommandSpec[] = [
  {
    name: 'begin',
    arguments: [{ term: '[MAP]', what: 'een lege of nieuwe map (standaard de map waar je bent)' }],
    summary: 'legt de afspraken van een nieuwe regio klaar, als laag op de landelijke',
    more: [
      'Vraagt hoe de regio heet en welke gemeenten erbij horen, en schrijft de bestanden met uitleg',
      'erin: gebied, bronnen, gekozen lezingen, een eerste scenario en een README met wat er nu moet',
      'gebeuren. Ze gaan meteen goed door controleer en toets. In een map waar al iets staat, schrijft',
      'de opdracht niets. Met de opties worden geen vragen gesteld.'
    ].join('\n'),
    options: [
      { term: '--naam <TEKST>', what: 'hoe de regio heet' },
      {
        term: '--gemeente <CODE=NAAM>',
        what: 'een gemeente met haar code van het CBS; mag vaker',
        repeats: true
      }
    ],
    examples: [
      { line: 'begin onze-regio', what: 'met vragen' },
      {
        line: 'begin onze-regio --naam "Onze regio" --gemeente GM0402=Hilversum',
        what: 'zonder vragen'
      }
    ],
    load: async () => (await import('./begin-region.ts')).beginRegion
  },
  {
    name: 'effect',
    arguments: [
      { term: '<OUD>', what: 'map met de afspraken van nu' },
      { term: '<NIEUW>', what: 'map met de afspraken zoals ze zouden worden' }
    ],
    summary: 'toont wat een verandering doet, voor zij ingaat: uitkomsten die omslaan',
    more: [
      "Beoordeelt elke situatie uit de scenario's, en met --db elke bewaarde zaak, volgens beide",
      "afspraken, en speelt de scenario's volgens beide. Noemt wat verschilt. Verandert niets."
    ].join('\n'),
    options: [
      { term: '--db <BESTAND>', what: 'kijkt ook naar de zaken in deze opslag' },
      { term: '--op <DATUM>', what: 'de dag waarop wordt beoordeeld (standaard vandaag)' }
    ],
    examples: [
      { line: 'effect onze-regio onze-regio-nieuw', what: "op de scenario's" },
      {
        line: 'effect onze-regio onze-regio-nieuw --db uitvoer/onze-regio/zaken.db',
        what: 'ook op de zaken'
      }
    ],
    load: async () => (await import('./show-effect.ts')).showEffect
  }
]
