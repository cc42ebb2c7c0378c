import { InvariantError } from '@ketenregie/core'
import type { Prospects, Stage } from './prospects.ts'

/** A question, or several at once, put to one party. Facts are numbers. */
export interface Action {
  readonly party: string
  readonly facts: readonly number[]
}

/** What asking costs, and whom to ask. */
export interface Asking {
  /** The party whose turn it is. */
  readonly partyOf: (fact: number) => string
  readonly costOf: (fact: number) => number
  /** What a request costs by itself, whatever is asked in it. */
  readonly overhead: number
}

/** A request with what it leads to. */
export interface Prospect {
  readonly action: Action
  readonly cost: number
  /** The stages after it, by their key. */
  readonly next: ReadonlyMap<string, readonly [Stage, number]>
}

/** Where asking begins: nothing asked yet, of anybody. */
function nothingAsked(stage: Stage): ReadonlyMap<string, readonly [Stage, number]> {
  return new Map([[stage.key, [stage, 1]]])
}

/** Each fact that is worth asking as a request of its own. */
export function singleRequests(
  stage: Stage,
  prospects: Prospects,
  asking: Asking
): readonly Prospect[] {
  return prospects.worthAsking(stage).map(fact => {
    const party = asking.partyOf(fact)
    const empty = {
      action: { party, facts: [] },
      cost: asking.overhead,
      next: nothingAsked(stage)
    }
    return alsoAsking(fact, empty, prospects, asking)
  })
}

/** The same request with one more question. */
export function alsoAsking(
  fact: number,
  { action, cost, next }: Prospect,
  { answers }: Prospects,
  asking: Asking
): Prospect {
  const stages = new Map<string, readonly [Stage, number]>()
  for (const [stage, chance] of next.values())
    for (const [after, share] of answers(stage, fact)) {
      const before = stages.get(after.key)?.[1] ?? 0
      stages.set(after.key, [after, before + chance * share])
    }
  return {
    action: { ...action, facts: [...action.facts, fact] },
    cost: cost + asking.costOf(fact),
    next: stages
  }
}

/** What following a policy costs on average, from each stage on. */
export function expectedCostOf(
  policy: (stage: Stage) => Prospect | undefined
): (stage: Stage) => number {
  const known = new Map<string, number>()
  const from = (stage: Stage): number => {
    const before = known.get(stage.key)
    if (before !== undefined) return before
    const chosen = policy(stage)
    const made = chosen === undefined ? 0 : totalCost(chosen, from)
    known.set(stage.key, made)
    return made
  }
  return from
}

export function totalCost({ cost, next }: Prospect, after: (stage: Stage) => number): number {
  let total = cost
  for (const [stage, chance] of next.values()) total += chance * after(stage)
  if (Number.isNaN(total)) throw new InvariantError('a cost that is not a number')
  return total
}
