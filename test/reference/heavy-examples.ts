import type { FolderExample } from './folder-examples.ts'

const cited = 'bron: { in: handboek, plek: hoofdstuk-1 }'
const headOf = (name: string) => `regelset: ${name}\nversie: 1.0.0\ngeldig: { van: 2025-01-01 }\n`
const head = `# "veel" is een begrip over veertig gegevens, in twintig paren\n${headOf('proef')}`
const numbers = Array.from({ length: 20 }, (_, at) => at)
const firsts = numbers.map(at => `a${at}`).join(', ')
const pairs = numbers.map(at => `{ een_van: [a${at}, b${at}] }`).join(', ')
const heavy = `{ een_van: [{ alle: [gevaar, ${firsts}] }, { alle: [${pairs}] }] }`

/** Forty facts, and a condition over them that takes more work than a check may do. */
const more = {
  'veel.feiten.yaml': numbers
    .flatMap(at => [`a${at}`, `b${at}`])
    .map(
      name =>
        `${name}: { vraag: Is het zo?, soort: ja_nee, houder: { eerst: om }, gevoelig: gewoon }\n`
    )
    .join(''),
  'veel.yaml': `${headOf('veel')}begrippen:
  veel: { vraag: Is het veel?, ${cited}, als: ${heavy} }
`
}

const rule = (name: string) =>
  `  ${name}: { partij: om, modaliteit: mag, ${cited}, als: { alle: [verzoek, veel] } }\n`

/** What the checks leave undecided, since it would take too much work; each by its code. */
const written: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rules/not-decided': {
    'proef.yaml': `${head}begrippen:
  proef: { vraag: Is het zo?, ${cited}, als: { een_van: [verzoek, veel] } }
`
  },
  'rules/rules-not-compared': { 'proef.yaml': `${head}regels:\n${rule('een')}${rule('twee')}` },
  'rules/table-not-checked': {
    'proef.yaml': `${head}tabellen:
  wie_belt:
    vraag: Wie belt er?
    ${cited}
    trefbeleid: uniek
    uitkomst: { soort: keuze, keuzes: [politie, wijkteam] }
    kolommen: [veel]
    rijen:
      - { als: [ja], dan: politie }
      - { als: [nee], dan: wijkteam }
`
  },
  'rules/scenarios-not-checked': {
    'proef.yaml': `${head}uitgesloten:
  - { als: veel, uitleg: Dit komt nooit voor. }
begrippen:
  proef: { vraag: Is het zo?, ${cited}, als: gevaar }
`,
    'proef.scenarios.yaml':
      'scenarios:\n  - { naam: proef, gegeven: { gevaar: ja, a1: ja, b2: ja }, verwacht: { proef: ja } }\n'
  }
}

export const heavyExamples: readonly FolderExample[] = [
  ...Object.entries(written).map(([code, files]): FolderExample => ({
    code,
    on: 'beside',
    files,
    more
  })),
  {
    code: 'rules/layer-not-compared',
    on: 'layer',
    more,
    files: {
      'gebied.yaml':
        'gebied: regio/hier\nnaam: Hier\nbaseert_op: basis@1\ngemeenten: { GM0402: Hilversum }\n',
      'proef.yaml': `${head}begrippen:
  licht: { overschrijft: open#licht, ${cited}, als: veel }
`
    }
  }
]
