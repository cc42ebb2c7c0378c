import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crises, crisisHouse, hoursLimit } from '../engine/crisis.fixture.ts'
import { permitHouse } from '../engine/permit.fixture.ts'
import { addHours, addMilliseconds, inUtc } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { engineParty } from './engine-party.ts'
import { readSnapshot } from './read-snapshot.ts'
import { writeSnapshot } from './write-snapshot.ts'

async function opened(at: Instant | undefined, on?: CivilDate) {
  const house = crisisHouse()
  const when = { ...(at !== undefined && { at }), ...(on !== undefined && { on }) }
  const answer = await house.engine.open('crisis', { caseId: 'C-1', by: 'council', ...when })
  expect(answer).toMatchObject({ accepted: true })
  const deadline = async (limit = 'answer') =>
    (await house.engine.view('C-1'))?.deadlines.find(one => one.limit === limit)
  const passedBy = async (until: Instant | CivilDate) =>
    (await house.engine.due(until)).some(({ kind }) => kind === 'passed')
  const send = (type: string, told: { readonly at?: Instant; readonly on?: CivilDate }) =>
    house.engine.send('C-1', { type, by: 'council', ...told })
  return { ...house, deadline, passedBy, send }
}

/** Moments around both changes of Dutch clocks, and far from them. */
const moment = fc
  .record({
    from: fc.constantFrom<Instant>(
      '2026-03-28T00:00:00Z',
      '2026-10-24T00:00:00Z',
      '2026-06-10T00:00:00Z'
    ),
    seconds: fc.integer({ min: 0, max: 3 * 86_400 })
  })
  .map(({ from, seconds }) => addMilliseconds(from, seconds * 1000))

describe('a limit in hours in a case', () => {
  it('passes at its moment and not a millisecond before, also over a change of the clock', async () => {
    await fc.assert(
      fc.asyncProperty(moment, async at => {
        const { engine, store, deadline, passedBy } = await opened(at)
        const until = addHours(at, 24)
        expect(await deadline()).toMatchObject({ hours: { from: at, until }, status: 'running' })
        expect(await store.nextDue()).toBe(addHours(at, 22))
        expect(await engine.due(addMilliseconds(addHours(at, 22), -1))).toEqual([])
        expect(await engine.due(addMilliseconds(until, -1))).toMatchObject([{ kind: 'ladder' }])
        expect(await passedBy(until)).toBe(true)
        expect(await deadline()).toMatchObject({ status: 'missed' })
        expect((await engine.replay('C-1'))?.identical).toBe(true)
      }),
      { numRuns: 40 }
    )
  })

  it('reminds before its moment and tells after it, by the hour', async () => {
    const { engine } = await opened('2026-10-24T20:00:00Z')
    // the night in which clocks go back has 25 hours
    expect(await engine.due('2026-10-26T00:00:00Z')).toMatchObject([
      { kind: 'ladder', on: '2026-10-25', at: '2026-10-25T18:00:00.000Z' },
      { kind: 'passed', on: '2026-10-25', at: '2026-10-25T20:00:00.000Z' }
    ])
    expect(await engine.due('2026-10-26T12:00:00Z')).toMatchObject([
      { kind: 'ladder', on: '2026-10-26', at: '2026-10-26T08:00:00.000Z' }
    ])
  })

  it.each<[Instant, string, string]>([
    ['2026-10-07T14:00:00+02:00', 'met', 'at its very moment'],
    ['2026-10-07T12:00:00.001Z', 'missed', 'a millisecond later'],
    ['2026-10-07T09:00:00Z', 'met', 'that morning']
  ])('done at %s it is %s: %s', async (at, status) => {
    const { engine, send, deadline } = await opened('2026-10-06T12:00:00Z')
    await send('answered', { at })
    expect(await deadline()).toMatchObject({ status, metOn: '2026-10-07', metAt: inUtc(at) })
    const happened = (await engine.view('C-1'))?.journal.flatMap(line => line.happened)
    expect(happened?.includes('deadlinePassed')).toBe(status === 'missed')
  })

  it('is met by what is told later and happened before, and by a day of which the hour is not known', async () => {
    const late = await opened('2026-10-06T12:00:00Z')
    expect(await late.passedBy('2026-10-07T12:00:00Z')).toBe(true)
    await late.send('answered', { at: '2026-10-07T11:00:00Z' })
    expect(await late.deadline()).toMatchObject({ status: 'met' })
    const vague = await opened('2026-10-06T12:00:00Z')
    await vague.send('answered', { on: '2026-10-07' })
    expect(await vague.deadline()).toMatchObject({ status: 'met', metOn: '2026-10-07' })
  })

  it('has passed before what happened after it, also when nobody asked', async () => {
    const { store, send, deadline } = await opened('2026-10-06T12:00:00Z')
    await send('alarm', { at: '2026-10-07T12:00:01Z' })
    expect(await deadline()).toMatchObject({ status: 'missed' })
    expect((await store.entries('C-1')).map(({ number, by }) => [number, by])).toEqual([
      [1, 'council'],
      [2, engineParty],
      [3, engineParty],
      [4, 'council']
    ])
  })
})

