import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import { PortError } from '../ports/port-error.ts'
import { createEngine } from './create-engine.ts'
import type { OutgoingMessage } from '../delivery/outgoing-message.ts'
import { countingIds, filed, permitDecider, permits } from './permit.fixture.ts'
import { hashOf } from '../journal/hash.ts'
import type { Pack } from '../pack/pack.ts'
import { addMilliseconds } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** An engine on a clock that goes on when it is told to, and a post that can be out of order. */
function post(pack: Pack = permits, store = new MemoryCaseStore()) {
  let now: Instant = '2026-04-17T08:00:00.000Z'
  const sent: OutgoingMessage[] = []
  let fault: (() => Error) | null = null
  const parts = { decider: permitDecider(), store, ids: countingIds() }
  const engine = createEngine({ ...parts, pack, clock: { now: () => now } })
  const send = async (message: OutgoingMessage): Promise<void> => {
    if (fault) throw fault()
    sent.push(message)
  }
  return {
    store,
    engine,
    sent,
    wait: (milliseconds: number) => (now = addMilliseconds(now, milliseconds)),
    breakDown: (how: typeof fault) => (fault = how),
    deliver: (worker = 'w-1') => engine.deliver({ worker, send })
  }
}

/** Two messages: a reminder to the council, and one about being late that has no legal basis. */
async function filedAndReminded(here: ReturnType<typeof post>): Promise<void> {
  await here.engine.open('permit', filed)
  await here.engine.due('2026-05-20')
}

