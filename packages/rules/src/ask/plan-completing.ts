import type { Facts } from '@ketenregie/core'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { isKnown } from '../evaluate/is-known.ts'
import { unknownReason } from '../evaluate/unknown-reason.ts'
import type { PlannedRequest, RequestPlan } from './plan.ts'
import type { PlanOptions } from './plan-requests.ts'
import { notKnownBy, whomToAsk } from './whom-to-ask.ts'

/**
 * Whom to ask for what is missing of a picture. A concept that looks at whether facts are known is
 * never in doubt, so no question settles it; but while it is "no", each fact that it misses is worth
 * asking. One request for each party, of which the one who can tell most comes first. Null where
 * none of these concepts misses anything that somebody can be asked.
 */
export function planCompleting(
  rules: Rules,
  facts: Facts,
  names: readonly string[],
  { statements = [], overhead = 1, ...options }: PlanOptions
): RequestPlan | null {
  const program = programOf(rules)
  const concepts = names.filter(
    name =>
      !program.isTable(name, options.asOf) && evaluate(rules, name, facts, options).outcome === 'no'
  )
  const missing = new Map(concepts.map(name => [name, missingOf(name)] as const))
  const said = notKnownBy(statements)
  const asked = new Map<string, string[]>()
  for (const fact of new Set([...missing.values()].flat())) {
    const holders = rules.facts[fact]?.holders
    if (holders === undefined) continue
    const question = {
      fact,
      unknown: unknownReason(facts, fact),
      holders: [holders.first, ...holders.also]
    }
    const party = whomToAsk(question, said)
    if (party !== undefined) asked.set(party, [...(asked.get(party) ?? []), fact])
  }
  if (asked.size === 0) return null
  const requests = [...asked].map(([party, told]): PlannedRequest => {
    const cost = told.reduce((sum, fact) => sum + (rules.facts[fact]?.cost ?? 1), overhead)
    const settles = [...missing].filter(([, of]) => of.every(fact => told.includes(fact)))
    return { party, facts: told, cost, expectedCost: cost, settles: settles.map(([name]) => name) }
  })
  const order = requests.toSorted((a, b) => b.facts.length - a.facts.length)
  return {
    method: 'exact',
    expectedCost: order.reduce((sum, { cost }) => sum + cost, 0),
    settled: names.filter(name => (missing.get(name) ?? []).length === 0),
    open: [...missing].filter(([, of]) => of.length > 0).map(([name]) => name),
    stuck: [],
    next: order[0] ?? null,
    perParty: order,
    order,
    worthAsking: order.flatMap(({ facts: told }) => told)
  }

  function missingOf(name: string): readonly string[] {
    const { layout } = program.decision(name, options)
    return [...layout.facts]
      .filter(([fact, { knowing }]) => knowing !== null && !isKnown(fact, facts, layout))
      .map(([fact]) => fact)
  }
}
