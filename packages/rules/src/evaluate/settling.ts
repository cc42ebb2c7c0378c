import type { Facts } from '@ketenregie/core'
import type { Compiled, Decidable } from '../compile/decision.ts'
import { Diagrams } from '../compile/diagrams.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { canSettle } from './can-settle.ts'
import { doubtOf } from './doubt-of.ts'
import type { Doubt } from './doubt.ts'
import { has, nothing } from './fact-set.ts'
import type { FactSet } from './fact-set.ts'
import { gains } from './gain.ts'
import { needed } from './needed.ts'
import { relevant } from './relevant.ts'

/** What can still settle an open decision. Facts are numbered as in `Decision.facts`. */
export interface Settling {
  /** Everything is as it should be; false when something did not fit the budget. */
  readonly isExact: boolean
  readonly relevant: FactSet
  readonly needed: readonly FactSet[]
  readonly canSettle: readonly FactSet[]
  /** By number of the fact. */
  readonly gains: ReadonlyMap<number, number>
}

/** How many nodes and steps each of these questions may take. */
const budget = 200_000
/** How many nodes are kept to recognise cases that leave the same doubt. */
const remembered = 100_000

interface Memory {
  readonly diagrams: Diagrams
  readonly known: Map<string, Settling>
}

const memories = new WeakMap<Decidable, Memory>()

/**
 * What can settle the decision in this case. Past the budget every fact that it still depends on
 * may matter, all of them together settle it, and nothing is said of what can.
 */
export function settlingOf(
  root: Diagram,
  { diagrams: from }: Pick<Compiled, 'diagrams'>,
  decision: Decidable,
  facts: Facts
): Settling {
  const { diagrams, known } = memoryOf(decision)
  const doubt = doubtOf(root, from, decision, facts, diagrams)
  const key = [doubt.root, ...doubt.slots.map(slot => doubt.factsOf(slot))].join()
  const before = known.get(key)
  if (before !== undefined) return before
  const made = settle(doubt, decision)
  known.set(key, made)
  return made
}

function settle(doubt: Doubt, { facts }: Decidable): Settling {
  // in diagrams of its own, so that the budget does not depend on what was asked before
  const tried = <Made>(of: (doubt: Doubt) => Made) => {
    const own = new Diagrams()
    return own.within(budget, () => of(doubt.copyTo(own)))
  }
  const found = {
    relevant: tried(relevant),
    needed: tried(needed),
    canSettle: tried(canSettle),
    gains: tried(gains)
  }
  const all = doubt.slots.reduce((set, slot) => set | doubt.factsOf(slot), nothing)
  return {
    isExact: Object.values(found).every(one => one !== undefined),
    relevant: found.relevant ?? all,
    needed: found.needed ?? [all],
    canSettle: found.canSettle ?? [],
    gains: byFact(facts, doubt, found.gains ?? new Map())
  }
}

/** A fact that fills several slots counts for the best of them. */
function byFact(
  facts: readonly string[],
  doubt: Doubt,
  bySlot: ReadonlyMap<number, number>
): ReadonlyMap<number, number> {
  const gainOf = (number: number) =>
    doubt.slots
      .filter(slot => has(doubt.factsOf(slot), number))
      .reduce((most, slot) => Math.max(most, bySlot.get(slot) ?? 0), 0)
  return new Map(facts.map((_, number) => [number, gainOf(number)]))
}

function memoryOf(decision: Decidable): Memory {
  const known = memories.get(decision)
  if (known !== undefined && known.diagrams.size < remembered) return known
  const made = { diagrams: new Diagrams(), known: new Map() }
  memories.set(decision, made)
  return made
}
