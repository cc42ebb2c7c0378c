import { phrase, PortError } from '@ketenregie/core'
import type { StoreProblem, StoreProblems } from './store-problems.ts'
import { en } from './en.ts'

/** A store that failed: the sentence is English, `problem` can be phrased in any language. */
export class StoreError extends PortError {
  readonly problem: StoreProblem

  constructor(problem: StoreProblem, cause?: unknown) {
    super(sentence(problem), { retryable: problem.code === 'sqlite/busy', cause })
    this.problem = problem
  }
}

export function storeError<Code extends keyof StoreProblems>(
  code: Code,
  params: StoreProblems[Code],
  cause?: unknown
): StoreError {
  return new StoreError(storeProblem(code, params), cause)
}

function storeProblem<Code extends keyof StoreProblems>(
  code: Code,
  params: StoreProblems[Code]
): StoreProblem
function storeProblem(code: string, params: object): object {
  return { code, severity: 'error', params, place: null }
}

function sentence(problem: StoreProblem): string {
  const { text, advice } = phrase(problem, en)
  return advice === undefined ? text : `${text} ${advice}`
}
