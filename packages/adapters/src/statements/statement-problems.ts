import type { DiagnosticOf } from '@ketenregie/core'
import type { LineProblems } from '../json-lines/line-problems.ts'

/** What can be wrong with a line that states a fact or reports an event. */
export interface StatementProblems extends LineProblems {
  'statements/unknown-fact': { readonly fact: string }
  'statements/unknown-party': { readonly party: string }
  'statements/outside-domain': { readonly fact: string; readonly allowed: string }
  'statements/unknown-reason': { readonly fact: string; readonly reasons: readonly string[] }
  'statements/doubled': { readonly id: string; readonly first: number }
  'statements/conflicting': { readonly id: string; readonly first: number }
}

export type StatementProblem = DiagnosticOf<StatementProblems>
