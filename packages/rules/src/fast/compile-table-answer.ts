import type { Facts } from '@ketenregie/core'
import { canOccur, isSettled, resultNumber } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { tableViewOf } from '../table/table-view.ts'
import { isFast, isPlain } from './compile-outcome.ts'
import { evaluatorOf } from './evaluator.ts'
import { openTable, tableAnswer } from './table-answer.ts'
import type { TableAnswer } from './table-answer.ts'

/**
 * What follows from a decision table as a function of plain facts, for many cases one by one: the
 * same as `evaluateTable`, of every hit policy, also where facts are unknown.
 */
export function compileTableAnswer(
  rules: Rules,
  name: string,
  options: EvaluateOptions
): (facts: Facts) => TableAnswer {
  const decision = programOf(rules).table(name, options)
  const { compiled, layout } = decision
  const slowly = (facts: Facts) => tableAnswer(tableViewOf(decision, facts).hits)
  if (compiled?.result === undefined || !isFast(layout)) return slowly
  const { diagrams, result, results } = compiled
  const real = evaluatorOf(result.real, diagrams, layout)
  const isReal = result.real === result.anything
  const anything = isReal ? real : evaluatorOf(result.anything, diagrams, layout)
  const answers: TableAnswer[] = []
  const answerOf = (outcomes: Outcomes): TableAnswer => {
    if (!isSettled(outcomes)) return openTable
    const number = resultNumber(outcomes)
    return (answers[number] ??= tableAnswer(results.hitsOf(outcomes)))
  }
  return facts => {
    if (!isPlain(facts)) return slowly(facts)
    const outcomes = real(facts)
    return answerOf(canOccur(outcomes) ? outcomes : anything(facts))
  }
}
