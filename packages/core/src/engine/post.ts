import { engineParty } from '../case/engine-party.ts'
import type { CaseState } from '../case/case-state.ts'
import { factsOn } from '../case/fact-timeline.ts'
import { messageFor, sayingOf, whyHeld } from '../case/messages.ts'
import type { PostEvent } from '../case/post-event.ts'
import { bodyOf } from '../delivery/outgoing-message.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import type { KeptMessage, MessageStatus, Settlement } from '../ports/outbox.ts'
import { dateInAmsterdam, inUtc } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'
import { writeNote } from './note.ts'

export interface QueueQuery {
  readonly status: MessageStatus
  /** The party that they are for; everybody when absent. */
  readonly to?: string
}

/** A message in a queue. The facts are names: their values are for the receiver alone. */
export interface QueuedMessage {
  readonly caseId: string
  readonly id: string
  readonly on: CivilDate
  readonly to: string
  readonly message: string
  readonly status: MessageStatus
  /** Why it is held. */
  readonly reason: string | null
  readonly purpose: string | null
  readonly legalBasis: string | null
  readonly facts: readonly string[]
  readonly attempts: number
  /** The instant from which it may go, or of what became of it. */
  readonly due: Instant
  readonly failure: string | null
}

const page = 200

/** The messages of one status, by recipient and in the order in which they came. */
export async function queueOf(
  house: House,
  { status, to }: QueueQuery
): Promise<readonly QueuedMessage[]> {
  const found: QueuedMessage[] = []
  for await (const message of messagesOf(house, status, to ?? null))
    if (message.to !== engineParty || message.status === 'incident') found.push(queued(message))
  return found
}

/** Puts an incident back in the queue as if it were new. False when it is no incident (any more). */
export async function requeue(
  house: House,
  caseId: string,
  message: string,
  { by }: { readonly by: string }
): Promise<boolean> {
  const now = nowOf(house)
  return writeNote(house, caseId, (_, messages) =>
    messages.find(({ id }) => id === message)?.status === 'incident'
      ? {
          by,
          events: [{ type: 'messageRequeued', id: message, on: dateInAmsterdam(now) }],
          settled: [{ id: message, status: 'ready', due: inUtc(now), failure: null, body: null }]
        }
      : null
  )
}

/**
 * Lets go what was held and may go by the agreements at hand now, with what is known now. Says how
 * many messages that were.
 */
export async function releaseHeld(house: House, { by }: { readonly by: string }): Promise<number> {
  const cases = new Set<string>()
  for await (const { caseId } of messagesOf(house, 'held', null)) cases.add(caseId)
  let count = 0
  for (const caseId of cases) {
    let released = 0
    const isDone = await writeNote(house, caseId, (state, messages) => {
      const held = messages.filter(({ status }) => status === 'held')
      const free = held.flatMap(message => releaseOf(house, state, message))
      released = free.length
      const [events, settled] = [free.map(({ event }) => event), free.map(one => one.settled)]
      return free.length > 0 ? { by, events, settled } : null
    })
    if (isDone) count += released
  }
  return count
}

interface Released {
  readonly event: PostEvent
  readonly settled: Settlement
}

function releaseOf(house: House, state: CaseState, message: KeptMessage): readonly Released[] {
  const { pack } = house
  const now = nowOf(house)
  const on = dateInAmsterdam(now)
  const { id } = message
  const definition = messageFor(pack, message)
  if (!definition || whyHeld(definition, on) !== null) return []
  const facts = factsOn(state.facts, pack, state.asOf)
  const { limit, final } = bodyOf(message)
  const about = limit === null || final === null ? null : { limit, final }
  const said = sayingOf(definition, facts, about)
  return [
    {
      event: { type: 'messageReleased', id, pack: pack.hash, on, body: said },
      settled: { id, status: 'ready', due: inUtc(now), failure: null, body: canonicalJson(said) }
    }
  ]
}

function queued(message: KeptMessage): QueuedMessage {
  const { caseId, id, on, to, status, reason, attempts, due, failure } = message
  const about = { caseId, id, on, to, message: message.message, status, reason }
  const state = { attempts, due, failure }
  // an order between cases has no receiver outside, and no purpose of its own
  if (to === engineParty) return { ...about, ...state, purpose: null, legalBasis: null, facts: [] }
  const { purpose, legalBasis, facts } = bodyOf(message)
  return { ...about, ...state, purpose, legalBasis, facts: Object.keys(facts) }
}

async function* messagesOf(
  { store }: House,
  status: MessageStatus,
  to: string | null
): AsyncGenerator<KeptMessage> {
  let after: KeptMessage | null = null
  for (;;) {
    const found: readonly KeptMessage[] = await store.messages({ status, to, after, limit: page })
    yield* found
    after = found.at(-1) ?? null
    if (after === null) return
  }
}
