import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instant } from './amsterdam.ts'
import { addDays, addMonths, eachDay } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import { computeDeadline } from './compute-deadline.ts'
import { dateOf, dayNumberOf } from './day-number.fixture.ts'
import type { Deadline } from './deadline.ts'
import { dutchCalendar as calendar, limitOf } from './dutch-calendar.fixture.ts'
import { goldenDeadlines } from './golden-deadlines.fixture.ts'
import type { GoldenDeadline } from './golden-deadlines.fixture.ts'
import { parsePeriod } from './period.ts'
import type { Period } from './period.ts'
import { extendedEnd, workingDaysFrom } from './reference-deadline.fixture.ts'
import type { TimeLimitVersion } from './time-limit.ts'

const fourWeeks: Period = { unit: 'weeks', count: 4 }

function compute(
  period: Period,
  start: CivilDate | Instant,
  version: Partial<TimeLimitVersion> = {}
): Deadline {
  const deadline = computeDeadline(limitOf(period, version), start, calendar)
  if (deadline.status !== 'computed') throw new Error(deadline.status)
  return deadline
}

function read(text: string): Period {
  const [, count] = /^(\d+) werkdagen$/.exec(text) ?? []
  return count === undefined ? parsePeriod(text)! : { unit: 'working-days', count: Number(count) }
}

describe('a deadline counted by hand', () => {
  it.each<GoldenDeadline>(goldenDeadlines)(
    '$period from $start (extended: $extended) ends on $final: $why',
    ({ start, period, nominal, final, extended, direction, alternative }) => {
      const deadline = compute(read(period), start, {
        extended,
        direction: direction ?? 'forward'
      })
      expect(deadline).toMatchObject({
        start,
        nominal,
        final,
        provisional: alternative !== undefined,
        alternative: alternative ?? null
      })
      expect(deadline.steps.at(-1)).toMatchObject({ date: final, role: 'last' })
    }
  )
})

describe('every deadline of 2023 to 2028', () => {
  const starts = [...eachDay('2023-01-01', '2028-12-31')]
  const weeks = [1, 4, 12].map(count => [`P${count}W`, 7 * count] as const)
  const days = [1, 2, 3, 4, 5, 10, 28, 90].map(count => [`P${count}D`, count] as const)

  it.each([...weeks, ...days])(
    'of %s ends where the law read word by word ends',
    (text, length) => {
      const period = read(text)
      const wrong = starts.filter(start => {
        const nominal = dateOf(dayNumberOf(start) + length)
        const found = compute(period, start)
        const isRight = found.nominal === nominal && found.final === extendedEnd(start, nominal)
        return nominal <= '2028-12-31' && !isRight
      })
      expect(wrong).toEqual([])
    }
  )

  it.each([1, 2, 3])('of %i months ends where the law read word by word ends', count => {
    const wrong = starts.filter(start => {
      const nominal = addMonths(start, count)
      const { final } = compute({ unit: 'months', count }, start)
      return nominal <= '2028-12-31' && final !== extendedEnd(start, nominal)
    })
    expect(wrong).toEqual([])
  })

  it.each([1, 5, 10])('of %i working days ends where a walk over the calendar ends', count => {
    const period: Period = { unit: 'working-days', count }
    const wrong = starts.filter(start => {
      const later = compute(period, start).final
      const earlier = compute(period, start, { direction: 'back' }).final
      return (
        (start < '2028-12-01' && later !== workingDaysFrom(start, count, 1)) ||
        (start > '2023-02-01' && earlier !== workingDaysFrom(start, count, -1))
      )
    })
    expect(wrong).toEqual([])
  })
})

