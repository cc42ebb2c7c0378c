import { UTCDate } from '@date-fns/utc'
import * as dates from 'date-fns'
import { InvariantError } from '../invariant.ts'

/** A day on the Dutch calendar, as `2026-04-16`. */
export type CivilDate = `${number}-${number}-${number}`

export type Weekday =
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** In ISO order: Monday is day 1. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday'
] as const satisfies readonly Weekday[]

/** Whether a text is a day that exists, written as `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // V8 reads 30 February as 2 March, so compare with what comes back
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day that a text names, if it exists. */
export function parseCivilDate(text: string): CivilDate | undefined {
  return isCivilDate(text) ? text : undefined
}

/** The day with these numbers, if it exists: there is no 29 February 2027. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const digits = (value: number, width: number) => String(value).padStart(width, '0')
  return parseCivilDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`)
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4))
}

export function addDays(date: CivilDate, count: number): CivilDate {
  return toCivil(dates.addDays(toUtc(date), count))
}

export function addWeeks(date: CivilDate, count: number): CivilDate {
  return toCivil(dates.addWeeks(toUtc(date), count))
}

/** The same day of another month, or that month's last day: 31 January and a month is 28 February. */
export function addMonths(date: CivilDate, count: number): CivilDate {
  return toCivil(dates.addMonths(toUtc(date), count))
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function addYears(date: CivilDate, count: number): CivilDate {
  return toCivil(dates.addYears(toUtc(date), count))
}

/** How many days after `from` lies `to`; negative when it lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dates.differenceInCalendarDays(toUtc(to), toUtc(from))
}

export function weekdayOf(date: CivilDate): Weekday {
  const weekday = weekdays[dates.getISODay(toUtc(date)) - 1]
  if (weekday === undefined) throw new InvariantError(`no weekday for ${date}`)
  return weekday
}

/** Negative when `first` lies before `second`, zero on the same day. For `sort`. */
export function compareDates(first: CivilDate, second: CivilDate): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** Each day from `from` to `to`, both included; nothing when `to` lies before `from`. */
export function* eachDay(from: CivilDate, to: CivilDate): Generator<CivilDate> {
  if (to < from) return
  for (let day = from; day < to; day = addDays(day, 1)) yield day
  yield to
}

function toUtc(date: CivilDate): UTCDate {
  return new UTCDate(Date.parse(`${date}T00:00:00Z`))
}

function toCivil(date: Date): CivilDate {
  const text = Number.isNaN(date.getTime()) ? 'no date' : date.toISOString().slice(0, 10)
  if (!isCivilDate(text)) throw new InvariantError(`outside the years 0 to 9999: ${text}`)
  return text
}
