import type { Facts } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import { readingNames } from '../compile/library.ts'
import type { Library } from '../compile/library.ts'
import { no, own, yes } from '../compile/outcomes.ts'
import { answerOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { kleene } from './kleene.ts'
import type { View } from './view.ts'

/** For rules whose diagrams do not fit the budget: right where it says yes or no. */
export function viewByKleene(decision: Decision, facts: Facts): View {
  const { name, gate, library, layout, grounds } = decision
  const { kind } = library.subject(name)
  const answer = (chosen: Library): Answer => {
    const truth = (condition: Parameters<typeof kleene>[0]) =>
      kleene(condition, facts, { layout, library: chosen })
    const around = gate === null ? 'yes' : truth({ condition: gate })
    if (around === 'no') return answerOf(own, kind)
    const criterion = around === 'yes' ? truth(chosen.criterion(name)) : 'unknown'
    return answerOf(criterion === 'yes' ? yes : criterion === 'no' ? no : yes | no, kind)
  }
  const within = (subject: string) =>
    readingNames(library.subject(subject)).map(
      reading => [reading, answer(library.reading(subject, reading))] as const
    )
  return {
    chosen: answer(library),
    readings: () => new Map(within(name)),
    gates: () => (gate === null ? [] : within(gate).map(([, one]) => one)),
    strongest: () =>
      grounds.find(({ when }) => kleene(when, facts, decision) === 'yes')?.modality ?? null,
    part: condition => kleene(condition, facts, decision),
    contradicts: false,
    root: null,
    reasoned: null,
    isExact: true
  }
}
