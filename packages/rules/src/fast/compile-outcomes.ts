import type { Facts } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import { no, own, yes } from '../compile/outcomes.ts'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { Answer } from '../evaluate/answer.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { viewOf } from '../evaluate/view.ts'
import { answersOf, isFast, isPlain, wholeOf } from './compile-outcome.ts'
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
  const opened = new Int32Array(evaluators.length)

  return facts => {
    if (!isPlain(facts)) return decisions.map(decision => viewOf(decision, facts).chosen)
    evaluators.forEach((evaluate, gate) => {
      opened[gate] = evaluate(facts)
    })
    return parts.map(({ gate, evaluate, all, open, outside }) => {
      const isInside = gate < 0 ? yes : opened[gate]
      if (isInside === yes) return all[evaluate(facts)] ?? open
      return isInside === no ? outside : open
    })
  }
}

interface Gate {
  readonly number: number
  readonly evaluate: Evaluator
}

interface Part {
  /** The number of the gate that is looked at first; -1 for none. */
  readonly gate: number
  /** Inside the gate. */
  readonly evaluate: Evaluator
  readonly all: readonly Answer[]
  readonly outside: Answer
  readonly open: Answer
}

function partOf(decision: Decision, gates: Map<string, Gate>): Part {
  const { compiled, gate, layout } = decision
  const { all, open } = answersOf(decision)
  const outside = all[own] ?? open
  const apart = isFast(layout) && decision.excluded.length === 0 ? (compiled?.apart ?? null) : null
  if (compiled === undefined || gate === null || apart === null)
    return { gate: -1, evaluate: wholeOf(decision), all, outside, open }

  // without background facts, which can say something of a gate and of what is inside it together
  const { diagrams } = compiled
  const known = gates.get(gate) ?? {
    number: gates.size,
    evaluate: evaluatorOf(apart.gate, diagrams, layout)
  }
  gates.set(gate, known)
  const evaluate = evaluatorOf(apart.criterion, diagrams, layout)
  return { gate: known.number, evaluate, all, outside, open }
}
