import type { CaseEvent } from '../case/case-event.ts'
import type { CaseState } from '../case/case-state.ts'
import { engineParty } from '../case/engine-party.ts'
import { wakesOf } from '../case/wakes.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import type { CaseStore, Wake } from '../ports/case-store.ts'
import type { KeptMessage } from '../ports/outbox.ts'
import { UnreadableMessageError } from '../ports/unreadable-message-error.ts'
import { UnreadableWakesError } from '../ports/unreadable-wakes-error.ts'

type Kept = Pick<KeptMessage, 'id' | 'to' | 'message' | 'on' | 'status' | 'body'>

/** Whether the messages in the outbox of a case are those that its journal tells of. */
export function isOutboxTold(
  events: readonly CaseEvent[],
  outbox: readonly Kept[] | null
): boolean {
  if (outbox === null) return false
  const told = new Map<string, Kept>()
  for (const event of events) note(told, event)
  const kept = outbox.map(({ id, to, message, on, status, body }) => {
    return { id, to, message, on, status, body }
  })
  return canonicalJson(byId(kept)) === canonicalJson(byId([...told.values()]))
}

/** Whether a case is waked on the days that follow from its state, and on no others. */
export function isWakedAsTold(state: CaseState, wakes: readonly Wake[] | null): boolean {
  if (wakes === null) return false
  const names = (all: readonly Pick<Wake, 'id' | 'on' | 'at'>[]): string =>
    canonicalJson(all.map(({ id, on, at }) => `${on} ${at ?? ''} ${id}`).toSorted())
  return names(wakes) === names(wakesOf(state))
}

/** The wakes that a store keeps, by case; null: of that case they cannot be read. */
export type WakesByCase = ReadonlyMap<string, readonly Wake[] | null>

export async function wakesByCase(store: Pick<CaseStore, 'due'>): Promise<WakesByCase> {
  const found = new Map<string, Wake[]>()
  const { readable, unreadable } = await everyWake(store)
  for (const wake of readable) {
    const known = found.get(wake.caseId)
    if (known) known.push(wake)
    else found.set(wake.caseId, [wake])
  }
  return new Map([...found, ...unreadable.map(caseId => [caseId, null] as const)])
}

async function everyWake(store: Pick<CaseStore, 'due'>) {
  try {
    const readable = await store.due('9999-12-31', Number.MAX_SAFE_INTEGER)
    return { readable, unreadable: [] }
  } catch (error) {
    if (!(error instanceof UnreadableWakesError)) throw error
    return { readable: error.readable, unreadable: error.caseIds }
  }
}

/** The messages of a case; null: they cannot be read. */
export async function outboxOf(
  store: Pick<CaseStore, 'outbox'>,
  caseId: string
): Promise<readonly KeptMessage[] | null> {
  try {
    return await store.outbox(caseId)
  } catch (error) {
    if (error instanceof UnreadableMessageError) return null
    throw error
  }
}

function note(told: Map<string, Kept>, event: CaseEvent): void {
  switch (event.type) {
    case 'messageQueued': {
      const { id, to, message, on, status, body } = event
      told.set(id, { id, to, message, on, status, body: canonicalJson(body) })
      break
    }
    case 'orderQueued': {
      const { id, on, order } = event
      const body = canonicalJson(order)
      told.set(id, { id, to: engineParty, message: order.type, on, status: 'ready', body })
      break
    }
    case 'messageReleased':
      settle(told, event.id, { status: 'ready', body: canonicalJson(event.body) })
      break
    case 'messageRequeued':
      settle(told, event.id, { status: 'ready' })
      break
    case 'messageGivenUp':
      settle(told, event.id, { status: 'incident' })
      break
    case 'messageDelivered':
    case 'orderCarriedOut':
      settle(told, event.id, { status: 'delivered' })
      break
    default:
  }
}

function settle(told: Map<string, Kept>, id: string, change: Partial<Kept>): void {
  const known = told.get(id)
  if (known) told.set(id, { ...known, ...change })
}

function byId(messages: readonly Kept[]): readonly Kept[] {
  return messages.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
