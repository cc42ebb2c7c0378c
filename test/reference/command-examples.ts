import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fillCaseStores, freezeAndChange } from './case-stores.ts'
import { fillStores, layFiles } from './example-stores.ts'
import { runHere } from '../../packages/cli/src/test-host.fixture.ts'

/** A command line that cannot run, by the code of what stands in its way. */
export const failingLines: Readonly<Record<string, string>> = {
  'cli/agreements-have-errors': 'toets fout',
  'cli/bad-outcomes': 'cijfers jaar --db zaken.db --uitkomsten uitkomsten.jsonl',
  'cli/cannot-read': 'toets regoi',
  'cli/cannot-write': 'zet-om gebied.yaml --naar json --uit leeg',
  'cli/case-erased':
    'bewaar P-002 --grond beroep --door archiefbeheer --db gewist.db --afspraken gewist',
  'cli/facts-have-errors': 'beoordeel om_deelname --feit gevarstelling=ja',
  'cli/kept-together':
    'bewaar P-001 --opheffen --feit einddatum --door archiefbeheer --db gewist.db --afspraken gewist',
  'cli/limit-and-length': 'termijn dr_plan --duur "3 dagen" --vanaf 2025-05-02',
  'cli/mapping-has-errors': 'migreer regio --omzetting stappen.yaml --db zaken.db',
  'cli/missing-argument': 'zaak',
  'cli/missing-option': 'boek',
  'cli/missing-value': 'termijn dr_plan --vanaf',
  'cli/municipality-twice':
    'begin nieuw --naam Regio --gemeente GM0402=Hilversum --gemeente GM0402=Huizen',
  'cli/no-command': '--taal nl',
  'cli/no-file-for-sheet': 'importeer blad@termijnen.csv --in leeg',
  'cli/no-sheets': 'exporteer leeg --uit bladen',
  'cli/no-such-scenario': 'toets --alleen ontploffing',
  'cli/not-a-date': 'termijn dr_plan --vanaf 2025-02-30',
  'cli/not-a-length': 'termijn --duur "drie weken" --vanaf 2025-05-02',
  'cli/not-a-municipality': 'begin nieuw --naam Regio --gemeente Hilversum',
  'cli/not-a-pair': 'beoordeel om_deelname --feit gevaarstelling',
  'cli/not-a-stretch': 'termijn dr_plan --vanaf 2025-05-02 --geschorst 2025-05-10',
  'cli/not-a-title': 'begin nieuw --naam "---" --gemeente GM0402=Hilversum',
  'cli/not-agreements': 'boek --uit boek --vorige gebied.yaml',
  'cli/not-empty': 'begin . --naam Regio --gemeente GM0402=Hilversum',
  'cli/not-one-of': 'aanvullen fish',
  'cli/nothing-to-exchange':
    'uitwissel P-001 --voor exodus --doel re_integratie --door zvh --db zaken.db',
  'cli/other-agreements': 'draai ander-jaar --db zaken.db',
  'cli/release-changed': 'genereer jaar --uit afspraken.ts --vrijgaven vrijgaven',
  'cli/sheets-have-errors': 'importeer gebied@contact.csv --in regio',
  'cli/too-many-arguments': 'controleer een twee',
  'cli/unknown-command': 'controler',
  'cli/unknown-case': 'zaak P-01 --db zaken.db',
  'cli/unknown-fact':
    'bewaar P-001 --feit eindatum --grond beroep --door archiefbeheer --db zaken.db',
  'cli/unknown-limit': 'termijn drplan --vanaf 2025-05-02',
  'cli/unknown-option': 'toets --allen gevaar',
  'cli/unknown-party': 'zaak P-001 --als gemeent --db zaken.db',
  'cli/unknown-process': 'teken detentie_en_terugker --uit platen',
  'cli/unknown-purpose': 'zaak P-001 --als gemeente --doel reintegratie --db zaken.db',
  'cli/unknown-reading': 'beoordeel om_deelname --lezing om_deelname=r9',
  'cli/unknown-rule': 'beoordeel om_deelnam',
  'cli/unreadable-case': 'cijfers jaar --db vreemd.db',
  'cli/unreadable-sheet': 'importeer kapot.xlsx --in leeg',
  'cli/world-failed': 'draai map --db map.db',
  'files/link': 'toets verwijzing',
  'files/not-utf-8': 'toets latijn',
  'files/too-deep': 'toets diep',
  'files/too-large': 'toets groot',
  'postgres/not-an-address': 'zaak P-001 --db postgres://localhost:abc/zaken',
  'postgres/unreachable': 'zaak P-001 --db postgres://gebruiker@localhost:9/zaken',
  'sqlite/damaged': 'zaak P-001 --db kapot.db',
  'sqlite/newer': 'zaak P-001 --db nieuwer.db',
  'sqlite/not-a-case-store': 'zaak P-001 --db ander.db'
}

/** What each of these lines says; by code. */
export async function commandExamples(): Promise<ReadonlyMap<string, string>> {
  const cwd = mkdtempSync(join(tmpdir(), 'ketenregie-reference-'))
  try {
    for (const name of ['leeg', 'fout', 'regio']) mkdirSync(join(cwd, name))
    const layer =
      'gebied: regio/r\nnaam: R\nbaseert_op: landelijk@1\ngemeenten: { GM0402: Hilversum }\n'
    const contact = 'contact:\n  GM0402: { rol: contactpersoon_nazorg }\n'
    writeFileSync(join(cwd, 'gebied.yaml'), layer)
    writeFileSync(join(cwd, 'regio/gebied.yaml'), `${layer}${contact}`)
    writeFileSync(join(cwd, 'fout/gebied.yaml'), layer.replace('@1', '@9'))
    writeFileSync(join(cwd, 'gebied@contact.csv'), 'naam;rol\nGM9;contactpersoon_nazorg\n')
    writeFileSync(join(cwd, 'blad@termijnen.csv'), 'naam;wat\nx;y\n')
    writeFileSync(join(cwd, 'kapot.xlsx'), 'dit is geen rekenblad')
    await fillStores(cwd)
    await fillCaseStores(cwd)
    await freezeAndChange(cwd)
    layFiles(cwd)
    const found = new Map<string, string>()
    for (const [code, line] of Object.entries(failingLines)) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? ''
      )
      const { stdout } = await runHere(['--json', ...words], { cwd })
      const { errors = [] }: { readonly errors?: readonly { readonly code?: string }[] } =
        JSON.parse(stdout)
      if (!errors.some(each => each.code === code)) continue
      const { stderr } = await runHere(words, { cwd })
      found.set(code, stderr.replaceAll(resolve(cwd), '.').trimEnd())
    }
    return found
  } finally {
    rmSync(cwd, { recursive: true })
  }
}
