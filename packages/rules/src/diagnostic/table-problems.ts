import type { Facts } from '@ketenregie/core'
import type { Unknown } from './unknown.ts'

/** A decision table whose rows do not fit its head, or each other. */
export interface TableProblems {
  'rules/unknown-column': Unknown
  'rules/row-width': { readonly cells: number; readonly columns: number }
  'rules/unknown-output': Unknown & { readonly output: string }
  'rules/policy-needs-number': { readonly policy: string }
  'rules/rows-overlap': {
    readonly table: string
    readonly first: number
    readonly second: number
    readonly given: Facts | null
  }
  'rules/no-row': { readonly table: string; readonly given: Facts | null }
  'rules/row-never-hit': { readonly table: string; readonly row: number }
  /** A condition asks of a table what it cannot be asked. */
  'rules/table-adds-up': { readonly table: string; readonly policy: string }
  'rules/output-operator': {
    readonly output: string
    readonly operator: string
    readonly fitting: readonly string[]
  }
  'rules/output-not-yes-no': { readonly output: string; readonly example: string }
  /** A table that was made otherwise asks what no cell of a file can say. */
  'rules/table-not-printed': { readonly table: string }
  'rules/table-not-checked': { readonly table: string }
}
