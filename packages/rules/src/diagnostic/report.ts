import type { Place } from '@ketenregie/core'
import { nearest } from './nearest.ts'
import type { RuleDiagnostic, RuleProblem, Unknown } from './problems.ts'
import { severityOf } from './severity.ts'

/** More than this in one file tells a person nothing new. */
const mostPerFile = 100
const mostToList = 16

/** Collects the problems of all files. */
export interface Report {
  add(problem: RuleProblem, place: Place | null): void
  /** A name that is not among those known, with the one that was most likely meant. */
  unknown(name: string, known: Iterable<string>, place: Place): Unknown
  /** Takes over what another report found. */
  include(problems: readonly RuleDiagnostic[]): void
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
    const params = { shown: mostPerFile }
    found.push({ code: 'rules/too-many-problems', severity: 'error', params, place })
    return false
  }

  const add = (problem: RuleProblem, place: Place | null): void => {
    const severity = severityOf(problem.code)
    if (severity === 'error') errors = true
    if (isRoom(place)) found.push({ ...problem, severity, place })
  }

  return {
    add,
    unknown(name, known, place) {
      // looking for the nearest name is dear, and nobody reads it when the list is full
      if ((perFile.get(place.file) ?? 0) >= mostPerFile) return { name, nearest: null, known: [] }
      const names = [...known]
      const listed = names.length <= mostToList ? names : []
      return { name, nearest: nearest(name, names), known: listed }
    },
    include(problems) {
      for (const { place, ...problem } of problems) add(problem, place)
    },
    problems: () => found.toSorted(inReadingOrder),
    hasErrors: () => errors
  }
}

function inReadingOrder({ place: a }: RuleDiagnostic, { place: b }: RuleDiagnostic): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