describe('a deadline', () => {
  const start = fc
    .integer({ min: dayNumberOf('2015-01-01'), max: dayNumberOf('2040-12-31') })
    .map(dateOf)
  const period = fc.record<Period>({
    unit: fc.constantFrom('days', 'weeks', 'months', 'working-days'),
    count: fc.nat({ max: 14 })
  })

  it('is never shorter than its period, and ends on a day that counts', () => {
    fc.assert(
      fc.property(start, period, (from, length) => {
        const { nominal, final, steps, extension } = compute(length, from)
        expect(final >= nominal).toBe(true)
        if (extension.applies) expect(steps.at(-1)?.counts).toBe(true)
      })
    )
  })

  it('that was extended is not extended again', () => {
    fc.assert(
      fc.property(start, from => {
        const { final } = compute(fourWeeks, from)
        expect(compute(fourWeeks, addDays(final, -28)).final).toBe(final)
      })
    )
  })

  it('does not end earlier for a later start', () => {
    fc.assert(
      fc.property(start, period, (from, length) => {
        expect(compute(length, addDays(from, 1)).final >= compute(length, from).final).toBe(true)
      })
    )
  })

  it('names each day from the nominal to the final one', () => {
    fc.assert(
      fc.property(start, from => {
        const { nominal, final, steps } = compute(fourWeeks, from)
        expect(steps.map(({ date }) => date)).toEqual([...eachDay(nominal, final)])
        for (const { counts, why } of steps) expect(counts).toBe(why === null)
      })
    )
  })

  it('is provisional exactly when it rests on a year whose decrees are not known', () => {
    fc.assert(
      fc.property(start, from => {
        const { final, provisional, alternative } = compute(fourWeeks, from)
        expect(provisional).toBe(final < '2023-01-01' || final > '2028-12-31')
        if (!provisional) expect(alternative).toBeNull()
        if (alternative !== null) expect(alternative > final).toBe(true)
      })
    )
  })

  it('moves to its alternative when the bridge days come to be equated', () => {
    const bridge = { date: '2029-05-11', name: 'brugdag', source: calendar.law.lastDay } as const
    const decreed = { ...calendar, equated: [...calendar.equated, bridge] }
    expect(computeDeadline(limitOf(fourWeeks), '2029-04-12', decreed)).toMatchObject({
      final: compute(fourWeeks, '2029-04-12').alternative
    })
  })

  it('in working days is provisional when a day that it counts may come to be equated', () => {
    const deadline = compute({ unit: 'working-days', count: 3 }, '2029-05-09')
    expect(deadline).toMatchObject({
      final: '2029-05-15',
      provisional: true,
      alternative: '2029-05-16'
    })
  })

  it('that stays put by agreement is certain in every year', () => {
    expect(compute(fourWeeks, '2029-04-12', { extended: false })).toMatchObject({
      final: '2029-05-10',
      provisional: false,
      alternative: null,
      extension: { applies: false, why: 'by-agreement' }
    })
  })
})

describe('an instant', () => {
  it('counts from the day that it is in the Netherlands', () => {
    expect(compute(fourWeeks, '2026-10-06T22:30:00Z')).toMatchObject({
      start: '2026-10-07',
      final: '2026-11-04',
      instant: null
    })
  })

  it.each<[CivilDate | Instant, Instant, CivilDate, string]>([
    ['2026-10-06T22:30:00Z', '2026-10-09T22:30:00.000Z', '2026-10-10', 'real hours'],
    [
      '2026-10-24T10:00:00Z',
      '2026-10-27T10:00:00.000Z',
      '2026-10-27',
      'over a change of the clock'
    ],
    ['2026-05-12T08:00:00+02:00', '2026-05-15T06:00:00.000Z', '2026-05-15', 'also on days off'],
    ['2026-04-16', '2026-04-18T22:00:00.000Z', '2026-04-19', 'from the start of a day']
  ])('and 72 hours: %s ends at %s, on %s: %s', (start, instant, final) => {
    expect(compute({ unit: 'hours', count: 72 }, start)).toMatchObject({
      instant,
      nominal: final,
      final,
      provisional: false,
      extension: { applies: false, why: 'hours' }
    })
  })

  it('may be counted back', () => {
    const back = compute({ unit: 'hours', count: 24 }, '2026-05-12T08:00:00Z', {
      direction: 'back'
    })
    expect(back).toMatchObject({ instant: '2026-05-11T08:00:00.000Z', final: '2026-05-11' })
  })
})

describe('the version of a limit', () => {
  const source = { source: 'pbw', place: 'artikel-18a' }
  const now = limitOf(fourWeeks, { from: '2021-07-01', source })
  const limit = {
    ...now,
    versions: [
      ...now.versions,
      limitOf({ unit: 'months', count: 1 }, { to: '2021-06-30', extended: false }).versions[0]
    ]
  }

  it('is chosen by the starting day', () => {
    expect(computeDeadline(limit, '2021-06-30', calendar)).toMatchObject({ final: '2021-07-30' })
    expect(computeDeadline(limit, '2021-07-01', calendar)).toMatchObject({
      final: '2021-07-29',
      source
    })
  })

  it('is chosen by the Dutch day of an instant', () => {
    expect(computeDeadline(limit, '2021-06-30T22:00:00Z', calendar)).toMatchObject({ source })
  })

  it('may not be there, and that is an answer', () => {
    expect(computeDeadline(now, '2021-06-30', calendar)).toEqual({
      status: 'no-version',
      limit: 'termijn',
      start: '2021-06-30',
      version: null
    })
  })

  it('may leave the length open, and that is an answer', () => {
    const open = limitOf(null)
    expect(computeDeadline(open, '2026-04-16', calendar)).toEqual({
      status: 'not-agreed',
      limit: 'termijn',
      start: '2026-04-16',
      version: open.versions[0]
    })
  })

  it.each<CivilDate>(['9999-12-31', '0001-01-01'])(
    'gives no day after %s, the end of time',
    day => {
      expect(computeDeadline(limitOf(fourWeeks), day, calendar).status).toBe('out-of-range')
    }
  )
})
