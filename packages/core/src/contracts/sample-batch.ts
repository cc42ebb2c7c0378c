import { noEntry, seal } from '../journal/chain.ts'
import { sha256Hex } from '../journal/hash.ts'
import type { Entry } from '../journal/entry.ts'
import type { Batch, SnapshotNames, Wake } from '../ports/case-store.ts'
import type { KeptMessage, OutboxMessage, Settlement } from '../ports/outbox.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { dueTimeOf } from '../time/due-time.ts'

/** What a sample says; everything else is filled in. */
export interface Sample {
  readonly expected?: number
  /** How many entries; 1 unless told. */
  readonly entries?: number
  /** The idempotency key of the first entry. */
  readonly key?: string
  readonly snapshot?: string
  /** What the snapshot is written with; names of this text. */
  readonly names?: string
  readonly payload?: string
  readonly by?: string
  /** Days or moments on which the case wakes; each gets the id `wake-0`, `wake-1`, … */
  readonly wakes?: readonly (CivilDate | Instant)[]
  /** Messages: by id alone one that is held, else one that is ready and as told. */
  readonly outbox?: readonly (string | SampleMessage)[]
  readonly settled?: readonly Settlement[]
}

export type SampleMessage = Pick<OutboxMessage, 'id'> & Partial<OutboxMessage>

/** A batch as the engine makes one, with as little in it as a promise needs. */
export function sampleBatch(caseId: string, sample: Sample = {}): Batch {
  const {
    expected = 0,
    snapshot = '{}',
    names = '[]',
    wakes = [],
    outbox = [],
    settled = []
  } = sample
  return {
    caseId,
    expected,
    entries: sampleEntries(caseId, sample),
    snapshot,
    names: sampleNames(names),
    wakes: wakes.map((due, index): Wake => ({ caseId, id: `wake-${index}`, ...dueTimeOf(due) })),
    outbox: outbox.map(told => sampleMessage(caseId, told)),
    settled
  }
}

export function sampleNames(text = '[]'): SnapshotNames {
  return { digest: sha256Hex(text), text }
}

/** Sealed one behind the other; the first stands behind nothing, as a sample needs no history. */
function sampleEntries(caseId: string, sample: Sample): readonly Entry[] {
  const { expected = 0, entries = 1, key, payload = '{"events":[]}', by = 'applicant' } = sample
  const sealed: Entry[] = []
  for (let index = 0; index < entries; index++) {
    const draft = {
      caseId,
      number: expected + index + 1,
      on: '2026-04-16',
      recordedAt: '2026-04-16T08:00:00.000Z',
      by,
      key: index === 0 && key !== undefined ? key : null,
      definition: 'd'.repeat(64),
      pack: 'p'.repeat(64),
      payload,
      salt: `salt-${expected + index}`
    } as const
    sealed.push(seal(draft, sealed.at(-1)?.digest ?? noEntry))
  }
  return sealed
}

/** Told by id alone, a message is held, as one without a legal basis. */
function sampleMessage(caseId: string, told: string | SampleMessage): OutboxMessage {
  const { id } = typeof told === 'string' ? { id: told } : told
  const held = { status: 'held', reason: 'core/no-legal-basis' } as const
  const ready = { status: 'ready', reason: null } as const
  return {
    caseId,
    id,
    on: '2026-04-16',
    to: 'council',
    message: 'decision',
    body: '{"facts":{}}',
    due: '2026-04-16T08:00:00.000Z',
    ...(typeof told === 'string' ? held : { ...ready, ...told })
  }
}

/** A message as a store keeps it when nothing has become of it yet. */
export function asKept(message: OutboxMessage): KeptMessage {
  return { ...message, attempts: 0, worker: null, failure: null }
}