describe('when only the day of the start is known', () => {
  it.each<[number, CivilDate, Instant, CivilDate, string]>([
    [24, '2026-06-10', '2026-06-11T22:00:00.000Z', '2026-06-11', 'ends with the day after'],
    [36, '2026-06-10', '2026-06-12T10:00:00.000Z', '2026-06-12', 'as if it began at midnight'],
    [24, '2026-10-24', '2026-10-25T22:00:00.000Z', '2026-10-25', 'over a day of 25 hours'],
    [24, '2026-03-28', '2026-03-29T23:00:00.000Z', '2026-03-30', 'over a day of 23 hours'],
    [24, '2026-03-29', '2026-03-30T22:00:00.000Z', '2026-03-30', 'from a day of 23 hours'],
    [24, '2026-10-25', '2026-10-26T23:00:00.000Z', '2026-10-26', 'from a day of 25 hours']
  ])('%s hours from %s count from the end of that day: %s', async (count, on, until, final) => {
    const timeLimits = {
      ...crises.timeLimits,
      answer: hoursLimit('answer', count, { step: 'begin' })
    }
    const { engine } = permitHouse(undefined, { ...crises, timeLimits })
    await engine.open('crisis', { caseId: 'C-1', by: 'council', on })
    expect((await engine.view('C-1'))?.deadlines).toMatchObject([
      { start: on, nominal: final, final, hours: { from: null, until } }
    ])
    expect(await engine.due(addMilliseconds(until, -1))).toMatchObject([{ kind: 'ladder' }])
    expect(await engine.due(until)).toMatchObject([{ kind: 'passed' }])
  })

  it('ends never before it would have at whatever hour of the day it began', async () => {
    await fc.assert(
      fc.asyncProperty(moment, async at => {
        const exact = await opened(at)
        const known = (await exact.deadline())!
        const vague = await opened(undefined, known.start)
        const { hours } = (await vague.deadline())!
        expect(hours!.until >= known.hours!.until).toBe(true)
      }),
      { numRuns: 30 }
    )
  })
})

describe('a limit in hours from an event', () => {
  it('runs from its last moment, in whatever order they are told', async () => {
    const { send, deadline } = await opened('2026-10-06T06:00:00Z')
    await send('alarm', { at: '2026-10-06T10:00:00Z' })
    await send('alarm', { at: '2026-10-06T08:00:00Z' })
    expect(await deadline('visit')).toMatchObject({
      hours: { from: '2026-10-06T10:00:00.000Z', until: '2026-10-07T22:00:00.000Z' }
    })
    await send('alarm', { at: '2026-10-06T12:30:00Z' })
    expect(await deadline('visit')).toMatchObject({
      hours: { from: '2026-10-06T12:30:00.000Z', until: '2026-10-08T00:30:00.000Z' },
      final: '2026-10-08'
    })
    // an alarm of that day at an hour that is not known may have been the last
    await send('alarm', { on: '2026-10-06' })
    expect(await deadline('visit')).toMatchObject({ hours: { from: null } })
  })

  it('is kept in a snapshot to the millisecond', async () => {
    const { store, send } = await opened('2026-10-06T06:00:00Z')
    await send('alarm', { at: '2026-10-06T10:00:00.123Z' })
    await send('visited', { at: '2026-10-07T10:00:00.456Z' })
    const stored = (await store.load('C-1'))!
    expect(readSnapshot(stored)).toMatchObject({
      moments: { alarm: '2026-10-06T10:00:00.123Z' },
      deadlines: {
        visit: {
          metAt: '2026-10-07T10:00:00.456Z',
          hours: { from: '2026-10-06T10:00:00.123Z', until: '2026-10-07T22:00:00.123Z' },
          ladder: [{ at: '2026-10-07T20:00:00.123Z' }, { at: '2026-10-08T10:00:00.123Z' }]
        }
      }
    })
    expect(writeSnapshot(readSnapshot(stored), stored.names)).toBe(stored.snapshot)
  })
})

