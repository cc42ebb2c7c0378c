import type { Output } from '../model/decision-table.ts'
import type { Hits } from '../table/hits.ts'

/** What follows from a decision table, as `evaluateTable` says it, without the why. */
export interface TableAnswer {
  readonly outcome: 'decided' | 'unknown'
  /** Null while unknown. */
  readonly outputs: readonly Output[] | null
  /** Rows are hit that the policy does not allow together. */
  readonly clashes: boolean
}

/** Ways to fill in the unknown facts disagree. */
export const openTable: TableAnswer = Object.freeze({
  outcome: 'unknown',
  outputs: null,
  clashes: false
})

const clash: TableAnswer = Object.freeze({ outcome: 'unknown', outputs: null, clashes: true })

/** Null where ways to fill in the unknown facts disagree. */
export function tableAnswer(hits: Hits | null): TableAnswer {
  if (hits === null) return openTable
  return hits === 'clash'
    ? clash
    : Object.freeze({ outcome: 'decided', outputs: hits, clashes: false })
}
