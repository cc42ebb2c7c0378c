import type { Citation, Question, Reason, Truth } from '@ketenregie/core'
import type { Output } from '../model/decision-table.ts'

/** What a decision table says in a case. */
export interface TableFinding {
  readonly name: string
  readonly kind: 'table'
  /** Unknown exactly when ways to fill in the unknown facts disagree on what follows. */
  readonly outcome: 'decided' | 'unknown'
  /**
   * What follows: one output for a policy that gives one, a list for a policy that collects, none
   * where no row is hit. Null while unknown.
   */
  readonly outputs: readonly Output[] | null
  /** Row by row, the first of the file first. */
  readonly rows: readonly RowFinding[]
  /** Another reading of something that the table looks at gives something else. */
  readonly readingDecides: boolean
  /** The concepts and rules of which it does. */
  readonly otherReadings: readonly string[]
  /** Facts that can still matter. */
  readonly relevant: readonly string[]
  /** The minimal sets that surely settle what follows, whatever the answers. */
  readonly needed: readonly (readonly string[])[]
  /** The minimal sets that settle what follows with some answer. */
  readonly canSettle: readonly (readonly string[])[]
  readonly questions: readonly Question[]
  /** The shortest known facts that suffice. */
  readonly reasons: readonly Reason[]
  /** Codes; `rows-clash` where rows are hit that the policy does not allow together. */
  readonly warnings: readonly string[]
}

export interface RowFinding {
  /** From 1, as people count rows. */
  readonly row: number
  /** Whether the row is hit. */
  readonly hit: Truth
  readonly source: Citation
}
