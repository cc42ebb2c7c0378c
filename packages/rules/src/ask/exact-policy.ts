import { alsoAsking, singleRequests, totalCost } from './course.ts'
import type { Asking, Prospect } from './course.ts'
import type { Prospects, Stage } from './prospects.ts'

/** The best that can be done from a stage on. */
export interface Best {
  readonly cost: number
  /** Undefined when there is nothing left to ask. */
  readonly first: Prospect | undefined
}

export interface ExactPolicy {
  readonly best: (stage: Stage) => Best
  /** The best request to each party as the first one, with what it costs from there to the end. */
  readonly perParty: (stage: Stage) => readonly (readonly [Prospect, number])[]
}

/** Less than this is noise of floating point. */
const noise = 1e-9

/**
 * Finds the requests with the least expected cost until nothing can be settled by asking, by going
 * through every request in every stage. A request that by itself costs as much as the best one
 * found so far costs in all is not looked into.
 */
export function exactPolicy(prospects: Prospects, asking: Asking): ExactPolicy {
  const known = new Map<string, Best>()
  const best = (stage: Stage): Best => {
    const before = known.get(stage.key)
    if (before !== undefined) return before
    const made = cheapest(singleRequests(stage, prospects, asking), Infinity)
    known.set(stage.key, made)
    return made
  }
  const costFrom = (stage: Stage) => best(stage).cost

  /** Looks at requests of one fact first, then of two, and so on. */
  const cheapest = (singles: readonly Prospect[], limit: number): Best => {
    let found: Best = { cost: singles.length === 0 ? 0 : limit, first: undefined }
    for (let level = singles; level.length > 0; level = larger(level, singles, found.cost))
      for (const one of level) {
        if (leastCost(one, asking) >= found.cost - noise) continue
        const cost = totalCost(one, costFrom)
        if (cost < found.cost - noise) found = { cost, first: one }
      }
    return found
  }
  const larger = (level: readonly Prospect[], singles: readonly Prospect[], limit: number) =>
    level.flatMap(one => {
      const { party, facts } = one.action
      const last = facts.at(-1) ?? -1
      return singles
        .filter(({ action }) => action.party === party && (action.facts[0] ?? -1) > last)
        .filter(({ action }) => one.cost + asking.costOf(action.facts[0] ?? -1) < limit - noise)
        .map(({ action }) => alsoAsking(action.facts[0] ?? -1, one, prospects, asking))
    })

  return {
    best,
    perParty: stage => {
      const singles = singleRequests(stage, prospects, asking)
      const parties = new Set(singles.map(({ action }) => action.party))
      return [...parties].flatMap(party => {
        const own = singles.filter(({ action }) => action.party === party)
        const { first, cost } = cheapest(own, Infinity)
        return first === undefined ? [] : [[first, cost] as const]
      })
    }
  }
}

/** What it surely costs: the request, and one more wherever it leaves something to ask. */
function leastCost({ cost, next }: Prospect, { overhead }: Asking): number {
  let least = cost
  for (const [key, [, chance]] of next) if (key !== '') least += chance * overhead
  return least
}
