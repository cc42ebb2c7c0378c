import type { Facts } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import type { Layout } from '../compile/layout.ts'
import { canOccur, excluded, no, own, yes } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import { answerOf } from '../evaluate/answer.ts'
import type { Answer } from '../evaluate/answer.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { viewOf } from '../evaluate/view.ts'
import { evaluatorOf } from './evaluator.ts'
import type { Evaluator } from './reading-places.ts'

/**
 * The outcome and status of a rule or concept as a function of plain facts, for many cases one by
 * one: the same answers as `evaluateOutcome`, also where facts are unknown.
 */
export function compileOutcome(
  rules: Rules,
  name: string,
  options: EvaluateOptions
): (facts: Facts) => Answer {
  const decision = programOf(rules).decision(name, options)
  const evaluate = wholeOf(decision)
  const { open, all } = answersOf(decision)
  return facts => (isPlain(facts) ? (all[evaluate(facts)] ?? open) : viewOf(decision, facts).chosen)
}

/** The decision over what can occur, and over everything where the facts contradict that. */
export function wholeOf(decision: Decision): Evaluator {
  const { compiled, layout } = decision
  if (compiled === undefined || !isFast(layout))
    return facts => outcomesIn(viewOf(decision, facts).chosen)
  const { chosen, diagrams } = compiled
  const real = evaluatorOf(chosen.real, diagrams, layout)
  if (chosen.real === chosen.anything) return real
  const anything = evaluatorOf(chosen.anything, diagrams, layout)
  return facts => {
    const outcomes = real(facts)
    return canOccur(outcomes) ? outcomes : anything(facts)
  }
}

/** False where a time limit ties two dates together: what they rule out is seen case by case. */
export function isFast({ links }: Layout): boolean {
  return links.length === 0
}

function outcomesIn({ outcome }: Answer): Outcomes {
  if (outcome === 'unknown') return yes | no
  return outcome === null ? own : outcome === 'yes' ? yes : no
}

/** What is said when these outcomes are still possible, made once. */
export function answersOf({ name, library }: Decision): Answers {
  return library.subject(name).kind === 'rule' ? ofRule : ofConcept
}

export interface Answers {
  readonly open: Answer
  readonly all: readonly Answer[]
}

const ofRule = answersFor('rule')
const ofConcept = answersFor('concept')

/** For every set of outcomes, also none. */
export function answersFor(kind: 'rule' | 'concept'): Answers {
  const all = Array.from({ length: 2 * excluded }, (_, outcomes) => answerOf(outcomes, kind))
  return { open: answerOf(0, kind), all: all.map(one => Object.freeze(one)) }
}

/** Whether what is read from the facts stands in them, and is not inherited. */
export function isPlain(facts: Facts): boolean {
  const parent: unknown = Object.getPrototypeOf(facts)
  return parent === Object.prototype || parent === null
}
