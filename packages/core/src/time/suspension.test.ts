import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, eachDay } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import { computeDeadline } from './compute-deadline.ts'
import type { Deadline } from './deadline.ts'
import { dutchCalendar as calendar, limitOf } from './dutch-calendar.fixture.ts'
import { isWorkingDay } from './day-off.ts'
import type { Period } from './period.ts'
import { merged, suspensionsBetween } from './suspension.ts'
import type { Suspension } from './suspension.ts'
import type { SuspensionAgreement, TimeLimitVersion } from './time-limit.ts'

const source = { source: 's', place: 'p' }
const fourWeeks: Period = { unit: 'weeks', count: 4 }
const agreed: SuspensionAgreement = {
  after: { event: 'stopped' },
  until: { event: 'resumed' },
  afterwards: 'runs-on',
  source
}

function compute(
  period: Period,
  start: Parameters<typeof computeDeadline>[1],
  suspensions: readonly Suspension[],
  version: Partial<TimeLimitVersion> = {}
): Deadline {
  const limit = limitOf(period, { suspension: agreed, ...version })
  const deadline = computeDeadline(limit, start, calendar, suspensions)
  if (deadline.status !== 'computed') throw new Error(deadline.status)
  return deadline
}

describe('a limit that stands still', () => {
  const row = (
    from: CivilDate,
    to: CivilDate,
    nominal: CivilDate,
    final: CivilDate,
    why: string
  ) => {
    return { from, to, nominal, final, why }
  }
  it.each([
    row('2026-02-10', '2026-02-14', '2026-03-07', '2026-03-09', 'five days, and then a weekend'),
    row('2026-01-01', '2026-02-04', '2026-03-04', '2026-03-04', 'days before it runs do not count'),
    row(
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-04',
      'it can still stop on its last day'
    ),
    row('2026-03-03', '2026-03-09', '2026-03-02', '2026-03-02', 'nothing stops it afterwards')
  ])('from $from to $to ends at last on $final: $why', ({ from, to, nominal, final }) => {
    const deadline = compute(fourWeeks, '2026-02-02', [{ from, to }])
    expect(deadline).toMatchObject({ nominal, final, suspended: null })
  })

  it('starts anew where that is agreed', () => {
    const suspension = { ...agreed, afterwards: 'starts-anew' } as const
    expect(
      compute(fourWeeks, '2026-02-02', [{ from: '2026-02-10', to: '2026-02-14' }], { suspension })
    ).toMatchObject({ start: '2026-02-02', nominal: '2026-03-15', final: '2026-03-16' })
  })

  it('has no certain last day while it stands still', () => {
    expect(compute(fourWeeks, '2026-02-02', [{ from: '2026-02-10', to: null }])).toMatchObject({
      final: '2026-03-02',
      suspended: '2026-02-10'
    })
    expect(compute(fourWeeks, '2026-02-02', [{ from: '2026-03-03', to: null }])).toMatchObject({
      suspended: null
    })
  })

  it('skips the days in a limit in working days, and says so', () => {
    const { final, steps } = compute(
      { unit: 'working-days', count: 3 },
      '2026-02-02',
      [{ from: '2026-02-04', to: '2026-02-05' }],
      { extended: false }
    )
    expect(final).toBe('2026-02-09')
    expect(steps.filter(({ role }) => role === 'suspended').map(({ date }) => date)).toEqual([
      '2026-02-04',
      '2026-02-05'
    ])
  })

  it('counts in hours how long the days really were', () => {
    const hours = { unit: 'hours', count: 48 } as const
    const still = [{ from: '2026-10-25', to: '2026-10-25' }] as const
    expect(compute(hours, '2026-10-24T10:00:00Z', still)).toMatchObject({
      instant: '2026-10-27T11:00:00.000Z'
    })
    expect(compute(hours, '2026-10-25T10:00:00Z', still)).toMatchObject({
      instant: '2026-10-27T23:00:00.000Z'
    })
  })

  it('is not moved where it is counted back', () => {
    expect(
      compute(fourWeeks, '2026-03-02', [{ from: '2026-02-10', to: '2026-02-14' }], {
        direction: 'back'
      })
    ).toMatchObject({ final: '2026-02-02', suspensions: [] })
  })

  const start = fc.integer({ min: 0, max: 1400 }).map(count => addDays('2024-02-01', count))
  const stretches = fc.array(
    fc.record({ at: fc.integer({ min: -10, max: 90 }), days: fc.integer({ min: 1, max: 20 }) }),
    { maxLength: 4 }
  )
  const from = (begun: CivilDate, list: readonly { at: number; days: number }[]) =>
    list.map(({ at, days }) => ({
      from: addDays(begun, at),
      to: addDays(begun, at + days - 1)
    }))

  it('ends where a walk ends that counts only the days on which it runs', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), stretches, (begun, count, list) => {
        const still = from(begun, list)
        const isStill = (day: CivilDate) => still.some(one => one.from <= day && day <= one.to)
        let day = begun
        for (let left = count; left > 0;) {
          day = addDays(day, 1)
          if (!isStill(day)) left -= 1
        }
        const period: Period = { unit: 'days', count }
        const plain = compute(period, begun, still, { extended: false })
        expect(plain).toMatchObject({ nominal: day, final: day })
        const extended = compute(period, begun, still)
        let last = day
        const working = () =>
          [...eachDay(addDays(begun, 1), last)].filter(
            one => isWorkingDay(one, calendar) && !isStill(one)
          )
        while (working().at(-1) !== last || (count >= 3 && working().length < 2))
          last = addDays(last, 1)
        expect(extended.final).toBe(last)
      }),
      { numRuns: 300 }
    )
  })

  it('comes out the same in whatever order its suspensions are told', () => {
    fc.assert(
      fc.property(start, stretches, (begun, list) => {
        const still = from(begun, list)
        expect(compute(fourWeeks, begun, still.toReversed())).toEqual(
          compute(fourWeeks, begun, still)
        )
      })
    )
  })
})

it('takes together what overlaps, and forgets what is no day', () => {
  expect(
    merged([
      { from: '2026-02-09', to: '2026-02-12' },
      { from: '2026-02-05', to: '2026-02-08' },
      { from: '2026-03-02', to: '2026-03-01' },
      { from: '2026-04-01', to: null },
      { from: '2026-05-01', to: '2026-05-02' }
    ])
  ).toEqual([
    { from: '2026-02-05', to: '2026-02-12' },
    { from: '2026-04-01', to: null }
  ])
})

it('stands still between an event that stops it and the first that lets it go on', () => {
  expect(
    suspensionsBetween(['2026-02-20', '2026-02-02', '2026-02-04'], ['2026-02-10', '2026-01-01'])
  ).toEqual([
    { from: '2026-02-03', to: '2026-02-09' },
    { from: '2026-02-21', to: null }
  ])
  expect(suspensionsBetween(['2026-02-02'], ['2026-02-02'])).toEqual([])
})
