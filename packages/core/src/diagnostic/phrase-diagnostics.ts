import type { Catalogue, DiagnosticOf, Place, Severity } from './diagnostic.ts'
import { phrase } from './phrase.ts'

/** A problem with its sentence: what a program passes on as JSON. */
export interface PhrasedDiagnostic {
  readonly code: string
  readonly severity: Severity
  readonly place: Place | null
  readonly params: unknown
  readonly text: string
  readonly advice: string | null
  /** Absent where no case would say more. */
  readonly example?: string
}

/** The problems in words, in the order of a reader: by file, line and column; without place last. */
export function phraseDiagnostics<Problems>(
  problems: readonly DiagnosticOf<Problems>[],
  catalogue: Catalogue<Problems>
): readonly PhrasedDiagnostic[] {
  return problems
    .map(problem => {
      const { text, advice = null, ...pasted } = phrase(problem, catalogue)
      const { code, severity, place, params } = problem
      return { code, severity, place, params, text, advice, ...pasted }
    })
    .toSorted(inReadingOrder)
}

function inReadingOrder({ place: a }: PhrasedDiagnostic, { place: b }: PhrasedDiagnostic): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
