import type { CivilDate, Facts, Finding, Findings } from '@ketenregie/core'
import { programOf } from '../compile/program.ts'
import type { Program } from '../compile/program.ts'
import type { Readings } from '../compile/library.ts'
import type { Rules } from '../compile/rules.ts'
import type { Answer } from './answer.ts'
import { findingOf } from './finding.ts'
import { viewOf } from './view.ts'

export interface EvaluateOptions {
  /** The day whose version of the rules counts. */
  readonly asOf: CivilDate
  /** Another reading than the chosen one, by name of rule or concept. */
  readonly readings?: Readings
}

/**
 * Answers a rule or concept, exactly: yes or no when every way to fill in the unknown facts agrees,
 * within their domains and beside what the background facts rule out. Says what can still matter,
 * and who holds it. Throws when no rule or concept has the name.
 */
export function evaluate(
  rules: Rules,
  name: string,
  facts: Facts,
  options: EvaluateOptions
): Finding {
  return evaluateIn(programOf(rules), name, facts, options)
}

/** Answers several rules and concepts, by name. */
export function evaluateAll(
  rules: Rules,
  names: readonly string[],
  facts: Facts,
  options: EvaluateOptions
): Findings {
  const program = programOf(rules)
  return Object.fromEntries(names.map(name => [name, evaluateIn(program, name, facts, options)]))
}

/** Only the outcome and the status, for many cases at a time. */
export function evaluateOutcome(
  rules: Rules,
  name: string,
  facts: Facts,
  options: EvaluateOptions
): Answer {
  const decision = programOf(rules).decision(name, options)
  return viewOf(decision, facts).chosen
}

function evaluateIn(
  program: Program,
  name: string,
  facts: Facts,
  options: EvaluateOptions
): Finding {
  return findingOf(program.decision(name, options), facts, options.asOf, program.rules)
}
