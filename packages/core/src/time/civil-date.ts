import { UTCDate } from '@date-fns/utc'
import { addMonths as monthsLater } from 'date-fns/addMonths'
import { addYears as yearsLater } from 'date-fns/addYears'
import { InvariantError } from '../invariant.ts'
import { dateOfDay, dayNumberOf } from './day-number.ts'

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

const shape = /^\d{4}-\d{2}-\d{2}$/
const zero = 48

/** Whether a text is a day that exists, written as `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  if (!shape.test(text)) return false
  const digit = (at: number) => text.charCodeAt(at) - zero
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
  const day = digit(8) * 10 + digit(9)
  return day >= 1 && day <= lengthOf(digit(5) * 10 + digit(6), year)
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
  return dateOfDay(dayNumberOf(date) + count)
}

export function addWeeks(date: CivilDate, count: number): CivilDate {
  return addDays(date, 7 * count)
}

/** The same day of another month, or that month's last day: 31 January and a month is 28 February. */
export function addMonths(date: CivilDate, count: number): CivilDate {
  return toCivil(monthsLater(toUtc(date), count))
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function addYears(date: CivilDate, count: number): CivilDate {
  return toCivil(yearsLater(toUtc(date), count))
}

/** How many days after `from` lies `to`; negative when it lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

export function weekdayOf(date: CivilDate): Weekday {
  // day 0, 0000-03-01, was a Wednesday
  const weekday = weekdays[(dayNumberOf(date) + 2) % 7]
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

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Of a month that does not exist, 0 days. */
function lengthOf(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2 && isLeap) return 29
  return monthLengths[month - 1] ?? 0
}

function toUtc(date: CivilDate): UTCDate {
  return new UTCDate(Date.parse(`${date}T00:00:00Z`))
}

function toCivil(date: Date): CivilDate {
  const text = Number.isNaN(date.getTime()) ? 'no date' : date.toISOString().slice(0, -14)
  if (!isWritten(text)) throw new InvariantError(`outside the years 0 to 9999: ${text}`)
  return text
}

/** What `toISOString` writes exists, so only years of more than four digits are left out. */
function isWritten(text: string): text is CivilDate {
  return text.length === 10
}
