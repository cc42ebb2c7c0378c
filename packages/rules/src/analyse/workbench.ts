import type { Condition } from '../model/condition.ts'
import type { Exclusion } from '../model/rule-set.ts'
import { compileCondition } from '../compile/compile-condition.ts'
import { Diagrams } from '../compile/diagrams.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { layOut } from '../compile/layout.ts'
import type { Layout } from '../compile/layout.ts'
import { bearingOn } from '../compile/library.ts'
import type { Library } from '../compile/library.ts'
import { and, negate, or } from '../compile/operations.ts'
import { no, yes } from '../compile/outcomes.ts'
import { daysWithin } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import { usesOf } from '../compile/uses.ts'
import { feasibleIn } from '../evaluate/narrowed-by.ts'

/** Conditions laid side by side as functions from facts to yes or no, to be compared by meaning. */
export interface Workbench {
  readonly diagrams: Diagrams
  readonly layout: Layout
  readonly rules: Rules
  /** What a condition says, with every concept and rule that it names in its chosen reading. */
  readonly of: (condition: Condition) => Diagram
  readonly and: (...parts: readonly Diagram[]) => Diagram
  readonly or: (...parts: readonly Diagram[]) => Diagram
  readonly not: (part: Diagram) => Diagram
  /** The background facts that bear on the conditions. */
  readonly background: readonly Background[]
  /** What can occur. */
  readonly possible: Diagram
}

/** A combination that cannot occur, and where it does not. */
export interface Background {
  readonly why: string
  readonly possible: Diagram
}

export interface WorkbenchOptions {
  readonly rules: Rules
  readonly library: Library
  readonly excluded: readonly Exclusion[]
  readonly budget: Budget
}

/** How many nodes and steps one piece of work may take, and about how many are left for all. */
export interface Budget {
  readonly each: number
  left: number
}

export function createBudget(each = 100_000): Budget {
  return { each, left: 20 * each }
}

/** What `work` makes of the conditions; undefined when that takes more than the budget. */
export function onWorkbench<Made>(
  conditions: readonly Condition[],
  { rules, library, excluded, budget }: WorkbenchOptions,
  work: (workbench: Workbench) => Made
): Made | undefined {
  const spoken = usesOf(conditions, library.behind)
  const bearing = bearingOn(spoken.facts.keys(), excluded, library)
  const uses = usesOf([...conditions, ...bearing.map(({ when }) => when)], library.behind)
  const layout = layOut(uses, rules.facts, daysWithin(rules))
  const diagrams = new Diagrams()
  const most = Math.min(budget.each, budget.left)
  const made = diagrams.within(most, () => {
    const behind = new Map<string, Diagram>()
    const of = (condition: Condition): Diagram =>
      compileCondition(condition, {
        diagrams,
        layout,
        behind: name => {
          const known = behind.get(name) ?? both(...library.behind(name).map(of))
          behind.set(name, known)
          return known
        }
      })
    // from the last to the first, so that each step only adds a level on top
    const both = (...parts: readonly Diagram[]) =>
      parts.reduceRight((rest, part) => diagrams.combine(and, part, rest), yes)
    const either = (...parts: readonly Diagram[]) =>
      parts.reduceRight((rest, part) => diagrams.combine(or, part, rest), no)
    const not = (part: Diagram) => diagrams.combine(negate, part, yes)
    const background = bearing.map(({ when, why }) => ({ why, possible: not(of(when)) }))
    const { feasible } = feasibleIn(layout, {}, diagrams)
    const possible = both(feasible, ...background.map(each => each.possible))
    return work({ diagrams, layout, rules, of, and: both, or: either, not, background, possible })
  })
  budget.left -= made === undefined ? most : diagrams.size
  return made
}

/** Why these cases cannot occur; null where they could, or where there are none. */
export function reasonOf(cases: Diagram, workbench: Workbench): string | null {
  const { background, possible } = workbench
  if (cases === no || workbench.and(possible, cases) !== no) return null
  const one = background.find(each => workbench.and(each.possible, cases) === no)
  // the dates alone rule it out
  if (background.length === 0) return null
  return one === undefined ? background.map(({ why }) => why).join(' ') : one.why
}
