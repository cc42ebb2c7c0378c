import { phrase, PortError } from '@ketenregie/core'
import { en } from './en.ts'
import type { PostgresProblem, PostgresProblems } from './postgres-problems.ts'

const passing: readonly PostgresProblem['code'][] = ['postgres/conflict', 'postgres/unreachable']

/**
 * A store that failed: the sentence is English, `problem` can be phrased in any language. What the
 * driver said is left out, because it can quote rows and connection strings.
 */
export class PostgresError extends PortError {
  readonly problem: PostgresProblem

  constructor(problem: PostgresProblem) {
    super(sentence(problem), { retryable: passing.includes(problem.code) })
    this.problem = problem
  }
}

export function postgresError<Code extends keyof PostgresProblems>(
  code: Code,
  params: PostgresProblems[Code]
): PostgresError {
  return new PostgresError(problemOf(code, params))
}

function problemOf<Code extends keyof PostgresProblems>(
  code: Code,
  params: PostgresProblems[Code]
): PostgresProblem
function problemOf(code: string, params: object): object {
  return { code, severity: 'error', params, place: null }
}

function sentence(problem: PostgresProblem): string {
  const { text, advice } = phrase(problem, en)
  return advice === undefined ? text : `${text} ${advice}`
}
