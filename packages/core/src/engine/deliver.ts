import { engineParty } from '../case/engine-party.ts'
import { backOff } from '../delivery/back-off.ts'
import { failureOf } from '../delivery/failure-code.ts'
import { outgoing } from '../delivery/outgoing-message.ts'
import type { OutgoingMessage } from '../delivery/outgoing-message.ts'
import type { KeptMessage } from '../ports/outbox.ts'
import { addMilliseconds, inUtc } from '../time/amsterdam.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'
import { writeNote } from './note.ts'
import { carryOutOrders } from './orders.ts'

export interface DeliveryOptions {
  /** Names the worker; of two with one name each may take what the other has. */
  readonly worker: string
  /** At most so many attempts; 1,000 when absent. */
  readonly limit?: number
  /** Resolves when the receiver has the message. What it throws is an attempt that failed. */
  readonly send: (message: OutgoingMessage) => Promise<void>
}

/** What one round of deliveries came to. */
export interface Delivered {
  readonly delivered: number
  /** Tried without success, to be tried again later. */
  readonly putOff: number
  /** Given up: a person must look at it. */
  readonly incidents: number
}

/** An attempt that takes longer may be made by another worker too. */
const loan = 5 * 60_000
/** The last attempt is about a day after the first. */
const mostAttempts = 12
const page = 50

export async function deliver(
  house: House,
  { worker, send, limit = 1000 }: DeliveryOptions
): Promise<Delivered> {
  const count = { delivered: 0, putOff: 0, incidents: 0 }
  for (let left = limit; left > 0;) {
    const at = inUtc(nowOf(house))
    const until = addMilliseconds(at, loan)
    const claim = { worker, at, until, limit: Math.min(page, left) }
    const lent = await house.store.claimMessages(claim)
    if (lent.length === 0) break
    left -= lent.length
    for (const message of lent) {
      const outcome = await attempt(house, message, worker, send)
      if (outcome !== null) count[outcome]++
    }
  }
  return count
}

/** Null for what is no message to a party, and for what another worker settled first. */
async function attempt(
  house: House,
  kept: KeptMessage,
  worker: string,
  send: DeliveryOptions['send']
): Promise<keyof Delivered | null> {
  if (kept.to === engineParty) {
    await carryOutOrders(house, kept.caseId)
    return null
  }
  const message = outgoing(kept)
  // nothing goes without a purpose and a legal basis, whatever the store says
  if (message.purpose === null || message.legalBasis === null)
    return giveUp(house, kept, 'no-legal-basis')
  // a message that takes its worker down each time comes to no failure of its own
  if (kept.attempts > mostAttempts) return giveUp(house, kept, 'worker-lost')
  try {
    await send(message)
  } catch (error) {
    const { code, retryable } = failureOf(error)
    if (!retryable || kept.attempts >= mostAttempts) return giveUp(house, kept, code)
    const wait = backOff(message.key, kept.attempts)
    const due = addMilliseconds(nowOf(house), wait)
    const { caseId, id } = kept
    const isMine = await house.store.putOff({ caseId, id, worker, due, failure: code })
    return isMine ? 'putOff' : null
  }
  return noteDelivery(house, message)
}

async function noteDelivery(house: House, message: OutgoingMessage): Promise<'delivered' | null> {
  const { id, to, purpose, legalBasis } = message
  const at = inUtc(nowOf(house))
  const done = await writeNote(house, message.caseId, (_, messages) => {
    const status = messages.find(known => known.id === id)?.status
    // a message that was sent is delivered, also when another worker had given it up
    if (status === undefined || status === 'delivered') return null
    const disclosed = { id, to, purpose, legalBasis, at, message: message.message }
    const facts = Object.keys(message.facts)
    return {
      by: engineParty,
      events: [{ type: 'messageDelivered', ...disclosed, facts }],
      settled: [{ id, status: 'delivered', due: at, failure: null, body: null }]
    }
  })
  return done ? 'delivered' : null
}

async function giveUp(
  house: House,
  { caseId, id, attempts }: KeptMessage,
  failure: string
): Promise<'incidents' | null> {
  const at = inUtc(nowOf(house))
  const done = await writeNote(house, caseId, (_, messages) =>
    messages.find(known => known.id === id)?.status === 'ready'
      ? {
          by: engineParty,
          events: [{ type: 'messageGivenUp', id, attempts, failure }],
          settled: [{ id, status: 'incident', due: at, failure, body: null }]
        }
      : null
  )
  return done ? 'incidents' : null
}
