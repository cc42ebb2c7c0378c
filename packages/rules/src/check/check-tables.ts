import type { Place } from '@ketenregie/core'
import { exampleOf } from '../analyse/example.ts'
import { createBudget, onWorkbench } from '../analyse/workbench.ts'
import type { Workbench } from '../analyse/workbench.ts'
import { editionOf } from '../compile/edition.ts'
import { libraryOf } from '../compile/library.ts'
import { no } from '../compile/outcomes.ts'
import type { Diagram } from '../compile/diagrams.ts'
import type { Rules } from '../compile/rules.ts'
import type { Report } from '../diagnostic/report.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import type { WrittenRuleSet } from '../read/rule-set.ts'
import type { WrittenTable } from '../read/table.ts'
import { asCondition } from '../table/follow.ts'
import { canonicalJson } from '@ketenregie/core'

/** Rows fit each other: none meets another against the policy, none is in vain, none is missing. */
export function checkTables(
  written: readonly WrittenRuleSet[],
  rules: Rules,
  report: Report
): void {
  for (const { tables, overrides, valid } of written) {
    const replaced = overrides.flatMap(({ name, value, entry }) =>
      value.kind === 'table' ? [{ name, value: value.table, entry }] : []
    )
    const named = [...tables, ...replaced]
    if (named.length === 0) continue
    const edition = editionOf(rules.ruleSets, valid.from)
    const options = { rules, library: libraryOf(edition, {}), excluded: edition.excluded }
    for (const { name, value, entry } of named) {
      const table = edition.tables.get(name)?.of
      if (table === undefined) continue
      const conditions = table.rows.map(asCondition)
      const budget = createBudget()
      const done = onWorkbench(conditions, { ...options, budget }, workbench => {
        checkRows(table, { workbench, report, written: value, place: entry.place })
        return true
      })
      if (done === undefined)
        report.add({ code: 'rules/table-not-checked', params: { table: name } }, entry.place)
    }
  }
}

interface Checking {
  readonly workbench: Workbench
  readonly report: Report
  readonly written: WrittenTable
  /** Of the table. */
  readonly place: Place
}

/** From the first row to the last, with the cases that earlier rows hold. */
function checkRows(table: DecisionTable, { workbench, report, written, place }: Checking): void {
  const { and, or, not, possible } = workbench
  const hit = table.rows.map(row => workbench.of(asCondition(row)))
  let earlier: Diagram = no
  for (const [index, cases] of hit.entries()) {
    const at = written.rows[index]?.place ?? place
    const left = table.hitPolicy === 'first' ? and(cases, not(earlier)) : cases
    if (and(possible, left) === no) {
      const params = { table: table.name, row: index + 1 }
      report.add({ code: 'rules/row-never-hit', params }, at)
    } else if (and(possible, cases, earlier) !== no) {
      const other = hit.findIndex((one, before) => before < index && clash(before, index, one))
      const given = other < 0 ? null : exampleOf(and(cases, hit[other] ?? no), workbench)
      const params = { table: table.name, first: other + 1, second: index + 1, given }
      if (other >= 0) report.add({ code: 'rules/rows-overlap', params }, at)
    }
    earlier = or(cases, earlier)
  }
  const missing = not(earlier)
  if (!mustHit.has(table.hitPolicy) || table.otherwise !== null) return
  if (and(possible, missing) === no) return
  const params = { table: table.name, given: exampleOf(missing, workbench) }
  report.add({ code: 'rules/no-row', params }, place)

  /** Two rows that the policy does not allow together. */
  function clash(before: number, index: number, cases: Diagram): boolean {
    if (and(possible, cases, hit[index] ?? no) === no) return false
    if (table.hitPolicy === 'unique') return true
    const [one, other] = [table.rows[before]?.output, table.rows[index]?.output]
    return table.hitPolicy === 'any' && canonicalJson(one) !== canonicalJson(other)
  }
}

/** A collection may be empty; what gives one outcome should always give one. */
const mustHit: ReadonlySet<DecisionTable['hitPolicy']> = new Set<DecisionTable['hitPolicy']>([
  'unique',
  'first',
  'priority',
  'any'
])
