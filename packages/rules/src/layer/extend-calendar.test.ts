import { computeDeadline, eachDay } from '@ketenregie/core'
import type { Calendar, TimeLimit, TimeLimitVersion } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { extendCalendar } from './extend-calendar.ts'

const source = { source: 'besluit', place: 'dagen' }
const equated = (date: '2028-04-28' | '2029-05-11') => ({ date, name: 'Vrijdag', source })
const below: Calendar = {
  holidays: [
    { name: 'hemelvaartsdag', day: { easter: 39 }, source },
    { name: 'koningsdag', day: { month: 4, day: 27, whenSunday: -1 }, source }
  ],
  equated: [equated('2028-04-28')],
  known: { from: 2023, to: 2028 },
  law: { lastDay: source, workingDays: source, exceptions: source }
}
const place = { file: 'kalender.yaml', line: 2, column: 5 }
const above = extendCalendar(
  { own: null, equated: [{ of: equated('2029-05-11'), place }], known: { from: 2029, to: 2029 } },
  below
)

function limit(period: TimeLimitVersion['period'], direction: 'forward' | 'back'): TimeLimit {
  const start = { fact: 'begin' }
  const version = { from: null, to: null, period, direction, start, extended: true, source }
  return { name: 'proef', what: 'Proef', versions: [version], ladder: [], infeasible: null }
}

const periods: readonly NonNullable<TimeLimitVersion['period']>[] = [
  { count: 3, unit: 'days' },
  { count: 10, unit: 'working-days' },
  { count: 4, unit: 'weeks' },
  { count: 1, unit: 'months' }
]

describe('a calendar that a layer adds to', () => {
  it('is that of the layer below, with the days and the years that are added', () => {
    expect(above).toEqual({
      ...below,
      equated: [equated('2028-04-28'), equated('2029-05-11')],
      known: { from: 2023, to: 2029 }
    })
    expect(extendCalendar(undefined, below)).toBe(below)
  })

  it.each(periods)('moves no last day that was sure, and none the wrong way: %o', period => {
    let moved = 0
    for (const direction of ['forward', 'back'] as const)
      for (const start of eachDay('2028-11-01', '2029-07-01')) {
        const before = computeDeadline(limit(period, direction), start, below)
        const now = computeDeadline(limit(period, direction), start, above ?? below)
        if (before.status !== 'computed' || now.status !== 'computed') continue
        if (!before.provisional) expect(now.final).toBe(before.final)
        if (direction === 'forward') expect(now.final >= before.final).toBe(true)
        else expect(now.final <= before.final).toBe(true)
        if (now.final !== before.final) moved++
      }
    expect(moved).toBeGreaterThan(0)
  })
})
