import type { Facts } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import { no, own, yes } from '../compile/outcomes.ts'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { Answer } from '../evaluate/answer.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { viewOf } from '../evaluate/view.ts'
import { answersOf, isPlain, wholeOf } from './compile-outcome.ts'
import { evaluatorOf } from './evaluator.ts'
import type { Evaluator } from './reading-places.ts'

/** As `compileOutcome` for several names, in their order; a gate that they share is read once. */
export function compileOutcomes(
  rules: Rules,
  names: readonly string[],
  options: EvaluateOptions
): (facts: Facts) => readonly Answer[] {
  const program = programOf(rules)
  const decisions = names.map(name => program.decision(name, options))
  const gates = new Map<string, Gate>()
  const parts = decisions.map(decision => partOf(decision, gates))
  const evaluators = [...gates.values()].map(({ evaluate }) => evaluate)
  return facts => {
    if (!isPlain(facts)) return decisions.map(decision => viewOf(decision, facts).chosen)
    const opened = evaluators.map(evaluate => evaluate(facts))
    return parts.map(({ gate, answer, outside, open }) => {
      const isInside = gate === undefined ? yes : opened[gate]
      return isInside === yes ? answer(facts) : isInside === no ? outside : open
    })
  }
}

interface Gate {
  readonly number: number
  readonly evaluate: Evaluator
}

interface Part {
  /** The number of the gate that is looked at first. */
  readonly gate: number | undefined
  /** Inside the gate. */
  readonly answer: (facts: Facts) => Answer
  readonly outside: Answer
  readonly open: Answer
}

function partOf(decision: Decision, gates: Map<string, Gate>): Part {
  const { compiled, gate, layout, library, name } = decision
  const { open, all } = answersOf(decision)
  const outside = all[own] ?? open
  if (compiled === undefined)
    return { gate: undefined, answer: facts => viewOf(decision, facts).chosen, outside, open }
  const answer = (evaluate: Evaluator) => (facts: Facts) => all[evaluate(facts)] ?? open
  // background facts can say something of a gate and of what is inside it together
  if (gate === null || decision.excluded.length > 0)
    return { gate: undefined, answer: answer(wholeOf(decision, compiled)), outside, open }

  const { diagrams, part } = compiled
  const known = gates.get(gate) ?? {
    number: gates.size,
    evaluate: evaluatorOf(part({ condition: gate }).anything, diagrams, layout)
  }
  gates.set(gate, known)
  const criterion = evaluatorOf(part(library.criterion(name)).anything, diagrams, layout)
  return { gate: known.number, answer: answer(criterion), outside, open }
}
