import type { DiagnosticOf } from '@ketenregie/core'

/** What can be wrong with a PostgreSQL store, or on the way to it. `code` is a SQLSTATE. */
export interface PostgresProblems {
  'postgres/closed': { readonly schema: string }
  'postgres/conflict': { readonly schema: string; readonly code: string }
  'postgres/disk-full': { readonly schema: string }
  'postgres/failed': { readonly schema: string; readonly code: string }
  /** There is no store in this schema, and none was to be made. */
  'postgres/missing': { readonly schema: string }
  'postgres/newer': { readonly schema: string; readonly version: number; readonly known: number }
  'postgres/no-library': { readonly library: string }
  'postgres/not-a-case-store': { readonly schema: string }
  'postgres/not-a-schema-name': { readonly longest: number }
  /** What was given to connect with cannot be read. */
  'postgres/not-an-address': { readonly schema: string }
  'postgres/not-allowed': { readonly schema: string; readonly code: string }
  /** Its tables or functions have another shape than those of this version. */
  'postgres/other-version': { readonly schema: string; readonly code: string }
  'postgres/transaction-over': { readonly schema: string }
  'postgres/unreachable': { readonly schema: string; readonly code: string }
}

export type PostgresProblem = DiagnosticOf<PostgresProblems>
