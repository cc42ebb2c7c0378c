import type { DiagnosticOf } from '@ketenregie/core'
import type { StatementProblems } from '../statements/statement-problems.ts'

/** What can be wrong with a line that comes back from a case application. */
export interface ReturnProblems extends StatementProblems {
  'exchange/needs-field': { readonly kind: string; readonly field: string }
  'exchange/field-does-not-fit': { readonly kind: string; readonly field: string }
  'exchange/unknown-task': { readonly task: string }
}

export type ReturnProblem = DiagnosticOf<ReturnProblems>
