import { alsoAsking, singleRequests } from './course.ts'
import type { Asking, Prospect } from './course.ts'
import type { Prospects, Stage } from './prospects.ts'

/** A request with the doubt that it takes away on average, for each unit of cost. */
interface Offer {
  readonly prospect: Prospect
  readonly worth: number
}

/** Less than this is noise of floating point. */
const noise = 1e-9

/**
 * The best request to each party, best first: the one that takes most doubt away for its cost over
 * all decisions together. More is asked in the same request as long as that makes it better.
 */
export function greedyRequests(
  stage: Stage,
  prospects: Prospects,
  asking: Asking
): readonly Prospect[] {
  const before = prospects.doubt(stage)
  const offer = (prospect: Prospect): Offer => {
    let after = 0
    for (const [next, chance] of prospect.next.values()) after += chance * prospects.doubt(next)
    return { prospect, worth: Math.max(0, before - after) / prospect.cost }
  }
  const singles = singleRequests(stage, prospects, asking).map(offer)
  const parties = new Set(singles.map(({ prospect }) => prospect.action.party))
  return [...parties]
    .map(party => {
      const own = singles.filter(({ prospect }) => prospect.action.party === party)
      return grown(own, ({ prospect }, fact) =>
        offer(alsoAsking(fact, prospect, prospects, asking))
      )
    })
    .toSorted(byWorth)
    .map(({ prospect }) => prospect)
}

function grown(singles: readonly Offer[], also: (offer: Offer, fact: number) => Offer): Offer {
  let best = bestOf(singles)
  const facts = singles.flatMap(({ prospect }) => prospect.action.facts)
  for (;;) {
    const more = facts
      .filter(fact => !best.prospect.action.facts.includes(fact))
      .map(fact => also(best, fact))
    if (more.length === 0) return best
    const next = bestOf(more)
    if (next.worth <= best.worth + noise) return best
    best = next
  }
}

function bestOf(offers: readonly Offer[]): Offer {
  return offers.reduce((a, b) => (byWorth(b, a) < 0 ? b : a))
}

/** The worthier first, and where that is the same, the cheaper. */
function byWorth(a: Offer, b: Offer): number {
  if (Math.abs(a.worth - b.worth) > noise) return b.worth - a.worth
  return a.prospect.cost - b.prospect.cost
}
