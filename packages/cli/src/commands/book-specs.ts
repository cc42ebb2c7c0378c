import type { CommandSpec } from './command-spec.ts'

/** The agreements as something to read and to sign. */
export const bookSpecs: readonly CommandSpec[] = [
  {
    name: 'boek',
    arguments: [
      { term: '[MAP]', what: 'map met afspraken (standaard de meegeleverde landelijke)' }
    ],
    summary: 'maakt van de afspraken een afsprakenboek om te lezen: HTML en PDF',
    more: [
      'In het boek staat per proces de werkinstructie, per partner een eigen hoofdstuk, en verder elke',
      'regel met zijn lezingen, elke termijn met voorbeelden, taken, berichten, open punten en bronnen.',
      'Achter elke zin staat waar die op steunt. Dezelfde afspraken geven hetzelfde boek. Naast het boek',
      'komt afspraken.json: geef dat later aan --vorige, dan zegt het nieuwe boek wat er is veranderd.'
    ].join('\n'),
    options: [
      { term: '--uit <MAP>', what: 'waar het boek komt' },
      {
        term: '--vorige <PAD>',
        what: 'een eerdere versie, als map of als afspraken.json: zegt wat er is veranderd'
      },
      {
        term: '--op <DATUM>',
        what: 'de dag waarvan de regels tellen (standaard de eerste dag van de nieuwste regel)'
      },
      {
        term: '--partner <PARTIJ>',
        what: 'de uitgave voor één partner: diens hoofdstuk, werkinstructies, termijnen en berichten'
      },
      { term: '--vorm <VORM>', what: 'alleen deze vorm', choices: ['html', 'pdf'] }
    ],
    examples: [
      { line: 'boek --uit uitvoer/boek', what: 'het landelijke boek' },
      {
        line: 'boek examples/gooi-en-vechtstreek --uit uitvoer/gooi --vorm html',
        what: 'het boek van een regio, alleen als HTML'
      },
      {
        line: 'boek mijn-regio --uit uitvoer/boek --vorige uitvoer/boek/afspraken.json',
        what: 'met wat er is veranderd sinds het vorige boek'
      },
      { line: 'boek --partner pi --uit uitvoer/boek', what: 'de uitgave voor één partner' }
    ],
    load: async () => (await import('./write-book.ts')).writeBook
  }
]
