import type { Facts, Question } from '@ketenregie/core'
import type { Decidable } from '../compile/decision.ts'
import type { Rules } from '../compile/rules.ts'
import { membersOf } from './fact-set.ts'
import type { Settling } from './settling.ts'
import { unknownReason } from './unknown-reason.ts'

/** The relevant facts, with who holds them and what they would bring. */
export function questionsOf(
  { relevant, gains }: Settling,
  decision: Pick<Decidable, 'facts'>,
  facts: Facts,
  rules: Pick<Rules, 'facts'>
): readonly Question[] {
  return membersOf(relevant).flatMap(number => {
    const fact = decision.facts[number]
    const definition = fact === undefined ? undefined : rules.facts[fact]
    if (fact === undefined || definition === undefined) return []
    const { holders, cost } = definition
    return {
      fact,
      unknown: unknownReason(facts, fact),
      holders: [holders.first, ...holders.also],
      cost,
      gain: rounded(gains.get(number) ?? 0)
    }
  })
}

/** To a millionth: what lies behind it is noise of floating point. */
function rounded(gain: number): number {
  return Math.round(gain * 1e6) / 1e6
}
