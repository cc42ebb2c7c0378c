/** Files that together have a problem; a single file cannot show it. */
export interface FolderExample {
  readonly code: string
  readonly files: Readonly<Record<string, string>>
  /** Files that are needed too, and that are not shown. */
  readonly more?: Readonly<Record<string, string>>
  /** Beside the small agreements of the tests, on top of them, or by themselves. */
  readonly on: 'beside' | 'layer' | 'alone'
}

const cited = 'bron: { in: handboek, plek: hoofdstuk-1 }'

const concept = (
  name: string,
  valid: string,
  version: string,
  condition = 'gevaar'
) => `regelset: ${name}
versie: ${version}
geldig: { ${valid} }
begrippen:
  ${name.replaceAll('-', '_')}:
    vraag: Is het zo?
    ${cited}
    als: ${condition}
`

const task = (id: string, party: string) => `${id}:
  partij: ${party}
  wat: Het dossier lezen
  soort: zaak
  ${cited}
`

const table = (condition: string) => `regelset: proef
versie: 1.0.0
geldig: { van: 2025-01-01 }
begrippen:
  proef:
    vraag: Is het zo?
    ${cited}
    als: ${condition}
tabellen:
  wie_belt:
    vraag: Wie belt er?
    ${cited}
    trefbeleid: uniek
    uitkomst: { soort: keuze, keuzes: [politie, wijkteam] }
    kolommen: [gevaar]
    rijen:
      - { als: [ja], dan: politie }
      - { als: [nee], dan: wijkteam }
  hoeveel:
    vraag: Hoe zwaar weegt het?
    ${cited}
    trefbeleid: verzamel_aantal
    uitkomsten: { spoed: { soort: ja_nee } }
    kolommen: [gevaar]
    rijen: [{ als: [ja], dan: { spoed: ja } }]
`

const region = (more: string) => `gebied: regio/hier
naam: Hier
baseert_op: basis@1
gemeenten: { GM0402: Hilversum }
${more}`

/** Each by the code that it yields. */
export const folderExamples: readonly FolderExample[] = [
  {
    code: 'rules/duplicate-name',
    on: 'beside',
    files: { 'werk.taken.yaml': task('T-1', 'om'), 'meer.taken.yaml': task('T-1', 'politie') }
  },
  {
    code: 'rules/expired',
    on: 'beside',
    files: { 'proef.yaml': concept('proef', 'van: 2024-01-01, tot: 2024-12-31', '1.0.0') }
  },
  {
    code: 'rules/not-yet-valid',
    on: 'beside',
    files: { 'proef.yaml': concept('proef', 'van: 2030-01-01', '1.0.0') }
  },
  {
    code: 'rules/gap-between-versions',
    on: 'beside',
    files: {
      'proef-oud.yaml': concept('proef', 'van: 2024-01-01, tot: 2024-12-31', '1.0.0'),
      'proef-nieuw.yaml': concept('proef', 'van: 2025-02-01', '2.0.0', 'verzoek')
    }
  },
  {
    code: 'rules/missing-file',
    on: 'alone',
    files: { 'partijen.yaml': 'om: { naam: Openbaar Ministerie, soort: strafrechtketen }\n' }
  },
  {
    code: 'rules/nothing-below',
    on: 'beside',
    files: {
      'eigen.yaml': `regelset: eigen
versie: 1.0.0
geldig: { van: 2025-01-01 }
begrippen:
  ernstig:
    overschrijft: deelname#ernstig
    gekozen: a
    ${cited}
`
    }
  },
  {
    code: 'rules/recalibration-overdue',
    on: 'layer',
    files: { 'gebied.yaml': region(`herijking: { elke: P1Y, laatst: 2024-03-01, ${cited} }\n`) }
  },
  {
    code: 'rules/output-operator',
    on: 'beside',
    files: { 'proef.yaml': table('{ wie_belt: { minstens: wijkteam } }') }
  },
  { code: 'rules/output-not-yes-no', on: 'beside', files: { 'proef.yaml': table('wie_belt') } },
  {
    code: 'rules/table-adds-up',
    on: 'beside',
    files: { 'proef.yaml': table('{ hoeveel.spoed: { is: ja } }') }
  },
  {
    code: 'rules/task-without-owner',
    on: 'beside',
    files: { 'werk.taken.yaml': task('T-1', 'null') }
  },
  {
    code: 'rules/task-of-several',
    on: 'beside',
    files: { 'werk.taken.yaml': `${task('T-1', 'om')}${task('T-2', 'politie')}` }
  },
  {
    code: 'rules/too-large',
    on: 'beside',
    files: { 'groot.feiten.yaml': `# ${'lang '.repeat(220_000)}\n` }
  },
  {
    code: 'rules/too-deep',
    on: 'beside',
    files: { 'diep.feiten.yaml': `feit: ${'['.repeat(200)}${']'.repeat(200)}\n` }
  },
  {
    code: 'rules/unreadable-character',
    on: 'beside',
    files: { 'teken.feiten.yaml': 'feit: { vraag: "Is het\u0000 zo?" }\n' }
  },
  {
    code: 'rules/too-many-keys',
    on: 'beside',
    files: {
      'veel.feiten.yaml': Array.from({ length: 20_000 }, (_, at) => `feit_${at}: 1\n`).join('')
    }
  },
  {
    code: 'rules/too-many-problems',
    on: 'beside',
    files: {
      'fout.partijen.yaml': Array.from({ length: 2_000 }, (_, at) => `p_${at}: 1\n`).join('')
    }
  },
  {
    code: 'rules/scenario-against-background',
    on: 'beside',
    files: {
      'proef.yaml': `regelset: proef
versie: 1.0.0
geldig: { van: 2025-01-01 }
uitgesloten:
  - { als: { alle: [gevaar, { kans: { is: laag } }] }, uitleg: Gevaar met een lage kans bestaat niet. }
begrippen:
  proef: { vraag: Is het zo?, ${cited}, als: { een_van: [gevaar, verzoek] } }
`,
      'proef.scenarios.yaml':
        'scenarios:\n  - { naam: proef, gegeven: { gevaar: ja, kans: laag }, verwacht: { proef: ja } }\n'
    }
  }
]
