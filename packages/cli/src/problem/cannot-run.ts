import type { Diagnostic } from '@ketenregie/core'
import type { CliCode, CliDiagnostic, CliProblems } from './cli-problems.ts'

/** Ends a command before it has done anything: what stands in the way is for the caller to mend. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
  readonly problems: readonly CliDiagnostic[]
  /** What was found in authored files, ready to print before the problems. */
  readonly found: string

  constructor(problems: readonly CliDiagnostic[], found = '') {
    super(problems.map(({ code }) => code).join(', '))
    this.problems = problems
    this.found = found
  }
}

export function cannotRun<Code extends CliCode>(code: Code, params: CliProblems[Code]): CannotRun {
  return new CannotRun([problem(code, params)])
}

export function problem<Code extends CliCode>(
  code: Code,
  params: CliProblems[Code]
): Diagnostic<Code, CliProblems[Code]> {
  return { code, severity: 'error', params, place: null }
}
