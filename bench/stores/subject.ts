import type { CaseStore } from '@ketenregie/core'
import type { RowsOf } from './recorded.ts'

/** A store that is measured, with the bare database under it as measure. */
export interface Subject {
  readonly name: string
  readonly store: CaseStore
  /** Writes these rows in one transaction, and reads and checks nothing. */
  readonly bare: (rows: readonly RowsOf[]) => Promise<void>
  /** Fills the store with cases that each wait for one day in four years. */
  readonly fill: (cases: number) => Promise<void>
  /** The bare indexed query for what is due. */
  readonly bareDue: (until: string, limit: number) => Promise<unknown>
  /** Size of all that is kept, in bytes. */
  readonly size: () => Promise<number>
  readonly close: () => Promise<void>
}
