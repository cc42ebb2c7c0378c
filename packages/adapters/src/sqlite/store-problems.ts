import type { DiagnosticOf } from '@ketenregie/core'

/** What can be wrong with a database file, or with the disk under it. */
export interface StoreProblems {
  'sqlite/busy': { readonly file: string }
  'sqlite/cannot-open': { readonly file: string }
  'sqlite/closed': { readonly file: string }
  'sqlite/damaged': { readonly file: string }
  'sqlite/disk-full': { readonly file: string }
  'sqlite/failed': { readonly file: string; readonly number: number }
  'sqlite/newer': { readonly file: string; readonly version: number; readonly known: number }
  'sqlite/not-a-case-store': { readonly file: string }
  /** Its tables have another shape than those of this version. */
  'sqlite/other-version': { readonly file: string }
  'sqlite/read-only': { readonly file: string }
}

export type StoreProblem = DiagnosticOf<StoreProblems>
