import type { CivilDate } from './civil-date.ts'

/**
 * Days since 0000-03-01 by arithmetic on whole numbers, without `Date`: what the calendar is
 * checked against.
 */
export function dayNumberOf(date: CivilDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const marchYear = month < 3 ? year - 1 : year
  const monthsSinceMarch = (month + 9) % 12
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return 365 * marchYear + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1
}

export function dateOf(dayNumber: number): CivilDate {
  let year = Math.floor(dayNumber / 365.2425)
  const firstOf = (one: number) => dayNumberOf(`${one}-03-01`)
  while (firstOf(year) > dayNumber) year -= 1
  while (firstOf(year + 1) <= dayNumber) year += 1
  const dayOfYear = dayNumber - firstOf(year)
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
  const digits = (value: number, width: number) => String(value).padStart(width, '0')
  const text = `${digits(month < 3 ? year + 1 : year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
  return text as CivilDate
}
