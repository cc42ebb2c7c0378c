import type { Facts } from '@ketenregie/core'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import type { FactSet } from '../evaluate/fact-set.ts'
import { everythingOpen, settled } from '../evaluate/open-settling.ts'
import { questionsOf } from '../evaluate/questions.ts'
import { namesOf, reasonsIn } from '../evaluate/reasons-in.ts'
import { settlingOf } from '../evaluate/settling.ts'
import type { Settling } from '../evaluate/settling.ts'
import { warningsOf } from '../evaluate/warnings.ts'
import type { TableDecision } from './compile-table.ts'
import { readingsThatDecide } from './readings-that-decide.ts'
import type { TableFinding } from './table-finding.ts'
import { tableViewOf } from './table-view.ts'
import type { TableView } from './table-view.ts'

/**
 * Answers a decision table, exactly: what follows is decided when every way to fill in the unknown
 * facts agrees on it. So a row that is not known blocks a later one that is surely hit, unless the
 * same follows from both. Throws when no table has the name.
 */
export function evaluateTable(
  rules: Rules,
  name: string,
  facts: Facts,
  { asOf, ...how }: EvaluateOptions
): TableFinding {
  const decision = programOf(rules).table(name, { asOf, ...how })
  const { table } = decision
  const view = tableViewOf(decision, facts)
  const { hits, rows, contradicts, reasoned } = view
  const isDecided = hits !== null && hits !== 'clash'
  const settling = settlingIn(view, decision, facts)
  const names = (set: FactSet) => namesOf(set, decision)
  const otherReadings = readingsThatDecide(view, decision, facts, (subject, reading) =>
    programOf(rules).table(name, { asOf, readings: { ...how.readings, [subject]: reading } })
  )
  return {
    name,
    kind: 'table',
    outcome: isDecided ? 'decided' : 'unknown',
    outputs: isDecided ? hits : null,
    rows: rows.map((hit, index) => ({
      row: index + 1,
      hit,
      source: table.rows[index]?.source ?? table.source
    })),
    readingDecides: otherReadings.length > 0,
    otherReadings,
    relevant: names(settling.relevant),
    needed: settling.needed.map(names),
    canSettle: settling.canSettle.map(names),
    questions: questionsOf(settling, decision, facts, rules),
    reasons: hits === null ? [] : reasonsIn(reasoned, decision, facts),
    warnings: [
      ...(contradicts ? ['contradiction-with-background'] : []),
      ...(hits === 'clash' ? ['rows-clash'] : []),
      ...(settling.isExact ? [] : ['not-decided-within-budget']),
      ...warningsOf(decision, facts, asOf, rules)
    ]
  }
}

function settlingIn(
  { hits, root, isExact }: TableView,
  decision: TableDecision,
  facts: Facts
): Settling {
  if (hits !== null) return settled
  if (root === null) return everythingOpen(decision, facts)
  const settling = settlingOf(root.diagram, root.compiled, decision, facts)
  return isExact ? settling : { ...settling, isExact: false }
}
