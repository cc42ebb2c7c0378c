import type { FileProblem, FileProblems } from './file-problems.ts'

export function fileProblem<Code extends keyof FileProblems>(
  code: Code,
  params: FileProblems[Code]
): FileProblem
export function fileProblem(code: string, params: { readonly path: string }): object {
  return { code, severity: 'error', params, place: { file: params.path, line: 1, column: 1 } }
}
