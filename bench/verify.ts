import { evaluateOutcome } from '@ketenregie/rules'
import { asOf } from './world.ts'
import type { Contestant, World } from './world.ts'

/** Throws unless every contestant says of every case what the evaluator says. */
export async function verify(
  { rules, names, cases, compared, title }: World,
  contestants: readonly Contestant[]
): Promise<number> {
  const expected = cases.slice(0, compared).map(facts =>
    names.map(name => {
      const { status, outcome } = evaluateOutcome(rules, name, facts, { asOf })
      return status ?? outcome
    })
  )
  for (const { name, answers, isMeasure } of contestants) {
    if (isMeasure === true) continue
    const found = await answers(compared)
    const wrong = expected.findIndex((words, index) => words.join() !== found[index]?.join())
    if (wrong >= 0)
      throw new Error(
        `${title}: ${name} zegt van zaak ${wrong} ${found[wrong]?.join()}, en niet ${expected[wrong]?.join()}`
      )
  }
  return expected.length
}
