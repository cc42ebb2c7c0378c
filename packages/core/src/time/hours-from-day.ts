import { addHours, hoursBetween, startOfDay } from './amsterdam.ts'
import type { Instant } from './amsterdam.ts'
import { addDays } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'

/**
 * When a limit in hours has ended at whatever hour of its day it began; `until` is its moment counted
 * from the beginning of that day.
 */
export function hoursFromDay(start: CivilDate, until: Instant): Instant {
  const dayLong = hoursBetween(startOfDay(start), startOfDay(addDays(start, 1)))
  return addHours(until, dayLong)
}
