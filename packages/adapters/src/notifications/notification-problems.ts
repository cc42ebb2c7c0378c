import type { DiagnosticOf } from '@ketenregie/core'
import type { LineProblems } from '../json-lines/line-problems.ts'

/** What can be said about a line of notifications. `first` is the line of the earlier one. */
export interface NotificationProblems extends LineProblems {
  'notifications/end-before-start': { readonly id: string }
  'notifications/outside-region': { readonly id: string; readonly municipality: string }
  'notifications/doubled': { readonly id: string; readonly first: number }
  'notifications/conflicting': { readonly id: string; readonly first: number }
  'notifications/corrects-unknown': { readonly id: string; readonly corrects: string }
  'notifications/corrects-other-case': { readonly id: string; readonly corrects: string }
  'notifications/already-corrected': {
    readonly id: string
    readonly corrects: string
    readonly by: string
  }
  /** Not wrong: said so that a reader sees what was replaced. */
  'notifications/correction': {
    readonly id: string
    readonly corrects: string
    readonly first: number
  }
  /** Not wrong: the earlier one was refused, so this one is the first of the two to count. */
  'notifications/instead-of-refused': {
    readonly id: string
    readonly corrects: string
    readonly first: number
  }
}

export type NotificationProblem = DiagnosticOf<NotificationProblems>
