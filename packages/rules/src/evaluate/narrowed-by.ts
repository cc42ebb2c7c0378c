import type { Facts } from '@ketenregie/core'
import type { Decidable } from '../compile/decision.ts'
import { Diagrams } from '../compile/diagrams.ts'
import type { Diagram } from '../compile/diagrams.ts'
import type { Layout } from '../compile/layout.ts'
import { feasibleDates } from '../compile/feasible-dates.ts'
import type { Combination } from '../compile/feasible-dates.ts'
import { fold } from '../compile/compile-condition.ts'
import { allow, and, or } from '../compile/operations.ts'
import { no, yes } from '../compile/outcomes.ts'
import { knownValue } from '../compile/known-value.ts'
import { rebuild } from '../compile/rebuild.ts'

/** Diagrams of a decision in the light of the dates of one case. */
export interface Narrowed {
  readonly diagrams: Diagrams
  /** Without the combinations of dates and limits that cannot occur. */
  readonly narrow: (root: Diagram) => Diagram
  readonly isExact: boolean
}

const memories = new WeakMap<Diagrams, Map<string, Narrowed | undefined>>()
/** How many sets of dates are remembered for a decision. */
const remembered = 200

/** Leaves out what dates rule out; undefined where nothing hangs on two dates of which one is open. */
export function narrowedBy(
  { layout }: Decidable,
  facts: Facts,
  from: Diagrams
): Narrowed | undefined {
  if (layout.links.length === 0) return undefined
  const memory = memories.get(from) ?? new Map<string, Narrowed | undefined>()
  memories.set(from, memory)
  const key = layout.links
    .flatMap(({ fact, from: start }) => [knownValue(facts, fact), knownValue(facts, start)])
    .join()
  if (memory.has(key)) return memory.get(key)
  if (memory.size >= remembered) memory.clear()
  const made = narrowed(layout, facts, from)
  memory.set(key, made)
  return made
}

function narrowed(layout: Layout, facts: Facts, from: Diagrams): Narrowed | undefined {
  const into = new Diagrams()
  const { feasible, isExact } = feasibleIn(layout, facts, into)
  if (feasible === yes && isExact) return undefined
  const known = new Map<Diagram, Diagram>()
  const narrow = (root: Diagram): Diagram => {
    const before = known.get(root)
    if (before !== undefined) return before
    const copy = rebuild(root, from, {
      region: () => undefined,
      keep: (variable, children) => into.node(variable, children)
    })
    const made = into.combine(allow, feasible, copy)
    known.set(root, made)
    return made
  }
  return { diagrams: into, narrow, isExact }
}

/** Which combinations of dates and limits can occur: yes or no. */
export function feasibleIn(
  layout: Layout,
  facts: Facts,
  diagrams: Diagrams
): { readonly feasible: Diagram; readonly isExact: boolean } {
  if (layout.links.length === 0) return { feasible: yes, isExact: true }
  const { groups, isExact } = feasibleDates(layout, facts)
  const parts = groups.map(({ combinations }) => someOf(combinations, layout.variables, diagrams))
  return { feasible: fold(and, parts, yes, diagrams), isExact }
}

/** Yes for these combinations and no others. */
function someOf(
  combinations: readonly Combination[],
  variables: readonly { readonly size: number }[],
  diagrams: Diagrams
): Diagram {
  return combinations.reduce<Diagram>((all, combination) => {
    const one = [...combination]
      .toSorted(([a], [b]) => b - a)
      .reduce<Diagram>((below, [variable, region]) => {
        const size = variables[variable]?.size ?? 0
        const children = Array.from({ length: size }, (_, at) => (at === region ? below : no))
        return diagrams.node(variable, children)
      }, yes)
    return diagrams.combine(or, all, one)
  }, no)
}
