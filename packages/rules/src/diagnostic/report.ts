import type { Diagnostic, Place } from '@ketenregie/core'
import { nearest } from './nearest.ts'
import type { RuleDiagnostic, RuleProblems, Unknown } from './problems.ts'
import { severityOf } from './severity.ts'

/** More than this in one file tells a person nothing new. */
const mostPerFile = 100
const mostToList = 12

/** Collects the problems of all files. */
export interface Report {
  add<Code extends keyof RuleProblems & string>(
    code: Code,
    params: RuleProblems[Code],
    place: Place | null
  ): void
  /** Everything found so far, in the order of a reader: by file, line and column. */
  problems(): readonly RuleDiagnostic[]
  hasErrors(): boolean
}

export function createReport(): Report {
  const found: RuleDiagnostic[] = []
  const perFile = new Map<string, number>()
  let errors = false

  const isRoom = (place: Place | null): boolean => {
    const file = place?.file ?? ''
    const count = (perFile.get(file) ?? 0) + 1
    perFile.set(file, count)
    if (count !== mostPerFile + 1) return count <= mostPerFile
    found.push(diagnostic('rules/too-many-problems', { shown: mostPerFile }, place))
    return false
  }

  return {
    add(code, params, place) {
      if (severityOf(code) === 'error') errors = true
      if (isRoom(place)) found.push(diagnostic(code, params, place))
    },
    problems: () => found.toSorted(inReadingOrder),
    hasErrors: () => errors
  }
}

type DiagnosticFor<Code extends keyof RuleProblems & string> = {
  [Each in Code]: Diagnostic<Each, RuleProblems[Each]>
}[Code]

function diagnostic<Code extends keyof RuleProblems & string>(
  code: Code,
  params: RuleProblems[Code],
  place: Place | null
): DiagnosticFor<Code> {
  return { code, severity: severityOf(code), params, place }
}

function inReadingOrder({ place: a }: RuleDiagnostic, { place: b }: RuleDiagnostic): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}

/** A name that is not among those known, with the one that was most likely meant. */
export function unknownName(name: string, known: Iterable<string>): Unknown {
  const names = [...known]
  const listed = names.length <= mostToList ? names : []
  return { name, nearest: nearest(name, names), known: listed }
}
