import type { Facts, Request } from '@ketenregie/core'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { ask } from './ask.ts'
import type { Askable } from './ask.ts'
import type { PlannedRequest } from './plan.ts'
import { planRequests } from './plan-requests.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** Up to how many facts that can be asked the cheapest way of asking is looked for. */
const exactUpTo = 12

/** Looking through every way takes a while, so what was found is kept, by rules and question. */
const memories = new WeakMap<Rules, Map<string, Request | null>>()
/** How many answers are kept. */
const remembered = 500

/**
 * The next request over these findings of one case together: the cheapest one where there is little
 * enough to ask to look through every way, and else what takes most doubt away for its cost. Null
 * when there is nothing to ask.
 */
export function askCheapest(
  rules: Rules,
  findings: readonly Askable[],
  facts: Facts,
  options: EvaluateOptions
): Request | null {
  const questions = findings.flatMap(finding => finding.questions)
  const askable = new Set(
    questions.filter(one => whomToAsk(one) !== undefined).map(({ fact }) => fact)
  )
  if (askable.size === 0 || askable.size > exactUpTo) return ask(findings)
  const names = findings.filter(one => one.questions.length > 0).map(({ name }) => name)
  const memory = memories.get(rules) ?? new Map<string, Request | null>()
  memories.set(rules, memory)
  const key = keyOf(rules, names, facts, options)
  const before = memory.get(key)
  if (before !== undefined) return before
  if (memory.size >= remembered) memory.clear()
  const { method, perParty } = planRequests(rules, facts, names, { ...options, exactUpTo })
  const made = method === 'greedy' ? ask(findings) : requestOf(perParty)
  memory.set(key, made)
  return made
}

function requestOf(planned: readonly PlannedRequest[]): Request | null {
  const perParty = planned.map(({ party, facts, settles }) => ({ party, facts, settles }))
  const [next] = perParty
  return next === undefined ? null : { method: 'exact', next, perParty }
}

/** The same for cases that differ only in what these decisions do not look at. */
function keyOf(
  rules: Rules,
  names: readonly string[],
  facts: Facts,
  { asOf, ...how }: EvaluateOptions
): string {
  const program = programOf(rules)
  const looked = names.flatMap(name => {
    const on = { asOf, ...how }
    return program.isTable(name, asOf)
      ? program.table(name, on).facts
      : program.decision(name, on).facts
  })
  const known = [...new Set(looked)].map(fact => (Object.hasOwn(facts, fact) ? facts[fact] : null))
  return JSON.stringify([names, asOf, how.readings ?? null, known])
}
