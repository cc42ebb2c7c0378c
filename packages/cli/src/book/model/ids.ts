/** Where each thing stands in the book. Links and headings both ask here, so that they agree. */
export const idOf = {
  process: (name: string) => `proces-${name}`,
  step: (process: string, path: string) => `proces-${process}-${path.replaceAll('.', '-')}`,
  party: (name: string) => `partij-${name}`,
  rule: (name: string) => `regel-${name}`,
  table: (name: string) => `tabel-${name}`,
  limit: (name: string) => `termijn-${name}`,
  task: (id: string) => `taak-${id}`,
  message: (name: string) => `bericht-${name}`,
  fact: (name: string) => `feit-${name}`,
  indicator: (name: string) => `cijfer-${name}`,
  openMatter: (name: string) => `open-punt-${name}`,
  norm: (id: string) => `norm-${id}`,
  place: (number: number) => `bron-${number}`,
  chapter: {
    guide: 'leeswijzer',
    changes: 'veranderd',
    region: 'regio',
    norms: 'regio-normen',
    arrangements: 'regio-regelingen',
    indicators: 'cijfers',
    rules: 'regels',
    limits: 'termijnen',
    tables: 'tabellen',
    tasks: 'taken',
    sharing: 'delen',
    facts: 'feiten',
    scenarios: 'voorbeelden',
    open: 'open-punten',
    coverage: 'dekking',
    sources: 'bronnen'
  }
} as const
