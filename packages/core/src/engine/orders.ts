import { decide } from '../case/decide.ts'
import { engineParty } from '../case/engine-party.ts'
import { newCase } from '../case/evolve.ts'
import type { CaseState } from '../case/case-state.ts'
import type { NotedEvent, OpenCommand } from '../case/command.ts'
import type { Order } from '../case/order.ts'
import { readSnapshot } from '../case/read-snapshot.ts'
import { isOpen } from '../case/sub-cases.ts'
import { InvariantError } from '../invariant.ts'
import { noEntry } from '../journal/chain.ts'
import type { KeptMessage } from '../ports/outbox.ts'
import { PortError } from '../ports/port-error.ts'
import { inUtc } from '../time/amsterdam.ts'
import { addEntry, batchOf, nothingPending } from './batch.ts'
import type { Pending } from './batch.ts'
import { catchUp } from './catch-up.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'
import { writeNote } from './note.ts'
import { retryOnConflict } from './retry.ts'

const page = 200

/**
 * Carries out what was asked by cases and was not done, for example because the machine stopped
 * between two of them. Every order can be carried out twice. True when there was something.
 */
export async function carryOutAllOrders(house: House): Promise<boolean> {
  const query = { status: 'ready', to: engineParty, limit: page } as const
  let after: KeptMessage | null = null
  let found = false
  for (;;) {
    const orders: readonly KeptMessage[] = await house.store.messages({ ...query, after })
    for (const caseId of new Set(orders.map(order => order.caseId)))
      found = (await carryOutOrders(house, caseId)) || found
    after = orders.at(-1) ?? null
    if (after === null) return found
  }
}

/**
 * Carries out the orders of a case in the order in which it gave them, and those that follow from
 * them in other cases. What was kept before stays so when the world fails on the way: the rest is
 * done later.
 */
export async function carryOutOrders(house: House, first: string): Promise<boolean> {
  const cases = [first]
  let found = false
  try {
    for (const caseId of cases)
      for (const message of await house.store.outbox(caseId)) {
        if (message.to !== engineParty || message.status !== 'ready') continue
        found = true
        const order = orderIn(message)
        const problem = await carryOut(house, caseId, order)
        await noteOrder(house, message, order, problem)
        cases.push(order.caseId)
      }
  } catch (error) {
    if (!(error instanceof PortError)) throw error
  }
  return found
}

/** Null when it is done, now or before; else the code of what keeps it from ever being done. */
async function carryOut(house: House, from: string, order: Order): Promise<string | null> {
  switch (order.type) {
    case 'open':
      return open(house, from, order)
    case 'withdraw':
      return change(house, order, state =>
        state.at.status === 'done' ? null : { type: 'withdraw', on: order.on }
      )
    case 'tell':
      return change(house, order, state => {
        const { name, on, news, told } = order
        const known = state.subCases[name]
        if (!isOpen(state, name) || known?.caseId !== from) return null
        if (news === null) return { type: 'sub-case-ended', name, caseId: from, on, told }
        return news.number > (known.heard ?? 0)
          ? { type: 'sub-case-reported', name, caseId: from, on, news, told }
          : null
      })
  }
}

async function open(
  house: House,
  from: string,
  { name, caseId, process, on, told, hears }: Extract<Order, { readonly type: 'open' }>
): Promise<string | null> {
  const context = house.contexts.get(process)
  if (!context) return 'core/unknown-process'
  const within = { caseId: from, name, hears, told }
  const by = engineParty
  const command: OpenCommand = { type: 'open', process, by, on, facts: {}, within }
  const state = newCase(caseId, noEntry)
  const decision = decide(state, command, context)
  if (!decision.accepted) return decision.problem.code
  const { events } = decision
  const happening = { command, events, on, by, key: null }
  const pending = addEntry(house, context, nothingPending(state), happening)
  // a case that is there already is this one, for its id follows from the entry that asked for it
  return retryOnConflict(async () => {
    const result = await house.store.append(batchOf(house, pending))
    return result.ok || result.version > 0 ? null : 'conflict'
  })
}

/** Null where the case is gone, or where there is nothing to do in it any more. */
async function change(
  house: House,
  { caseId, on }: Order,
  commandFor: (state: CaseState) => Parameters<typeof decide>[1] | null
): Promise<string | null> {
  return retryOnConflict(async () => {
    const stored = await house.store.load(caseId)
    if (!stored) return null
    const state = readSnapshot(stored)
    if (commandFor(state) === null) return null
    const context = house.contextUnder(state)
    if (!context) return 'core/other-definition'
    const pending = catchUp(house, context, nothingPending(state), on)
    const command = commandFor(pending.state)
    const after = command ? add(house, pending, command) : pending
    if (after.entries.length === 0) return null
    const result = await house.store.append(batchOf(house, after))
    return result.ok ? null : 'conflict'

    function add(from: House, before: Pending, what: Parameters<typeof decide>[1]): Pending {
      if (!context) return before
      const decision = decide(before.state, what, context)
      if (!decision.accepted) throw new InvariantError(`an order was refused in ${caseId}`)
      const { events } = decision
      return addEntry(from, context, before, {
        command: what,
        events,
        on,
        by: engineParty,
        key: null
      })
    }
  })
}

async function noteOrder(
  house: House,
  { caseId, id, attempts }: KeptMessage,
  order: Order,
  failure: string | null
): Promise<void> {
  const due = inUtc(nowOf(house))
  await writeNote(house, caseId, (_, messages) => {
    if (messages.find(known => known.id === id)?.status !== 'ready') return null
    const settlement = { id, due, failure, body: null }
    if (failure !== null) {
      const events: NotedEvent[] = [{ type: 'messageGivenUp', id, attempts, failure }]
      return { by: engineParty, events, settled: [{ ...settlement, status: 'incident' }] }
    }
    const done: NotedEvent = { type: 'orderCarriedOut', id }
    const opened: readonly NotedEvent[] =
      order.type === 'open'
        ? [{ type: 'subCaseOpened', name: order.name, caseId: order.caseId }]
        : []
    const settled = [{ ...settlement, status: 'delivered' as const }]
    return { by: engineParty, events: [done, ...opened], settled }
  })
}

function orderIn({ caseId, id, body }: KeptMessage): Order {
  const read: unknown = JSON.parse(body)
  if (!isOrder(read)) throw new InvariantError(`order ${id} of ${caseId} cannot be read`)
  return read
}

/** Our own writing: the case has its digest in the journal. */
function isOrder(value: unknown): value is Order {
  return typeof value === 'object' && value !== null && 'type' in value && 'caseId' in value
}
