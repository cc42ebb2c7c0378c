import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  civilDate,
  compareDates,
  daysBetween,
  eachDay,
  isCivilDate,
  weekdayOf,
  weekdays
} from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import { dateOf, dayNumberOf } from './day-number.fixture.ts'

const numbers = fc.integer({ min: dayNumberOf('1600-01-01'), max: dayNumberOf('2999-12-31') })
const some = numbers.map(dateOf)

describe('a civil date', () => {
  it.each(['2026-04-16', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s exists',
    text => expect(isCivilDate(text)).toBe(true)
  )

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-16',
    '16-04-2026',
    '2026-04-16T00:00:00Z',
    '2026-04-16\n',
    ' 2026-04-16',
    '+02026-04-16',
    '２０２６-04-16',
    ''
  ])('%j does not', text => expect(isCivilDate(text)).toBe(false))

  it('exists when `Date` gives it back unchanged', () => {
    const upTo = (max: number, width: number) =>
      fc.nat({ max }).map(value => String(value).padStart(width, '0'))
    fc.assert(
      fc.property(upTo(9999, 4), upTo(14, 2), upTo(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`
        const time = new Date(`${text}T00:00:00Z`)
        const isBack = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
        expect(isCivilDate(text)).toBe(isBack)
      }),
      { numRuns: 2000 }
    )
  })

  it('is made of numbers, if it exists', () => {
    expect(civilDate(2028, 2, 29)).toBe('2028-02-29')
    expect(civilDate(2027, 2, 29)).toBeUndefined()
    expect(civilDate(10_000, 1, 1)).toBeUndefined()
  })

  it('counts days as day numbers do', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -5000, max: 5000 }), (number, count) => {
        const date = dateOf(number)
        expect(addDays(date, count)).toBe(dateOf(number + count))
        expect(addWeeks(date, count)).toBe(dateOf(number + 7 * count))
        expect(daysBetween(date, dateOf(number + count))).toBe(count)
        // day 0 of the numbering, 0000-03-01, was a Wednesday
        expect(weekdayOf(date)).toBe(weekdays[(number + 2) % 7])
      })
    )
  })

  it.each<[CivilDate, number, CivilDate]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-02-28', 1, '2026-03-28']
  ])('%s and %i months is %s: a month ends where it ends', (from, count, to) =>
    expect(addMonths(from, count)).toBe(to)
  )

  it('keeps its day in another year, or becomes the 28th', () => {
    expect(addYears('2028-02-29', 1)).toBe('2029-02-28')
    expect(addYears('2028-02-29', 4)).toBe('2032-02-29')
    expect(addYears('2026-04-16', -1)).toBe('2025-04-16')
  })

  it('sorts by day', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(Math.sign(compareDates(one, other))).toBe(Math.sign(daysBetween(other, one)))
      })
    )
  })

  it('walks each day from first to last, also to the last one that exists', () => {
    expect([...eachDay('2028-02-28', '2028-03-01')]).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01'
    ])
    expect([...eachDay('2026-04-16', '2026-04-15')]).toEqual([])
    expect([...eachDay('9999-12-31', '9999-12-31')]).toEqual(['9999-12-31'])
  })

  it('has an end: no arithmetic beyond the year 9999', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow('outside the years 0 to 9999')
    expect(() => addDays('2026-01-01', Number.NaN)).toThrow('outside the years 0 to 9999')
  })
})

describe('the zone of the machine', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    process.env['TZ'] = zone
  })

  // Apia had no 30 December 2011, São Paulo and Cairo had days without midnight
  it.each(['Pacific/Apia', 'America/Sao_Paulo', 'Africa/Cairo', 'Pacific/Kiritimati'])(
    'does not matter in %s',
    elsewhere => {
      process.env['TZ'] = elsewhere
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(elsewhere)
      const first = dayNumberOf('1994-12-01')
      const walked = Array.from({ length: 7000 }, (_, index) => first + index)
      const wrong = walked.map(dateOf).filter((date, index) => {
        const next = dateOf(first + index + 1)
        return addDays(date, 1) !== next || daysBetween(date, next) !== 1
      })
      expect(wrong).toEqual([])
    }
  )
})
