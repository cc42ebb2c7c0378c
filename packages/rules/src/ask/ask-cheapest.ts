import type { Facts, Request } from '@ketenregie/core'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { ask } from './ask.ts'
import type { Askable } from './ask.ts'
import { planRequests } from './plan-requests.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** Up to how many facts that can be asked the cheapest way of asking is looked for. */
const exactUpTo = 12

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
  const { method, perParty } = planRequests(rules, facts, names, { ...options, exactUpTo })
  if (method === 'greedy') return ask(findings)
  const requests = perParty.map(({ party, facts: asked, settles }) => {
    return { party, facts: asked, settles }
  })
  const [next] = requests
  return next === undefined ? null : { method, next, perParty: requests }
}
