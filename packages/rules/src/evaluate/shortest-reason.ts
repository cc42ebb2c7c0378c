import type { Facts } from '@ketenregie/core'
import type { Decidable } from '../compile/decision.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { isLeaf } from '../compile/diagrams.ts'
import { variableAt } from '../compile/layout.ts'
import { joinAll } from '../compile/operations.ts'
import { isSettled } from '../compile/outcomes.ts'
import { rebuild } from '../compile/rebuild.ts'
import { compareSets, nothing, setOf } from './fact-set.ts'
import type { FactSet } from './fact-set.ts'
import { isKnown } from './is-known.ts'

/**
 * The fewest known facts that suffice for the outcome, whatever the others are; of several equally
 * short ones the first in the order of the dictionary. Undefined when the outcome is open.
 */
export function shortestReason(
  root: Diagram,
  from: Diagrams,
  { layout, facts: names }: Decidable,
  facts: Facts,
  into: Diagrams
): FactSet | undefined {
  const factsOf = layout.slots.map(slot => setOf(slot.facts.map(name => names.indexOf(name))))
  const stated = rebuild(root, from, {
    region: number => {
      const { isKnowing, slot } = variableAt(number, layout)
      const isUnknown = layout.slots[slot]?.facts.some(name => !isKnown(name, facts, layout))
      return isKnowing && isUnknown ? 0 : undefined
    },
    keep: (number, children) =>
      variableAt(number, layout).read(facts) === undefined
        ? joinAll(into, children)
        : into.node(number, children)
  })

  const done = new Map<Diagram, FactSet | undefined>()
  const shortest = (at: Diagram): FactSet | undefined => {
    if (isSettled(into.outcomes(at))) return nothing
    if (isLeaf(at) || done.has(at)) return done.get(at)
    into.spend()
    const { slot } = variableAt(into.variable(at), layout)
    const kept = shortest(keep(at, slot))
    const dropped = shortest(drop(at, slot))
    const made = better(kept === undefined ? undefined : kept | (factsOf[slot] ?? nothing), dropped)
    done.set(at, made)
    return made
  }
  const isIn = (at: Diagram, slot: number) =>
    !isLeaf(at) && variableAt(into.variable(at), layout).slot === slot
  const keep = (at: Diagram, slot: number): Diagram => {
    if (!isIn(at, slot)) return at
    const region = variableAt(into.variable(at), layout).read(facts)
    return region === undefined ? at : keep(into.child(at, region), slot)
  }
  const drop = (at: Diagram, slot: number): Diagram =>
    isIn(at, slot)
      ? joinAll(
          into,
          into.children(at).map(child => drop(child, slot))
        )
      : at
  return shortest(stated)
}

function better(first: FactSet | undefined, second: FactSet | undefined): FactSet | undefined {
  if (first === undefined || second === undefined) return first ?? second
  return compareSets(first, second) <= 0 ? first : second
}
