import type { CommandSpec } from './command-spec.ts'

/** The commands between agreements and spreadsheets. */
export const sheetSpecs: readonly CommandSpec[] = [
  {
    name: 'exporteer',
    arguments: [
      { term: '[MAP]', what: 'map met afspraken (standaard de meegeleverde landelijke)' }
    ],
    summary: 'zet termijnen, taken, lijsten van een regio en beslistabellen in een rekenblad',
    more: [
      'Elke rij is een afspraak, elke kolom iets wat zij zegt, met de bron erbij. Verander wat moet',
      'veranderen en zet het met importeer terug. Houd de naam van het bestand en van het blad.'
    ].join('\n'),
    options: [
      { term: '--uit <MAP>', what: 'de map voor de rekenbladen' },
      { term: '--als <VORM>', what: 'xlsx (standaard) of csv', choices: ['xlsx', 'csv'] }
    ],
    examples: [
      { line: 'exporteer --uit bladen', what: 'de landelijke afspraken, als XLSX' },
      {
        line: 'exporteer examples/gooi-en-vechtstreek --uit bladen --als csv',
        what: 'een regio, als CSV'
      }
    ],
    load: async () => (await import('./export-sheets.ts')).exportSheets
  },
  {
    name: 'importeer',
    arguments: [{ term: '<BESTAND...>', what: 'rekenbladen die exporteer heeft gemaakt' }],
    summary: 'neemt veranderde rekenbladen terug in de afspraken',
    more: [
      'Alleen wat anders is, verandert; opmerkingen en de rest van het bestand blijven staan. Wat niet',
      'klopt, wordt met blad en cel genoemd, en dan wordt er niets geschreven.'
    ].join('\n'),
    options: [{ term: '--in <MAP>', what: 'de map met de afspraken' }],
    examples: [
      { line: 'importeer bladen/termijnen.xlsx --in afspraken', what: 'één rekenblad' },
      { line: 'importeer bladen/regels/gesprek@gespreksvorm.csv --in afspraken', what: 'één tabel' }
    ],
    load: async () => (await import('./import-sheets.ts')).importSheets
  }
]
