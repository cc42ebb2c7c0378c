import type { Citation } from '../citation/citation.ts'
import type { Calendar, HolidayRule } from './calendar.ts'
import { addDays, civilDate, eachDay, weekdayOf, yearOf } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import { easterSunday } from './easter.ts'

/** Why a day does not count. */
export interface DayOff {
  readonly kind: 'saturday' | 'sunday' | 'holiday' | 'equated'
  /** The name in the calendar; null for a Saturday or Sunday. */
  readonly name: string | null
  readonly source: Citation
}

type DaysOff = ReadonlyMap<CivilDate, DayOff>

const remembered = new WeakMap<Calendar, Map<number, DaysOff>>()

/** Why this day does not count, or null when it is an ordinary working day. */
export function dayOff(date: CivilDate, calendar: Calendar): DayOff | null {
  return daysOff(yearOf(date), calendar).get(date) ?? null
}

export function isWorkingDay(date: CivilDate, calendar: Calendar): boolean {
  return dayOff(date, calendar) === null
}

/** Whether the decrees for this day's year are in the calendar. */
export function isKnown(date: CivilDate, calendar: Calendar): boolean {
  return calendar.known.from <= yearOf(date) && yearOf(date) <= calendar.known.to
}

/** A working day enclosed by days that do not count: one that a decree may come to equate. */
export function isBridgeDay(date: CivilDate, calendar: Calendar): boolean {
  return (
    isWorkingDay(date, calendar) &&
    !isWorkingDay(addDays(date, -1), calendar) &&
    !isWorkingDay(addDays(date, 1), calendar)
  )
}

/** On which day a holiday falls in a year, if that year has it. */
export function holidayIn(year: number, { day }: HolidayRule): CivilDate | undefined {
  if ('easter' in day) return addDays(easterSunday(year), day.easter)
  const date = civilDate(year, day.month, day.day)
  if (date === undefined || day.whenSunday === undefined) return date
  return weekdayOf(date) === 'sunday' ? addDays(date, day.whenSunday) : date
}

function daysOff(year: number, calendar: Calendar): DaysOff {
  const years = remembered.get(calendar) ?? new Map<number, DaysOff>()
  remembered.set(calendar, years)
  const days = years.get(year) ?? findDaysOff(year, calendar)
  years.set(year, days)
  return days
}

/** A holiday that falls in a weekend keeps its name. */
function findDaysOff(year: number, calendar: Calendar): DaysOff {
  const days = new Map<CivilDate, DayOff>()
  for (const [date, kind] of weekendDays(year))
    days.set(date, { kind, name: null, source: calendar.law.lastDay })
  for (const { date, name, source } of calendar.equated)
    if (yearOf(date) === year) days.set(date, { kind: 'equated', name, source })
  for (const rule of calendar.holidays) {
    const date = holidayIn(year, rule)
    if (date !== undefined)
      days.set(date, { kind: 'holiday', name: rule.name, source: rule.source })
  }
  return days
}

function* weekendDays(year: number): Generator<readonly [CivilDate, 'saturday' | 'sunday']> {
  const [first, last] = [civilDate(year, 1, 1), civilDate(year, 12, 31)]
  if (first === undefined || last === undefined) return
  for (const day of eachDay(first, last)) {
    const weekday = weekdayOf(day)
    if (weekday === 'saturday' || weekday === 'sunday') yield [day, weekday]
  }
}
