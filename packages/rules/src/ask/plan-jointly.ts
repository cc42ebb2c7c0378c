import { isLeaf } from '../compile/diagrams.ts'
import type { Diagrams } from '../compile/diagrams.ts'
import { expectedCostOf, totalCost } from './course.ts'
import type { Asking, Prospect } from './course.ts'
import { exactPolicy } from './exact-policy.ts'
import { greedyRequests } from './greedy-policy.ts'
import { beyondAsking } from './joint.ts'
import type { PlannedRequest, RequestPlan } from './plan.ts'
import type { Prospects, Stage } from './prospects.ts'

export interface Planning {
  readonly diagrams: Diagrams
  readonly exactUpTo: number
  /** Names by number. */
  readonly facts: readonly string[]
  /** Of the open decisions, in the order of the roots. */
  readonly names: readonly string[]
}

/**
 * How many nodes and steps the exact plan, and the cost of the greedy one, may take: a few seconds
 * at the very most, and far less for rules as people write them.
 */
const budgets = { exact: 1_500_000, greedy: 300_000 }

/** How asking goes on from a stage, and what that costs. */
interface Policy {
  readonly method: RequestPlan['method']
  /** Best first. */
  readonly perParty: (stage: Stage) => readonly (readonly [Prospect, number | null])[]
  readonly next: (stage: Stage) => Prospect | undefined
  /** What is left: the expected cost, or the doubt where that is too much to compute. */
  readonly left: (stage: Stage) => number
}

/** The exact plan where that is feasible, and else the greedy one. */
export function planJointly(
  prospects: Prospects,
  asking: Asking,
  planning: Planning
): Omit<RequestPlan, 'settled' | 'open'> {
  const { start } = prospects
  const worthAsking = prospects.worthAsking(start)
  const policy =
    (worthAsking.length <= planning.exactUpTo ? exact(prospects, asking, planning) : undefined) ??
    greedy(prospects, asking, planning)
  const planned = ([prospect, expectedCost]: readonly [Prospect, number | null], from: Stage) =>
    describe(prospect, expectedCost, from, planning)
  const perParty = policy.perParty(start).map(one => planned(one, start))
  const [next = null] = perParty
  return {
    method: policy.method,
    expectedCost: next === null ? 0 : next.expectedCost,
    stuck: planning.names.filter((_, index) => start.roots[index] === beyondAsking),
    next,
    perParty,
    order: orderOf(policy, start, planning),
    worthAsking: worthAsking.map(fact => planning.facts[fact] ?? '')
  }
}

function exact(prospects: Prospects, asking: Asking, { diagrams }: Planning): Policy | undefined {
  const { best, perParty } = exactPolicy(prospects, asking)
  return diagrams.within(budgets.exact, () => {
    const chosen = best(prospects.start).first?.action.party
    const isChosen = ([{ action }]: readonly [Prospect, number]) => action.party === chosen
    const all = perParty(prospects.start)
    const others = all.filter(one => !isChosen(one)).toSorted((a, b) => a[1] - b[1])
    const first = [...all.filter(isChosen), ...others]
    return {
      method: 'exact',
      perParty: () => first,
      next: stage => best(stage).first,
      left: stage => best(stage).cost
    }
  })
}

function greedy(prospects: Prospects, asking: Asking, { diagrams }: Planning): Policy {
  const perParty = (stage: Stage) => greedyRequests(stage, prospects, asking)
  const next = (stage: Stage) => perParty(stage)[0]
  const expected = expectedCostOf(next)
  const first = perParty(prospects.start)
  const costs = diagrams.within(budgets.greedy, () => first.map(one => totalCost(one, expected)))
  return {
    method: 'greedy',
    perParty: () => first.map((one, index) => [one, costs?.[index] ?? null] as const),
    next,
    left: costs === undefined ? prospects.doubt : expected
  }
}

function orderOf(policy: Policy, start: Stage, planning: Planning): readonly PlannedRequest[] {
  const order: PlannedRequest[] = []
  for (let stage = start; ;) {
    const chosen = policy.next(stage)
    if (chosen === undefined) return order
    order.push(describe(chosen, null, stage, planning))
    stage = [...chosen.next.values()]
      .map(([after]) => after)
      .reduce((most, after) => (policy.left(after) > policy.left(most) ? after : most))
  }
}

function describe(
  { action, cost, next }: Prospect,
  expectedCost: number | null,
  from: Stage,
  { facts, names }: Planning
): PlannedRequest {
  const settles = names.filter((_, index) => {
    const before = from.roots[index]
    if (before === undefined || isLeaf(before)) return false
    return [...next.values()].some(([{ roots }]) => {
      const after = roots[index]
      return after !== undefined && isLeaf(after) && after !== beyondAsking
    })
  })
  return {
    party: action.party,
    facts: action.facts.map(fact => facts[fact] ?? ''),
    cost,
    expectedCost: expectedCost === null ? null : rounded(expectedCost),
    settles
  }
}

/** To a millionth: what lies behind it is noise of floating point. */
function rounded(cost: number): number {
  return Math.round(cost * 1e6) / 1e6
}
