import { unreachable } from '../invariant.ts'
import { addHours, dateInAmsterdam, startOfDay } from './amsterdam.ts'
import type { Calendar } from './calendar.ts'
import { addDays, addMonths, addWeeks, addYears } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import { isWorkingDay } from './day-off.ts'
import type { Period } from './period.ts'
import { lastDay, walkWorkingDays } from './walk.ts'

/** The day that lies a period after a day, or before it. Hours run from the start of the day. */
export function shift(
  date: CivilDate,
  { unit, count }: Period,
  direction: 'forward' | 'back',
  calendar: Calendar
): CivilDate {
  const amount = direction === 'forward' ? count : -count
  switch (unit) {
    case 'days':
      return addDays(date, amount)
    case 'weeks':
      return addWeeks(date, amount)
    case 'months':
      return addMonths(date, amount)
    case 'years':
      return addYears(date, amount)
    case 'working-days':
      return lastDay(walkWorkingDays(date, count, direction, day => isWorkingDay(day, calendar)))
    case 'hours':
      return dateInAmsterdam(addHours(startOfDay(date), amount))
    default:
      return unreachable(unit)
  }
}
