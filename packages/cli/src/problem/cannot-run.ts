import { phraseDiagnostics, renderDiagnostics } from '@ketenregie/core'
import type { Catalogue, Diagnostic, DiagnosticOf, Language } from '@ketenregie/core'
import type { CliCode, CliDiagnostic, CliProblems } from './cli-problems.ts'

/** Ends a command before it has done anything: what stands in the way is for the caller to mend. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
  readonly problems: readonly CliDiagnostic[]
  /** What was found in authored files; told before the problems. */
  readonly found: Found

  constructor(problems: readonly CliDiagnostic[], inFiles: Found = { text: '', problems: [] }) {
    super(problems.map(({ code }) => code).join(', '))
    this.problems = problems
    this.found = inFiles
  }
}

/** What is the matter with files that a command was given, for a person and as data. */
export interface Found {
  /** Ready to print. */
  readonly text: string
  /** Each with at least a `text`. */
  readonly problems: readonly { readonly text: string }[]
}

export function found<Problems>(
  problems: readonly DiagnosticOf<Problems>[],
  catalogue: Catalogue<Problems>,
  texts: ReadonlyMap<string, string>,
  language: Language
): Found {
  const shown = renderDiagnostics(problems, catalogue, texts, language)
  return {
    text: shown === '' ? '' : `${shown}\n\n`,
    problems: phraseDiagnostics(problems, catalogue)
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
