import type { Facts } from '@ketenregie/core'
import type { Compiled, Decision } from '../compile/decision.ts'
import { Diagrams } from '../compile/diagrams.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { canSettle } from './can-settle.ts'
import { doubtOf } from './doubt-of.ts'
import type { Doubt } from './doubt.ts'
import { has } from './fact-set.ts'
import type { FactSet } from './fact-set.ts'
import { gains } from './gain.ts'
import { needed } from './needed.ts'
import { relevant } from './relevant.ts'

/** What can still settle an open decision. Facts are numbered as in `Decision.facts`. */
export interface Settling {
  readonly relevant: FactSet
  readonly needed: readonly FactSet[]
  readonly canSettle: readonly FactSet[]
  /** By number of the fact. */
  readonly gains: ReadonlyMap<number, number>
}

/** How many nodes and steps one open decision may take. */
const budget = 200_000
/** How many nodes are kept to recognise cases that leave the same doubt. */
const remembered = 100_000

interface Memory {
  readonly diagrams: Diagrams
  readonly known: Map<string, Settling | undefined>
}

const memories = new WeakMap<Decision, Memory>()

/** What can settle the decision in this case; undefined when that does not fit the budget. */
export function settlingOf(
  root: Diagram,
  { diagrams: from }: Compiled,
  decision: Decision,
  facts: Facts
): Settling | undefined {
  const { diagrams, known } = memoryOf(decision)
  const doubt = doubtOf(root, from, decision, facts, diagrams)
  const key = [doubt.root, ...doubt.slots.map(slot => doubt.factsOf(slot))].join()
  if (known.has(key)) return known.get(key)
  // in diagrams of its own, so that the budget does not depend on what was asked before
  const own = new Diagrams()
  const made = own.within(budget, () => settle(doubt.copyTo(own), decision))
  known.set(key, made)
  return made
}

function settle(doubt: Doubt, { facts }: Decision): Settling {
  const bySlot = gains(doubt)
  const gainOf = (number: number) =>
    doubt.slots.reduce(
      (most, slot) =>
        has(doubt.factsOf(slot), number) ? Math.max(most, bySlot.get(slot) ?? 0) : most,
      0
    )
  return {
    relevant: relevant(doubt),
    needed: needed(doubt),
    canSettle: canSettle(doubt),
    gains: new Map(facts.map((_, number) => [number, gainOf(number)]))
  }
}

function memoryOf(decision: Decision): Memory {
  const known = memories.get(decision)
  if (known !== undefined && known.diagrams.size < remembered) return known
  const made = { diagrams: new Diagrams(), known: new Map() }
  memories.set(decision, made)
  return made
}
