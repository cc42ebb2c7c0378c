import type { Facts, FactStatement } from '@ketenregie/core'
import { Diagrams } from '../compile/diagrams.ts'
import { daysWithin, programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { isKnown } from '../evaluate/is-known.ts'
import { unknownReason } from '../evaluate/unknown-reason.ts'
import { evaluateNames } from '../table/evaluate-names.ts'
import { ask } from './ask.ts'
import type { Askable } from './ask.ts'
import type { Asking } from './course.ts'
import { joinDecisions } from './joint.ts'
import type { RequestPlan } from './plan.ts'
import { planJointly } from './plan-jointly.ts'
import { prospectsOf } from './prospects.ts'
import { notKnownBy, whomToAsk } from './whom-to-ask.ts'

export interface PlanOptions extends EvaluateOptions {
  /** Who said what: what a holder does not know is then asked of one who has not said so. */
  readonly statements?: readonly FactStatement[]
  /** What a request costs by itself, beside the cost of each fact in it; 1 unless told. */
  readonly overhead?: number
  /** Up to how many open facts the plan is exact; 12 unless told. */
  readonly exactUpTo?: number
}

/** How many nodes and steps laying the decisions together may take. */
const budget = 2_000_000

/**
 * Plans what to ask over all these rules, concepts and tables together. Only facts that can still matter
 * are asked, one request for each party at a time, and each next one in the light of the answers.
 * What was asked already, what may not be shared and what no holder knows counts as unknown for
 * good: what matters only together with it is not asked.
 */
export function planRequests(
  rules: Rules,
  facts: Facts,
  names: readonly string[],
  { statements = [], overhead = 1, exactUpTo = 12, ...options }: PlanOptions
): RequestPlan {
  const program = programOf(rules)
  const isTable = (name: string) => program.isTable(name, options.asOf)
  const findings = Object.values(evaluateNames(rules, names, facts, options))
  const settled = findings.filter(({ outcome }) => outcome !== 'unknown').map(({ name }) => name)
  const undecided = findings.filter(({ outcome }) => outcome === 'unknown')
  const open = undecided.filter(({ relevant }) => relevant.length > 0)
  // rows of a table that clash: no answer can help
  const hopeless = undecided.filter(one => !open.includes(one)).map(({ name }) => name)
  const known = notKnownBy(statements)
  const partyOf = (fact: string) => {
    const definition = Object.hasOwn(rules.facts, fact) ? rules.facts[fact] : undefined
    if (definition === undefined) return undefined
    const { first, also } = definition.holders
    return whomToAsk(
      { fact, unknown: unknownReason(facts, fact), holders: [first, ...also] },
      known
    )
  }
  const all = Object.keys(rules.facts)
  const asking: Asking = {
    partyOf: number => partyOf(all[number] ?? '') ?? '',
    costOf: number => rules.facts[all[number] ?? '']?.cost ?? 1,
    overhead
  }
  const diagrams = new Diagrams()
  const planned = diagrams.within(budget, () => {
    const decisions = open.map(({ name }) =>
      isTable(name) ? program.table(name, options) : program.decision(name, options)
    )
    const joint = joinDecisions(decisions, facts, diagrams, {
      facts: rules.facts,
      daysWithin: daysWithin(rules),
      canBeAsked: fact => partyOf(fact) !== undefined
    })
    const prospects = prospectsOf(joint, all, fact => !isKnown(fact, facts, joint.layout))
    return planJointly(prospects, asking, {
      diagrams,
      exactUpTo,
      facts: all,
      names: open.map(({ name }) => name)
    })
  })
  const plan = planned ?? byGain(open, asking, all)
  return {
    ...plan,
    settled,
    open: undecided.map(({ name }) => name),
    stuck: [...plan.stuck, ...hopeless]
  }
}

/** For decisions that are too large to lay together: what each of them says by itself. */
function byGain(
  open: readonly (Askable & { readonly relevant: readonly string[] })[],
  asking: Asking,
  facts: readonly string[]
): Omit<RequestPlan, 'settled' | 'open'> {
  const perParty = (ask(open)?.perParty ?? []).map(({ party, facts: asked, settles }) => ({
    party,
    facts: asked,
    cost: asked.reduce((sum, fact) => sum + asking.costOf(facts.indexOf(fact)), asking.overhead),
    expectedCost: null,
    settles
  }))
  const matters = new Set(open.flatMap(({ relevant }) => relevant))
  const [next = null] = perParty
  return {
    method: 'greedy',
    expectedCost: null,
    stuck: next === null ? open.map(({ name }) => name) : [],
    next,
    perParty,
    order: next === null ? [] : [next],
    worthAsking: facts.filter((fact, number) => matters.has(fact) && asking.partyOf(number) !== '')
  }
}
