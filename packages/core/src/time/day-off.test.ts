import { describe, expect, it } from 'vitest'
import type { CivilDate } from './civil-date.ts'
import { eachDay, weekdayOf, yearOf } from './civil-date.ts'
import { dayOff, holidayIn, isBridgeDay, isWorkingDay } from './day-off.ts'
import { dutchCalendar as calendar } from './dutch-calendar.fixture.ts'
import { easterSunday } from './easter.ts'
import { weekdaysOff } from './weekdays-off.fixture.ts'

describe('Easter', () => {
  it.each<[number, CivilDate]>([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22']
  ])('of %i is %s', (year, date) => expect(easterSunday(year)).toBe(date))

  it('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1583; year < 4000; year += 1) {
      const date = easterSunday(year)
      expect(weekdayOf(date)).toBe('sunday')
      expect(date >= `${year}-03-22` && date <= `${year}-04-25`).toBe(true)
    }
  })
})

describe('days that do not count', () => {
  it('are, on weekdays in the known years, exactly those of the published lists', () => {
    const found = [...eachDay('2023-01-01', '2028-12-31')].filter(date => {
      const weekday = weekdayOf(date)
      return weekday !== 'saturday' && weekday !== 'sunday' && !isWorkingDay(date, calendar)
    })
    expect(found).toEqual(weekdaysOff.filter(date => yearOf(date) < 2029))
  })

  it.each<[CivilDate, string, string | null]>([
    ['2026-05-16', 'saturday', null],
    ['2026-05-17', 'sunday', null],
    ['2026-05-14', 'holiday', 'Hemelvaartsdag'],
    ['2026-05-15', 'equated', 'Gelijkgestelde dag'],
    ['2025-04-26', 'holiday', 'Koningsdag'],
    ['2025-05-05', 'holiday', 'Bevrijdingsdag']
  ])('%s: %s %s, with its source', (date, kind, name) => {
    expect(dayOff(date, calendar)).toEqual({
      kind,
      name,
      source: expect.objectContaining({ source: expect.any(String) as string }) as unknown
    })
  })

  it.each<CivilDate>(['2025-04-28', '2026-05-01', '2026-12-24', '2026-12-31', '2025-05-02'])(
    '%s is none of them',
    date => expect(dayOff(date, calendar)).toBeNull()
  )

  it('have Koningsdag on Saturday the 26th when the 27th is a Sunday', () => {
    const koningsdag = calendar.holidays.find(({ name }) => name === 'Koningsdag')!
    expect([2025, 2026, 2031].map(year => holidayIn(year, koningsdag))).toEqual([
      '2025-04-26',
      '2026-04-27',
      '2031-04-26'
    ])
  })

  it('need not occur every year', () => {
    const rule = { name: 'schrikkeldag', day: { month: 2, day: 29 }, source: calendar.law.lastDay }
    expect([2027, 2028].map(year => holidayIn(year, rule))).toEqual([undefined, '2028-02-29'])
  })

  it('belong to one calendar and not to another', () => {
    const bare = { ...calendar, holidays: [], equated: [] }
    expect(isWorkingDay('2026-05-14', bare)).toBe(true)
    expect(isWorkingDay('2026-05-14', calendar)).toBe(false)
  })

  it.each<[CivilDate, boolean]>([
    ['2029-05-11', true],
    ['2027-04-26', true],
    ['2029-05-14', false],
    ['2026-05-15', false],
    ['2029-05-10', false]
  ])('enclose %s as a bridge day: %s', (date, expected) =>
    expect(isBridgeDay(date, calendar)).toBe(expected)
  )
})
