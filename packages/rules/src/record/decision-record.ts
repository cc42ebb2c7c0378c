import type { CivilDate, FactValue, Finding, Holders, Unknown } from '@ketenregie/core'
import type { PackFile } from '../pack/agreement-pack.ts'
import type { TableFinding } from '../table/table-finding.ts'

/** What a decision was made on: enough to repeat it, and to show that nothing was changed since. */
export interface DecisionRecord {
  readonly pack: { readonly name: string; readonly version: string; readonly hash: string }
  /** Every file that the agreements were read from. */
  readonly files: readonly PackFile[]
  readonly asOf: CivilDate
  /** The rules, concepts and tables that it rests on, itself first. */
  readonly parts: readonly RecordedPart[]
  /** The facts that it looks at, as they were known; nothing else of the case. */
  readonly facts: readonly RecordedFact[]
  readonly finding: Finding | TableFinding
  /** Of everything above. */
  readonly hash: string
}

export interface RecordedPart {
  readonly name: string
  /** The reading that was taken; null where the text has only one. */
  readonly reading: string | null
  /** The region whose layer it comes from; null: the layer that no other rests on. */
  readonly layer: string | null
}

export interface RecordedFact {
  readonly fact: string
  readonly value: FactValue | Unknown
  readonly holders: Holders
}
