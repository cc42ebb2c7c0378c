import type { DiagnosticOf } from '@ketenregie/core'
import type { LineProblems } from '../json-lines/line-problems.ts'

/** What can be wrong with a line that tells how a group came out. */
export interface OutcomeProblems extends LineProblems {
  'outcomes/unknown-indicator': { readonly indicator: string; readonly known: readonly string[] }
  'outcomes/unknown-class': { readonly indicator: string; readonly known: readonly string[] }
  'outcomes/unknown-municipality': { readonly known: readonly string[] }
  'outcomes/doubled': { readonly first: number }
  'outcomes/conflicting': { readonly first: number }
}

export type OutcomeProblem = DiagnosticOf<OutcomeProblems>
