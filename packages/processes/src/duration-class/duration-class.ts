import { addMonths, addWeeks, compareDates, InvariantError } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'

/** In the order of the columns of table 1 of the report. */
export const durationClasses = [
  'under-four-weeks',
  'four-weeks-to-three-months',
  'over-three-months'
] as const

export type DurationClass = (typeof durationClasses)[number]

/**
 * The class of a stay by its first and last day. The table has no class for a stay of exactly four
 * weeks or three months; both go up, counted on the calendar and not in days of 24 hours.
 */
export function durationClass(start: CivilDate, end: CivilDate): DurationClass {
  if (compareDates(end, start) < 0) throw new InvariantError(`${end} lies before ${start}`)
  if (compareDates(end, addWeeks(start, 4)) < 0) return 'under-four-weeks'
  if (compareDates(end, addMonths(start, 3)) < 0) return 'four-weeks-to-three-months'
  return 'over-three-months'
}
