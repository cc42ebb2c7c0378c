import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addHours,
  addMilliseconds,
  clockInAmsterdam,
  dateInAmsterdam,
  inAmsterdam,
  isInstant,
  startOfDay
} from './amsterdam.ts'
import type { Instant } from './amsterdam.ts'
import type { CivilDate } from './civil-date.ts'
import { dateOf, dayNumberOf } from './day-number.fixture.ts'

describe('an instant', () => {
  it.each([
    '2026-10-06T22:30:00Z',
    '2026-10-07T00:30:00+02:00',
    '2026-10-06T22:30Z',
    '2026-10-06T22:30:00.123456Z',
    '2026-10-06T12:30:00-10:00'
  ])('%s is one', text => expect(isInstant(text)).toBe(true))

  it.each([
    '2026-10-06',
    '2026-10-06T22:30:00',
    '2026-02-30T12:00:00Z',
    '2026-10-06T24:00:00Z',
    '2026-10-06T22:60:00Z',
    '2026-10-06T22:30:61Z',
    '2026-10-06T22:30:00+15:00',
    '2026-10-06T22:30:00 +02:00',
    '2026-10-06 22:30:00Z',
    '9999-12-31T23:30:00Z',
    '0000-01-01T00:00:00Z'
  ])('%s is none', text => expect(isInstant(text)).toBe(false))

  it.each<[Instant, CivilDate, string]>([
    ['2026-10-06T22:30:00Z', '2026-10-07', '00:30'],
    ['2026-10-07T00:30:00+02:00', '2026-10-07', '00:30'],
    ['2026-10-06T21:59:59Z', '2026-10-06', '23:59'],
    ['2026-01-06T22:59:59Z', '2026-01-06', '23:59'],
    ['2026-01-06T23:00:00Z', '2026-01-07', '00:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
    ['2026-12-31T23:30:00Z', '2027-01-01', '00:30']
  ])('%s is in Amsterdam %s %s', (instant, day, clock) => {
    expect(dateInAmsterdam(instant)).toBe(day)
    expect(clockInAmsterdam(instant)).toBe(clock)
  })
})

describe('a Dutch day', () => {
  it.each<[CivilDate, Instant]>([
    ['2026-01-07', '2026-01-06T23:00:00.000Z'],
    ['2026-10-07', '2026-10-06T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z']
  ])('%s begins at %s', (day, instant) => expect(startOfDay(day)).toBe(instant))

  it('begins at its own midnight, and the second before is the day before', () => {
    const first = dayNumberOf('1990-01-01')
    const numbers = fc.integer({ min: first, max: dayNumberOf('2060-12-31') })
    fc.assert(
      fc.property(numbers, number => {
        const start = startOfDay(dateOf(number))
        expect([dateInAmsterdam(start), clockInAmsterdam(start)]).toEqual([dateOf(number), '00:00'])
        expect(dateInAmsterdam(addHours(start, -1 / 3600))).toBe(dateOf(number - 1))
      })
    )
  })

  it('has 23 hours in spring and 25 in autumn when the clock changes', () => {
    expect(addHours(startOfDay('2026-03-29'), 23)).toBe(startOfDay('2026-03-30'))
    expect(addHours(startOfDay('2026-10-25'), 25)).toBe(startOfDay('2026-10-26'))
  })
})

describe('a moment as it is written in the Netherlands', () => {
  it.each<[Instant, string]>([
    ['2026-10-06T22:30:00.000Z', '2026-10-07T00:30+02:00'],
    ['2026-01-06T23:00:05Z', '2026-01-07T00:00:05+01:00'],
    ['2026-10-25T00:30:00.250Z', '2026-10-25T02:30:00.250+02:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30+01:00']
  ])('%s is %s', (instant, written) => expect(inAmsterdam(instant)).toBe(written))

  it('is the same moment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('0002-01-01'), max: Date.parse('9998-01-01') }),
        time => {
          const instant = inAmsterdam(addMilliseconds('1970-01-01T00:00:00Z', time))
          expect(isInstant(instant) && Date.parse(instant)).toBe(time)
        }
      )
    )
  })
})
