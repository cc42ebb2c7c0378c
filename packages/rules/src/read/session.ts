import type { Place } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'

/** What a name in a file points at. */
export type ReferenceKind =
  | 'fact'
  | 'date-fact'
  | 'party'
  | 'source'
  | 'time-limit'
  | 'task'
  | 'rule'
  | 'concept'
  | 'rule-or-concept'
  | 'rule-concept-or-table'
  | 'condition'
  | 'process'
  | 'message'
  | 'municipality'
  | 'role'
  | 'norm'
  | 'indicator'
  | 'life-domain'

/** A name that is used, to be looked up when all files are read. */
export type Reference =
  | { readonly kind: ReferenceKind; readonly name: string; readonly place: Place }
  | {
      readonly kind: 'place'
      readonly name: string
      readonly source: string
      readonly place: Place
    }
  /** A step or event of a process. */
  | {
      readonly kind: 'process-part'
      readonly name: string
      readonly process: string
      readonly place: Place
    }

/** The reading of one file: where its problems and the names it uses are collected. */
export interface Session {
  readonly file: string
  readonly report: Report
  refer(reference: Reference): void
}
