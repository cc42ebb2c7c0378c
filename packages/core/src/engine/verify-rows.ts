import type { CaseEvent } from '../case/case-event.ts'
import type { CaseState } from '../case/case-state.ts'
import { engineParty } from '../case/engine-party.ts'
import { wakesOf } from '../case/wakes.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import type { CaseStore, Wake } from '../ports/case-store.ts'
import type { KeptMessage } from '../ports/outbox.ts'

type Kept = Pick<KeptMessage, 'id' | 'to' | 'message' | 'on' | 'status' | 'body'>

/** Whether the messages in the outbox of a case are those that its journal tells of. */
export function isOutboxTold(events: readonly CaseEvent[], outbox: readonly Kept[]): boolean {
  const told = new Map<string, Kept>()
  for (const event of events) note(told, event)
  const kept = outbox.map(({ id, to, message, on, status, body }) => {
    return { id, to, message, on, status, body }
  })
  return canonicalJson(byId(kept)) === canonicalJson(byId([...told.values()]))
}

/** Whether a case is waked on the days that follow from its state, and on no others. */
export function isWakedAsTold(state: CaseState, wakes: readonly Wake[]): boolean {
  const names = (all: readonly Pick<Wake, 'id' | 'on' | 'at'>[]): string =>
    canonicalJson(all.map(({ id, on, at }) => `${on} ${at ?? ''} ${id}`).toSorted())
  return names(wakes) === names(wakesOf(state))
}

/** Every wake that a store keeps, by case. */
export async function wakesByCase(
  store: Pick<CaseStore, 'due'>
): Promise<ReadonlyMap<string, readonly Wake[]>> {
  const found = new Map<string, Wake[]>()
  for (const wake of await store.due('9999-12-31', Number.MAX_SAFE_INTEGER)) {
    const known = found.get(wake.caseId)
    if (known) known.push(wake)
    else found.set(wake.caseId, [wake])
  }
  return found
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
