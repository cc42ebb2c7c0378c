import type { Instant } from '../time/amsterdam.ts'

/** Erases cases for good, and says which. */
export interface Erasures {
  /**
   * Erases what a case says: payloads and salts of its journal, snapshot, wakes and messages. What
   * stays is a journal whose chain verifies and a line of the log; and of the entry that is `kept`
   * what it says. A case that was erased before stays as it is, but for such an entry: erased again
   * without one it loses that too, and the line says when. An erased case is not loaded, not listed,
   * and nothing is added to it.
   */
  erase(erasure: Erasure, expected: number): Promise<EraseResult>
  /** Sees to it that nothing of what was erased can be found in the files of the store any more. */
  scrub(): Promise<void>
  /** The log, in order of erasure, after the case `after`, at most `limit`; of one case alone. */
  erasures(page: {
    readonly after: string | null
    readonly limit: number
    readonly caseId?: string
  }): Promise<readonly Erasure[]>
}

/** A line of the processing log. It holds no personal data. */
export interface Erasure {
  readonly caseId: string
  /** In UTC with milliseconds. */
  readonly at: Instant
  readonly by: string
  /** The category of the retention term, and where that term is written. */
  readonly category: string
  readonly source: { readonly source: string; readonly place: string }
  /** What stayed because of a legal hold; absent: nothing. */
  readonly kept?: KeptPart
}

/** The one entry of an erased case that still says something: facts under a legal hold. */
export interface KeptPart {
  readonly entry: number
  /** Their names. */
  readonly facts: readonly string[]
  /** When the hold was lifted and they were erased too, and by whom; absent: they are there. */
  readonly until?: { readonly at: Instant; readonly by: string }
}

export type EraseResult =
  | { readonly ok: true }
  /** Something was added to the case since `expected`; nothing was erased. */
  | { readonly ok: false; readonly version: number }
