import type { Facts } from '@ketenregie/core'
import { exampleOf } from '../analyse/example.ts'
import { createBudget, onWorkbench } from '../analyse/workbench.ts'
import type { Workbench } from '../analyse/workbench.ts'
import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram } from '../compile/diagrams.ts'
import type { Edition } from '../compile/edition.ts'
import { gateOf } from '../compile/library.ts'
import { no, yes } from '../compile/outcomes.ts'
import type { Rules } from '../compile/rules.ts'
import type { Condition } from '../model/condition.ts'
import { asCondition, follow } from '../table/follow.ts'
import { Results } from '../table/results.ts'
import { sideBySide } from './side-by-side.ts'

/** In which cases a part says otherwise than in the layer below; null: in none. */
export interface Compared {
  /** Ground below, and none here. */
  readonly fewer: Shown | null
  readonly more: Shown | null
  /** No ground below, and own judgement here. */
  readonly freer: Shown | null
  /** Otherwise different: no ground here and own judgement below, or another outcome of a table. */
  readonly other: Shown | null
}

/** Facts of such a case; null where it hangs on what cannot be written as values. */
export interface Shown {
  readonly given: Facts | null
}

/** Compares a rule or concept; undefined when that does not fit the budget. */
export function compareDecision(
  name: string,
  below: Edition,
  here: Edition,
  rules: Rules
): Compared | undefined {
  const { library, excluded, below: renamed } = sideBySide(below, here)
  const gates = [name, renamed(name)].map(one => gateCondition(gateOf(library.subject(one))))
  const grounds = [name, renamed(name)].map((one): Condition => ({ condition: one }))
  return onWorkbench(
    [...gates, ...grounds],
    { rules, library, excluded, budget: createBudget() },
    bench => {
      const [gateHere = yes, gateBelow = yes] = gates.map(bench.of)
      const [groundHere = no, groundBelow = no] = grounds.map(bench.of)
      return {
        fewer: shown(bench.and(groundBelow, bench.not(groundHere)), bench),
        more: shown(bench.and(groundHere, bench.not(groundBelow)), bench),
        freer: shown(bench.and(bench.not(groundBelow), gateBelow, bench.not(gateHere)), bench),
        other: shown(bench.and(bench.not(groundHere), gateHere, bench.not(gateBelow)), bench)
      }
    }
  )
}

function gateCondition(gate: string | null): Condition {
  return gate === null ? { all: [] } : { condition: gate }
}

/** Compares a table by what follows from it. */
export function compareTable(
  name: string,
  below: Edition,
  here: Edition,
  rules: Rules
): Compared | undefined {
  const { library, excluded, tableBelow } = sideBySide(below, here)
  const tables = [here.tables.get(name)?.of, tableBelow(name)].filter(one => one !== undefined)
  const conditions = tables.flatMap(({ rows }) => rows.map(asCondition))
  return onWorkbench(conditions, { rules, library, excluded, budget: createBudget() }, bench => {
    const results = new Results()
    const [first = no, second = no] = tables.map(table => {
      const hit = table.rows.map(row => bench.of(asCondition(row)))
      return follow(hit, table, bench.diagrams, results)
    })
    const differs = bench.diagrams.combine(differ, first, second)
    return { fewer: null, more: null, freer: null, other: shown(differs, bench) }
  })
}

/** Yes where two functions lead to different outcomes. */
function differ(first: Diagram, second: Diagram): Diagram | undefined {
  if (first === second) return no
  return isLeaf(first) && isLeaf(second) ? yes : undefined
}

function shown(cases: Diagram, workbench: Workbench): Shown | null {
  if (workbench.and(workbench.possible, cases) === no) return null
  return { given: exampleOf(cases, workbench) }
}
