import {
  exportJsonRules,
  exportRails,
  jsonRulesProblemsEn,
  jsonRulesProblemsNl,
  printRules,
  readRules,
  ruleProblemsEn,
  ruleProblemsNl
} from '@ketenregie/rules'
import type { JsonDiagnostic } from '@ketenregie/rules'
import { landelijk } from '@ketenregie/processes'
import { tell } from './told-example.ts'
import type { ToldExample } from './told-example.ts'

const asOf = '2026-04-16'
const nl = { ...ruleProblemsNl, ...jsonRulesProblemsNl }
const en = { ...ruleProblemsEn, ...jsonRulesProblemsEn }

/** Rules of which no rails come, by the code that says why. */
const rails: Readonly<Record<string, { readonly name: string; readonly budget?: number }>> = {
  'json-rules/unknown-name': { name: 'om_deelnam' },
  'json-rules/not-expressible': { name: 'informatieblad_compleet' },
  'json-rules/past-budget': { name: 'om_deelname', budget: 2 }
}

const own = `regelset: proef
versie: 1.0.0
geldig: { van: 2025-01-01 }
begrippen:
  uit_hilversum:
    vraag: Komt iemand uit Hilversum?
    bron: { in: minimumnormen, plek: uitgangspunt-3-om }
    als: { gemeente: { is: GM0402 } }
tabellen:
  wie_belt:
    vraag: Wie belt er?
    bron: { in: minimumnormen, plek: uitgangspunt-3-om }
    trefbeleid: uniek
    uitkomst: { soort: keuze, keuzes: [politie, wijkteam] }
    kolommen: [gevaarstelling]
    rijen:
      - { als: [ja], dan: politie }
      - { als: [nee], dan: wijkteam }
`

/** What writing rules out in another form says; by code. */
export function exportExamples(): ReadonlyMap<string, ToldExample> {
  const found = new Map<string, ToldExample>()
  const keep = (code: string, text: string, problems: readonly JsonDiagnostic[]) => {
    const problem = problems.find(each => each.code === code)
    if (problem) found.set(code, tell({ as: 'ts', text }, problem, { nl, en }))
  }
  for (const [code, { name, ...budget }] of Object.entries(rails)) {
    const { problems } = exportRails(landelijk, [name], { asOf, ...budget })
    const most = budget.budget === undefined ? '' : `, budget: ${budget.budget}`
    keep(code, `exportRails(landelijk, ['${name}'], { asOf: '${asOf}'${most} })`, problems)
  }
  const { facts } = landelijk
  const { rules } = readRules(own, { facts })
  const [set] = rules.ruleSets
  if (set === undefined) return found
  const read = `const { rules } = readRules(\`${own}\`, { facts })`
  const { problems: coded } = exportRails(rules, ['uit_hilversum'], { asOf })
  const asked = `exportRails(rules, ['uit_hilversum'], { asOf: '${asOf}' })`
  keep('json-rules/other-codes', `${read}\n${asked}`, coded)
  const { problems: left } = exportJsonRules(set, { facts })
  keep('json-rules/left-out', `${read}\nexportJsonRules(rules.ruleSets[0], { facts })`, left)
  const { tables = {} } = set
  const table = tables['wie_belt']
  if (table === undefined) return found
  const [row] = table.rows
  if (row === undefined) return found
  // a cell asks something of its own column only
  const when = [{ fact: 'strafbaar_feit', operator: 'equal', value: 'yes' }] as const
  const changed = { ...table, rows: [{ ...row, when }] }
  const { problems } = printRules({ ...set, tables: { wie_belt: changed } }, { facts })
  const cell = "const when = [{ fact: 'strafbaar_feit', operator: 'equal', value: 'yes' }]"
  const shown = [
    '// in de kolom gevaarstelling',
    cell,
    'const wie_belt = { ...table, rows: [{ ...row, when }] }',
    'printRules({ ...set, tables: { wie_belt } }, { facts })'
  ].join('\n')
  keep('rules/table-not-printed', shown, problems)
  return found
}
