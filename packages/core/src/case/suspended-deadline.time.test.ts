import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { houseOf } from '../engine/permit-releases.fixture.ts'
import { permitHouse, permits } from '../engine/permit.fixture.ts'
import { hashOf } from '../journal/hash.ts'
import type { Pack } from '../pack/pack.ts'
import { defineProcess } from '../process/define-process.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { SuspensionAgreement, TimeLimit } from '../time/time-limit.ts'

const event = { title: 'Event', by: [], facts: [], source: null }
const source = { source: 'act', place: '4-15' }

/** Everything may happen at any time; the limit runs from the day on which the file is complete. */
const process = defineProcess({
  id: 'granting',
  version: '1',
  title: 'Granting',
  events: { stopped: event, resumed: event, granted: event, completed: event },
  initial: 'open',
  states: { open: {} },
  entry: [{ type: 'deadline.start', params: { limit: 'grant' } }],
  on: {
    stopped: [{}],
    resumed: [{}],
    completed: [{}],
    granted: [{ actions: [{ type: 'deadline.meet', params: { limit: 'grant' } }] }]
  }
})

const grant = (suspension: Partial<SuspensionAgreement> = {}): TimeLimit => ({
  name: 'grant',
  what: 'It is granted',
  versions: [
    {
      from: null,
      to: null,
      period: { unit: 'weeks', count: 4 },
      direction: 'forward',
      start: { fact: 'filed_on' },
      extended: true,
      suspension: {
        after: { event: 'stopped' },
        until: { event: 'resumed' },
        afterwards: 'runs-on',
        source,
        ...suspension
      },
      source
    }
  ],
  ladder: [
    { when: 'before', period: { unit: 'weeks', count: 1 }, to: 'council', message: 'reminder' }
  ],
  infeasible: null
})

const packWith = (limit: TimeLimit): Pack => {
  const { hash: _, ...others } = permits
  const pack = { ...others, timeLimits: { grant: limit }, processes: { granting: process } }
  return { ...pack, hash: hashOf(pack) }
}

async function opened(limit = grant()) {
  const { engine, store } = permitHouse(undefined, packWith(limit))
  const facts = { filed_on: '2026-02-02' }
  await engine.open('granting', { caseId: 'G-1', by: 'council', on: '2026-02-02', facts })
  const send = (type: string, on: CivilDate, stated: object = {}) =>
    engine.send('G-1', { type, by: 'council', on, facts: { ...stated } })
  const deadline = async () => (await engine.view('G-1'))?.deadlines[0]
  return { engine, store, send, deadline }
}