describe('delivery', () => {
  it('sends what is ready with its purpose and legal basis, once, and logs what was shared', async () => {
    const here = post()
    await filedAndReminded(here)
    expect(await here.deliver()).toEqual({ delivered: 1, putOff: 0, incidents: 0 })
    expect(await here.deliver()).toEqual({ delivered: 0, putOff: 0, incidents: 0 })
    expect(here.sent).toMatchObject([
      {
        caseId: 'P-1',
        to: 'council',
        message: 'reminder',
        purpose: 'permit',
        legalBasis: 'bylaw, section 4',
        facts: { filed_on: '2026-04-16' },
        attempt: 1
      }
    ])
    const view = await here.engine.view('P-1')
    expect(view?.disclosures).toEqual([
      {
        id: expect.any(String),
        to: 'council',
        message: 'reminder',
        purpose: 'permit',
        legalBasis: 'bylaw, section 4',
        facts: ['filed_on'],
        at: '2026-04-17T08:00:00.000Z'
      }
    ])
    expect(view?.messages.map(({ message, status }) => [message, status])).toEqual([
      ['reminder', 'delivered'],
      ['late', 'held']
    ])
    expect((await here.engine.replay('P-1'))?.identical).toBe(true)
  })

  it('shows a party what was shared with it, and nothing of others', async () => {
    const here = post()
    await filedAndReminded(here)
    await here.deliver()
    const seen = await here.engine.view('P-1', { party: 'applicant' })
    expect(seen?.disclosures).toEqual([])
  })

  it('tries again later each time, and gives up with a code that says nothing of persons', async () => {
    const here = post()
    await filedAndReminded(here)
    here.breakDown(() => new TypeError('no route to the house of the applicant'))
    expect(await here.deliver()).toEqual({ delivered: 0, putOff: 1, incidents: 0 })
    expect(await here.deliver()).toEqual({ delivered: 0, putOff: 0, incidents: 0 })
    let attempts = 1
    for (let round = 0; round < 200; round++) {
      here.wait(10 * minute)
      const { putOff, incidents } = await here.deliver()
      attempts += putOff + incidents
    }
    expect(attempts).toBe(12)
    const incidents = await here.engine.queue({ status: 'incident' })
    expect(incidents).toMatchObject([{ message: 'reminder', failure: 'failed/TypeError' }])
    expect(JSON.stringify(await here.store.entries('P-1'))).not.toContain('no route')
    expect((await here.engine.view('P-1'))?.journal.at(-1)?.happened).toEqual(['messageGivenUp'])
  })

  it('gives up at once what a sender says is refused for good', async () => {
    const here = post()
    await filedAndReminded(here)
    here.breakDown(() => new PortError('the address is gone', { retryable: false }))
    expect(await here.deliver()).toEqual({ delivered: 0, putOff: 0, incidents: 1 })
    const [incident] = await here.engine.queue({ status: 'incident' })
    expect(incident).toMatchObject({ failure: 'refused/PortError', attempts: 1 })
  })

  it('sends an incident again when a person puts it back, and writes down who and when', async () => {
    const here = post()
    await filedAndReminded(here)
    here.breakDown(() => new PortError('refused', { retryable: false }))
    await here.deliver()
    const [incident] = await here.engine.queue({ status: 'incident' })
    here.breakDown(null)
    expect(await here.engine.requeue('P-1', incident!.id, { by: 'council' })).toBe(true)
    expect(await here.engine.requeue('P-1', incident!.id, { by: 'council' })).toBe(false)
    const line = (await here.engine.view('P-1'))?.journal.at(-1)
    expect(line).toMatchObject({ by: 'council', happened: ['messageRequeued'] })
    expect(await here.deliver()).toMatchObject({ delivered: 1 })
    expect((await here.engine.replay('P-1'))?.identical).toBe(true)
  })

  it('never sends what has no legal basis, also when a store says that it is ready', async () => {
    const here = post()
    await filedAndReminded(here)
    const [held] = await here.engine.queue({ status: 'held' })
    const claim = here.store.claimMessages.bind(here.store)
    here.store.claimMessages = async asked => {
      const lent = await claim(asked)
      const all = await here.store.outbox('P-1')
      return [...lent, ...all.filter(({ id }) => id === held?.id)].slice(0, lent.length + 1)
    }
    await here.engine.deliver({
      worker: 'w-1',
      limit: 2,
      send: async message => void here.sent.push(message)
    })
    expect(here.sent.map(({ message }) => message)).toEqual(['reminder'])
  })

  it('holds what has no basis until agreements have one and somebody releases it', async () => {
    const store = new MemoryCaseStore()
    await filedAndReminded(post(permits, store))
    expect(await post(permits, store).engine.releaseHeld({ by: 'council' })).toBe(0)
    const { hash: _, messages, ...rest } = permits
    const late = { ...messages['late']!, legalBasis: 'bylaw, section 7' }
    const agreed = { ...rest, messages: { ...messages, late } }
    const here = post({ ...agreed, hash: hashOf(agreed) }, store)
    expect(await here.engine.releaseHeld({ by: 'council' })).toBe(1)
    expect(await here.engine.releaseHeld({ by: 'council' })).toBe(0)
    await here.deliver()
    expect(here.sent.map(({ message, legalBasis }) => [message, legalBasis])).toEqual([
      ['reminder', 'bylaw, section 4'],
      ['late', 'bylaw, section 7']
    ])
    const { identical, decidedOtherwise } = (await post(permits, store).engine.replay('P-1'))!
    expect({ identical, decidedOtherwise }).toEqual({ identical: true, decidedOtherwise: [] })
  })

  it('divides messages among workers: each goes once', async () => {
    const here = post()
    for (let index = 0; index < 30; index++)
      await here.engine.open('permit', { ...filed, caseId: `P-${index}`, key: `k-${index}` })
    await here.engine.due('2026-05-20')
    const rounds = await Promise.all(['w-1', 'w-2', 'w-3'].map(worker => here.deliver(worker)))
    expect(rounds.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(30)
    expect(new Set(here.sent.map(({ key }) => key)).size).toBe(here.sent.length)
  })

  it('sends again what a worker had when it died, when its loan is over', async () => {
    const here = post()
    await filedAndReminded(here)
    const died = here.engine.deliver({ worker: 'w-1', send: () => new Promise(() => undefined) })
    void died
    await Promise.resolve()
    expect((await here.deliver('w-2')).delivered).toBe(0)
    here.wait(6 * minute)
    expect((await here.deliver('w-2')).delivered).toBe(1)
    expect(here.sent[0]?.attempt).toBe(2)
  })

  it('gives up a message that took down every worker that had it', async () => {
    const here = post()
    await filedAndReminded(here)
    for (let round = 0; round < 12; round++) {
      void here.engine.deliver({ worker: 'w-1', send: () => new Promise(() => undefined) })
      await here.store.messages({ status: 'ready', to: null, after: null, limit: 1 })
      here.wait(6 * minute)
    }
    expect(await here.deliver()).toMatchObject({ delivered: 0, incidents: 1 })
    expect(here.sent).toEqual([])
  })

  it('counts a message as delivered once when two workers had it after all', async () => {
    const here = post()
    await filedAndReminded(here)
    const slow = here.engine.deliver({
      worker: 'w-1',
      send: async () => {
        here.wait(day)
        await here.deliver('w-2')
      }
    })
    expect((await slow).delivered).toBe(0)
    expect(here.sent).toHaveLength(1)
    expect((await here.engine.view('P-1'))?.disclosures).toHaveLength(1)
  })

  it('keeps the order of a case for each party, whatever fails, and loses nothing', async () => {
    const { hash: _, messages, ...rest } = permits
    const based = Object.entries(messages).map(
      ([name, message]) => [name, { ...message, legalBasis: 'bylaw' }] as const
    )
    const agreed = { ...rest, messages: Object.fromEntries(based) }
    const pack = { ...agreed, hash: hashOf(agreed) }
    const course = fc.array(fc.constantFrom('sent', 'failed', 'refused', 'lost'), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(course, async outcomes => {
        const here = post(pack)
        await here.engine.open('permit', filed)
        await here.engine.send('P-1', {
          type: 'application_complete',
          by: 'council',
          on: '2026-04-18'
        })
        await here.engine.due('2026-05-20')
        for (const outcome of outcomes) {
          await here.engine.deliver({
            worker: 'w-1',
            limit: 1,
            send: async message => {
              // also when the answer is lost, the receiver has it
              here.sent.push(message)
              if (outcome !== 'sent') throw failures[outcome]
            }
          })
          here.wait(day)
        }
        const kept = await here.store.outbox('P-1')
        const tried = here.sent.map(({ id }) => id)
        for (const message of kept) {
          const later = kept.filter(({ to, id }) => to === message.to && id > message.id)
          // what is still to go has let nothing pass that comes after it
          if (message.status === 'ready')
            expect(later.filter(({ id }) => tried.includes(id))).toEqual([])
        }
        for (let round = 0; round < 4; round++) {
          await here.deliver()
          here.wait(day)
        }
        const ends = (await here.store.outbox('P-1')).map(({ status }) => status)
        expect(ends.every(status => status === 'delivered' || status === 'incident')).toBe(true)
        expect((await here.engine.replay('P-1'))?.identical).toBe(true)
      }),
      { numRuns: 60 }
    )
  })
})

const failures = {
  failed: new TypeError('down'),
  refused: new PortError('gone', { retryable: false }),
  lost: new Error('the answer was lost')
} as const
