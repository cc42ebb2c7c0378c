import type { Entry } from '../journal/entry.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { DueTime } from '../time/due-time.ts'
import type { Erasures } from './erasures.ts'
import type { Outbox, OutboxMessage, Settlement } from './outbox.ts'

/** Keeps cases. One `append` is the whole transaction: all of a batch is kept, or nothing. */
export interface CaseStore extends Outbox, Erasures {
  append(batch: Batch): Promise<AppendResult>
  /**
   * Appends several batches in one transaction and answers each by itself, in the order given: what
   * is refused keeps nothing and does not hold up the others.
   */
  appendAll(batches: readonly Batch[]): Promise<readonly AppendResult[]>
  load(caseId: string): Promise<StoredCase | undefined>
  /** One answer for each id, in the order asked. */
  loadAll(caseIds: readonly string[]): Promise<readonly (StoredCase | undefined)[]>
  /** In order of number. */
  entries(caseId: string): Promise<readonly Entry[]>
  /** The entry that carries this idempotency key. */
  entryByKey(caseId: string, key: string): Promise<Entry | undefined>
  /** Case ids in ascending order, after `after`, at most `limit`. */
  caseIds(page: {
    readonly after: string | null
    readonly limit: number
  }): Promise<readonly string[]>
  /**
   * What must be looked at up to and including `until`, by time and then case and id, at most `limit`.
   * A day is its beginning: what is due at a moment later on it is not told yet.
   */
  due(until: CivilDate | Instant, limit: number): Promise<readonly Wake[]>
  /**
   * Takes what is due for one worker, in the order of `due`: of each case its first wake, unless
   * another worker holds that. What the worker held already is given again, and held longer.
   */
  claimDue(until: CivilDate | Instant, claim: Claim): Promise<readonly Wake[]>
  /** Lets go of every wake that a worker holds. */
  releaseDue(worker: string): Promise<void>
  /** The first day or moment at which something is due, or null when every case rests. */
  nextDue(): Promise<CivilDate | Instant | null>
  close(): Promise<void>
}

export interface Batch {
  readonly caseId: string
  /** The version that the writer saw: the number of the last entry, 0 for a new case. */
  readonly expected: number
  readonly entries: readonly Entry[]
  /** Canonical JSON of the projection after the last entry. */
  readonly snapshot: string
  /** What the snapshot was written with; a store keeps it once for all cases, by its digest. */
  readonly names: SnapshotNames
  /** All wakes of the case from now on; they replace those that were kept. */
  readonly wakes: readonly Wake[]
  /** Those that are kept at `expected`, where the writer knows: a store need not look them up. */
  readonly former?: readonly Wake[]
  /** Messages to add. */
  readonly outbox: readonly OutboxMessage[]
  /** What becomes of messages that the case has already. */
  readonly settled: readonly Settlement[]
}

export type AppendResult =
  | { readonly ok: true; readonly version: number }
  /** Another writer was first, or (`duplicateKey`) an entry with this idempotency key is there. */
  | { readonly ok: false; readonly version: number; readonly duplicateKey: string | null }

export interface StoredCase {
  readonly caseId: string
  readonly version: number
  readonly snapshot: string
  /** As they were told with the snapshot; with an empty text where a store has lost them. */
  readonly names: SnapshotNames
}

/** Names that snapshots stand for by a code. A store looks at the digest only. */
export interface SnapshotNames {
  readonly digest: string
  readonly text: string
}

/** When a case must be looked at, and why. */
export interface Wake extends DueTime {
  readonly caseId: string
  readonly id: string
}

/** A worker takes work for itself; others pass over it until the lease ends. */
export interface Claim {
  readonly worker: string
  /** Now, in UTC with milliseconds, so that instants can be compared as texts. */
  readonly at: Instant
  /** When the worker loses what it has not done. */
  readonly until: Instant
  readonly limit: number
}
