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
      { term: '--naam <NAAM>', what: 'hoe de regio heet' },
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
  }
]
