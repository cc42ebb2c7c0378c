import { evaluateOutcome } from '@ketenregie/rules'
import { asOf } from './world.ts'
import type { Contestant, Outcomes, World } from './world.ts'

/** Throws unless every contestant says of every case what the evaluator says. */
export async function verify(world: World, contestants: readonly Contestant[]): Promise<number> {
  const expected = expectedOf(world)
  for (const { name, answers, isMeasure } of contestants) {
    if (isMeasure === true) continue
    const found = await answers(world.compared)
    const wrong = expected.findIndex((words, index) => words.join() !== found[index]?.join())
    if (wrong >= 0)
      throw new Error(
        `${world.title}: ${name} zegt van zaak ${wrong} ${found[wrong]?.join()}, en niet ${expected[wrong]?.join()}`
      )
  }
  return expected.length
}

/** How the answers of one contestant differ from the exact ones. */
export interface Deviation {
  readonly name: string
  /** Cases of which at least one answer differs. */
  readonly cases: number
  readonly answers: number
  /** Answers that say something where the facts leave it open. */
  readonly tooSure: number
  /** Answers that leave open what the facts decide. */
  readonly tooOpen: number
}

export async function countDeviations(
  world: World,
  { name, answers }: Contestant
): Promise<Deviation> {
  const found = await answers(world.compared)
  const pairs = expectedOf(world).map((words, index) =>
    words
      .map((exact, at) => ({ exact, said: found[index]?.[at] }))
      .filter(({ exact, said }) => exact !== said)
  )
  const all = pairs.flat()
  return {
    name,
    cases: pairs.filter(some => some.length > 0).length,
    answers: all.length,
    tooSure: all.filter(({ exact }) => exact === 'unknown').length,
    tooOpen: all.filter(({ said }) => said === 'unknown').length
  }
}

function expectedOf({ rules, names, cases, compared }: World): readonly Outcomes[] {
  return cases.slice(0, compared).map(facts =>
    names.map(name => {
      const { status, outcome } = evaluateOutcome(rules, name, facts, { asOf })
      return status ?? outcome
    })
  )
}
