import type { CivilDate } from '../time/civil-date.ts'

/**
 * One line of a case's journal. The chain covers `payloadDigest`, a salted digest, so that payload
 * and salt can be erased and the chain still verifies.
 */
export interface Entry {
  readonly caseId: string
  /** From 1, without gaps. */
  readonly number: number
  /** Legal time: the day on which it happened or counts as happened. */
  readonly on: CivilDate
  /** Processing time, an ISO 8601 instant in UTC. */
  readonly recordedAt: string
  readonly by: string
  /** The sender's idempotency key, unique within the case. */
  readonly key: string | null
  /** Hashes of the process definition and the pack in force. */
  readonly definition: string
  readonly pack: string
  /** Canonical JSON of event, recorded outcomes, resulting state and effects; null once erased. */
  readonly payload: string | null
  readonly salt: string | null
  readonly payloadDigest: string
  /** Digest of the entry before; 64 zeros for the first. */
  readonly previous: string
  readonly digest: string
}