describe('a deadline that stands still', () => {
  it('fires nothing until it goes on, and then on its new day', async () => {
    const { engine, store, send, deadline } = await opened()
    expect(await deadline()).toMatchObject({ final: '2026-03-02', status: 'running' })
    await send('stopped', '2026-02-09')
    expect(await deadline()).toMatchObject({ status: 'suspended', suspended: '2026-02-10' })
    expect(await store.nextDue()).toBeNull()
    expect(await engine.due('2026-12-31')).toEqual([])
    await send('resumed', '2026-02-20')
    expect(await deadline()).toMatchObject({
      status: 'running',
      suspended: null,
      nominal: '2026-03-12',
      final: '2026-03-12',
      history: [{ final: '2026-03-02' }, { final: '2026-03-02', status: 'suspended' }]
    })
    expect(await store.nextDue()).toBe('2026-03-05')
    expect(await engine.due('2026-03-13')).toMatchObject([
      { kind: 'ladder', on: '2026-03-05' },
      { kind: 'passed', on: '2026-03-13' }
    ])
    expect(await engine.replay('G-1')).toMatchObject({ identical: true, decidedOtherwise: [] })
  })

  it('had not passed after all, when we hear later that it stood still', async () => {
    const { engine, send, deadline } = await opened()
    await engine.due('2026-03-03')
    expect(await deadline()).toMatchObject({ status: 'missed' })
    await send('stopped', '2026-02-25')
    expect(await deadline()).toMatchObject({ status: 'suspended' })
    await send('resumed', '2026-03-31')
    expect(await deadline()).toMatchObject({ status: 'running', final: '2026-04-06' })
  })

  it('was met in time after all, when we hear later that it had stood still', async () => {
    const { engine, send, deadline } = await opened()
    await engine.due('2026-06-01')
    await send('granted', '2026-03-10')
    expect(await deadline()).toMatchObject({ status: 'missed', final: '2026-03-02' })
    await send('stopped', '2026-02-09')
    await send('resumed', '2026-02-20')
    expect(await deadline()).toMatchObject({ status: 'met', final: '2026-03-12' })
  })

  it('moves by what is learned, also when it is over either way', async () => {
    const { engine, send, deadline } = await opened()
    await engine.due('2026-06-01')
    await send('feiten_vastgesteld', '2026-06-01')
    await send('resumed', '2026-02-20')
    await send('stopped', '2026-02-09')
    expect(await deadline()).toMatchObject({ status: 'missed', final: '2026-03-12' })
    await send('granted', '2026-03-10')
    expect(await deadline()).toMatchObject({ status: 'met' })
  })

  it('does not run again by other agreements, only by what is learned', async () => {
    const { engine: former, store, send } = await opened()
    await send('stopped', '2026-02-09')
    await send('resumed', '2026-02-20')
    await former.due('2026-03-13')
    const versions = grant().versions.map(version => ({
      ...version,
      period: { unit: 'weeks', count: 8 } as const
    }))
    const engine = houseOf(store, packWith({ ...grant(), versions }), [packWith(grant())])
    const moved = { on: '2026-03-14', reason: 'eight weeks', mapping: { open: 'open' } } as const
    expect(await engine.migrate('G-1', moved)).toMatchObject({ accepted: true })
    const tell = async (type: string, on: CivilDate) => {
      await engine.send('G-1', { type, by: 'council', on, facts: {} })
      return (await engine.view('G-1'))?.deadlines[0]
    }
    const passed = { status: 'missed', final: '2026-03-12' }
    expect(await tell('completed', '2026-03-15')).toMatchObject(passed)
    expect(await tell('stopped', '2026-03-10')).toMatchObject({ status: 'suspended' })
    expect(await engine.due('2026-12-31')).toEqual([])
    const goesOn = { status: 'running', nominal: '2026-04-18', final: '2026-04-20' }
    expect(await tell('resumed', '2026-03-20')).toMatchObject(goesOn)
    expect(await engine.replay('G-1')).toMatchObject({ identical: true, decidedOtherwise: [] })
  })

  it('can still be met, and what is met stands still no longer', async () => {
    const { send, deadline } = await opened()
    await send('stopped', '2026-02-09')
    await send('granted', '2026-02-12')
    expect(await deadline()).toMatchObject({ status: 'met', metOn: '2026-02-12' })
  })

  it('goes by dates that the case knows, and follows them when they are corrected', async () => {
    const dates = { after: { fact: 'inspected_on' }, until: { fact: 'building_gone_on' } }
    const { send, deadline } = await opened(grant(dates))
    await send('feiten_vastgesteld', '2026-02-10', { inspected_on: '2026-02-09' })
    expect(await deadline()).toMatchObject({ status: 'suspended' })
    await send('feiten_vastgesteld', '2026-02-21', { building_gone_on: '2026-02-20' })
    expect(await deadline()).toMatchObject({ status: 'running', final: '2026-03-12' })
    await send('feiten_gecorrigeerd', '2026-02-10', { inspected_on: '2026-02-13' })
    expect(await deadline()).toMatchObject({ final: '2026-03-09', nominal: '2026-03-08' })
  })
})

it('ends on the same days in whatever order the same things are told', async () => {
  const things = [
    ['stopped', '2026-02-05', {}],
    ['resumed', '2026-02-09', {}],
    ['stopped', '2026-02-16', {}],
    ['resumed', '2026-02-24', {}],
    ['feiten_vastgesteld', '2026-02-03', { filed_on: '2026-02-01' }],
    ['feiten_vastgesteld', '2026-02-11', { filed_on: '2026-02-04' }],
    ['feiten_vastgesteld', '2026-02-25', { large: 'yes' }],
    ['granted', '2026-03-10', {}]
  ] as const
  const tell = async (told: readonly (typeof things)[number][]) => {
    const { engine, send, deadline } = await opened()
    for (const [type, on, facts] of told)
      expect(await send(type, on, facts)).toMatchObject({ accepted: true })
    await engine.due('2026-06-01')
    const { history: _, ladder: __, passed: ___, ...days } = (await deadline())!
    return { days, identical: (await engine.replay('G-1'))?.identical }
  }
  const inOrder = await tell(things)
  expect(inOrder).toMatchObject({
    days: { start: '2026-02-04', final: '2026-03-16', status: 'met' },
    identical: true
  })
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...things], { minLength: things.length }),
      async shuffled => {
        expect(await tell(shuffled)).toEqual(inOrder)
      }
    ),
    { numRuns: 60 }
  )
})
