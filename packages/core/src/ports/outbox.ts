import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Claim } from './case-store.ts'

/**
 * Messages on their way out. Instants are in UTC with milliseconds, so that they can be compared as
 * texts.
 */
export interface Outbox {
  /** Messages of a case in order of id, whatever became of them. */
  outbox(caseId: string): Promise<readonly KeptMessage[]>
  /** Messages of one status by recipient and then in order of arrival, at most `limit`. */
  messages(query: MessageQuery): Promise<readonly KeptMessage[]>
  /**
   * Lends a worker at most `limit` messages that are ready and due, the longest due first, and counts
   * an attempt. A message is lent to one worker at a time and can be lent again when the loan is over.
   * While an earlier message of its case to the same party is ready, a message waits for it; one that
   * is held or an incident keeps nothing up.
   */
  claimMessages(claim: Claim): Promise<readonly KeptMessage[]>
  /** Puts a message off whose delivery failed; false when it is not lent to this worker any more. */
  putOff(attempt: FailedAttempt): Promise<boolean>
}

/** Ready to go, held for a reason, gone, or given up until a person looks at it. */
export type MessageStatus = 'ready' | 'held' | 'delivered' | 'incident'

/** A message as a batch adds it. */
export interface OutboxMessage {
  readonly caseId: string
  readonly id: string
  readonly on: CivilDate
  readonly to: string
  /** Name of the message definition or ladder message. */
  readonly message: string
  /** Queued with a reason when there is no legal basis to send it on. */
  readonly status: 'ready' | 'held'
  readonly reason: string | null
  /** Canonical JSON. */
  readonly body: string
  /** The instant from which it may go. */
  readonly due: Instant
}

/** A message with how far its delivery is. */
export interface KeptMessage extends Omit<OutboxMessage, 'status'> {
  readonly status: MessageStatus
  /** How often its delivery was begun since it was last put in the queue. */
  readonly attempts: number
  /** The worker that it was last lent to, until `due`; null when it is lent to nobody. */
  readonly worker: string | null
  /** Code of what went wrong at the last attempt. */
  readonly failure: string | null
}

/** What becomes of a message; the journal entry of the same batch says why. */
export interface Settlement {
  readonly id: string
  readonly status: Exclude<MessageStatus, 'held'>
  /** The instant of the settlement; a message that is ready may go from then on, as if it were new. */
  readonly due: Instant
  readonly failure: string | null
  /** Takes the place of what it said; null: nothing changes. */
  readonly body: string | null
}

export interface MessageQuery {
  readonly status: MessageStatus
  /** Null: to anybody. */
  readonly to: string | null
  /** The last message of the page before. */
  readonly after: Pick<KeptMessage, 'to' | 'caseId' | 'id'> | null
  readonly limit: number
}

export interface FailedAttempt {
  readonly caseId: string
  readonly id: string
  readonly worker: string
  /** The instant from which it may be tried again. */
  readonly due: Instant
  readonly failure: string
}
