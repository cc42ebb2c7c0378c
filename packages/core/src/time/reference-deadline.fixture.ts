import type { CivilDate } from './civil-date.ts'
import { dateOf, dayNumberOf } from './day-number.fixture.ts'
import { weekdaysOff } from './weekdays-off.fixture.ts'

const off = new Set(weekdaysOff.map(dayNumberOf))

/** A limit of so many days under articles 1 and 2, read from the law word by word. */
export function extendedEnd(start: CivilDate, nominal: CivilDate): CivilDate {
  const first = dayNumberOf(start) + 1
  let last = dayNumberOf(nominal)
  const isOfThreeDays = last - first + 1 >= 3
  const working = () => {
    const days = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    return days.filter(day => !isOff(day)).length
  }
  while (isOff(last) || (isOfThreeDays && working() < 2)) last += 1
  return dateOf(last)
}

/** The day that completes a number of working days, forward or back. */
export function workingDaysFrom(start: CivilDate, count: number, oneDay: 1 | -1): CivilDate {
  let day = dayNumberOf(start)
  for (let left = count; left > 0;) {
    day += oneDay
    if (!isOff(day)) left -= 1
  }
  return dateOf(day)
}

/** Day 3 of the numbering, 0000-03-04, was a Saturday. */
function isOff(day: number): boolean {
  return (day + 4) % 7 < 2 || off.has(day)
}
