import { InvariantError } from '../invariant.ts'
import { civilDate } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'

/** Easter Sunday of a year of the Gregorian calendar, by the anonymous computus (Meeus). */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century + 8) / 25)
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - correction + 1) / 3) +
      15) %
    30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const inMarch = epact + toSunday - 7 * late + 114
  const date = civilDate(year, Math.floor(inMarch / 31), (inMarch % 31) + 1)
  if (date === undefined) throw new InvariantError(`no Easter in ${year}`)
  return date
}
