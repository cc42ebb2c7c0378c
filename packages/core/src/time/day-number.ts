import { InvariantError } from '../invariant.ts'
import type { CivilDate } from './civil-date.ts'

const daysPerEra = 146_097
const zero = 48

/**
 * Days since 0000-03-01 on the calendar as it is now, in whole numbers: much quicker than a `Date`.
 * A year counts from March, so that a leap day comes last.
 */
export function dayNumberOf(date: CivilDate): number {
  const digit = (at: number) => date.charCodeAt(at) - zero
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
  const month = digit(5) * 10 + digit(6)
  const day = digit(8) * 10 + digit(9)
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * daysPerEra + yearOfEra * 365 + leapDays + dayOfYear
}

/** The day with this number. Throws outside the years 0 to 9999. */
export function dateOfDay(number: number): CivilDate {
  const era = Math.floor(number / daysPerEra)
  const dayOfEra = number - era * daysPerEra
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const before = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - before
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0)
  const written = year < 1000 ? String(year).padStart(4, '0') : `${year}`
  const text = `${written}-${twoDigits(month)}-${twoDigits(day)}`
  if (!isWritten(text)) throw new InvariantError(`outside the years 0 to 9999: ${text}`)
  return text
}

/** What is written in ten signs is a day: the numbers in it were made from one. */
function isWritten(text: string): text is CivilDate {
  return text.length === 10
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : `${count}`
}
