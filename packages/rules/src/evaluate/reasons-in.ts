import type { Facts, Reason } from '@ketenregie/core'
import type { Decidable } from '../compile/decision.ts'
import { Diagrams } from '../compile/diagrams.ts'
import { knownValue } from '../compile/known-value.ts'
import { membersOf } from './fact-set.ts'
import type { FactSet } from './fact-set.ts'
import { isKnown } from './is-known.ts'
import { shortestReason } from './shortest-reason.ts'
import type { Root } from './view.ts'

/** How many nodes and steps looking for the shortest reason may take. */
const budget = 50_000

/** The shortest known facts that suffice for the outcome; all known ones where that is too dear. */
export function reasonsIn(root: Root | null, decision: Decidable, facts: Facts): readonly Reason[] {
  const known = decision.facts.filter(name => isKnown(name, facts, decision.layout))
  const into = new Diagrams()
  const shortest =
    root === null
      ? undefined
      : into.within(budget, () =>
          shortestReason(root.diagram, root.compiled.diagrams, decision, facts, into)
        )
  const names = shortest === undefined ? known : namesOf(shortest, decision)
  return names.flatMap(fact => {
    const value = knownValue(facts, fact)
    return value === undefined ? [] : { fact, value }
  })
}

export function namesOf(set: FactSet, { facts }: Decidable): readonly string[] {
  return membersOf(set).flatMap(number => facts[number] ?? [])
}
