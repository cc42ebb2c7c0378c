import type { Entry } from '../journal/entry.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { AppendResult, Batch, CaseStore, StoredCase, Wake } from './case-store.ts'

/** A transaction that the host began and will end itself: our rows and its own are one whole. */
export type CaseTransaction = DirectTransaction | AwaitedTransaction

/**
 * On a store that answers at once. Nothing is awaited inside, for a transaction that waits for
 * something else holds up every other writer.
 */
export interface DirectTransaction {
  readonly kind: 'direct'
  load(caseId: string): StoredCase | undefined
  entryByKey(caseId: string, key: string): Entry | undefined
  due(until: CivilDate | Instant, limit: number): readonly Wake[]
  append(batch: Batch): AppendResult
}

/** On a store behind a connection. */
export interface AwaitedTransaction {
  readonly kind: 'awaited'
  readonly store: Pick<CaseStore, 'load' | 'entryByKey' | 'due' | 'append'>
}