it('stands still by whole days, and ends that much later at the same hour', async () => {
  const limit = hoursLimit('visit', 36, { event: 'alarm' })
  const [version] = limit.versions
  const suspension = {
    after: { event: 'stopped' },
    until: { event: 'resumed' },
    afterwards: 'runs-on',
    source: version!.source
  } as const
  const timeLimits = {
    ...crises.timeLimits,
    visit: { ...limit, versions: [{ ...version!, suspension }] }
  }
  const { engine, store } = permitHouse(undefined, { ...crises, timeLimits })
  await engine.open('crisis', { caseId: 'C-1', by: 'council', at: '2026-03-27T07:00:00Z' })
  const send = (type: string, told: object) => engine.send('C-1', { type, by: 'council', ...told })
  await send('alarm', { at: '2026-03-27T08:00:00Z' })
  await send('stopped', { on: '2026-03-27' })
  const visit = async () => (await engine.view('C-1'))?.deadlines.find(one => one.limit === 'visit')
  expect(await visit()).toMatchObject({ status: 'suspended', suspended: '2026-03-28' })
  expect((await store.due('9999-12-31', 9)).filter(({ id }) => id.startsWith('visit'))).toEqual([])
  // 28 and 29 March do not count, and the second of them has 23 hours
  await send('resumed', { at: '2026-03-30T06:00:00Z' })
  expect(await visit()).toMatchObject({
    status: 'running',
    suspended: null,
    hours: { from: '2026-03-27T08:00:00.000Z', until: '2026-03-30T19:00:00.000Z' }
  })
  expect(await store.nextDue()).toBe('2026-03-30T17:00:00.000Z')
})

describe('a moment that is told', () => {
  it.each([
    [{ at: '2033-01-01T00:00:00Z' }, 'core/moment-not-yet'],
    [{ at: '2026-10-06T22:30:00Z', on: '2026-10-06' }, 'core/moment-on-other-day'],
    [{ at: '2026-10-06T25:00:00Z' }, 'core/not-a-moment']
  ] as const)('is refused where it cannot be: %j', async (when, code) => {
    const { send, store } = await opened('2026-10-06T06:00:00Z')
    expect(await send('alarm', when)).toMatchObject({ accepted: false, problem: { code } })
    expect(await store.entries('C-1')).toHaveLength(1)
  })

  it('gives its own day, and the same answer when it is told again', async () => {
    const { engine } = await opened('2026-10-06T06:00:00Z')
    const alarm = { type: 'alarm', by: 'council', key: 'k-1' } as const
    const first = await engine.send('C-1', { ...alarm, at: '2026-10-06T22:30:00Z' })
    expect(first).toMatchObject({ accepted: true })
    expect(await engine.send('C-1', { ...alarm, at: '2026-10-07T00:30:00+02:00' })).toEqual(first)
    expect((await engine.view('C-1'))?.journal.at(-1)).toMatchObject({ on: '2026-10-07' })
    const other = await engine.send('C-1', { ...alarm, at: '2026-10-06T22:30:01Z' })
    expect(other).toMatchObject({ problem: { code: 'core/key-in-use' } })
  })
})
