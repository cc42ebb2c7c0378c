import { addHours, dateInAmsterdam, isInstant, startOfDay } from './amsterdam.ts'
import type { Instant } from './amsterdam.ts'
import type { Calendar } from './calendar.ts'
import { weekdayOf, yearOf } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import { dayOff } from './day-off.ts'
import type { DeadlineResult, DeadlineStep, NoDeadline } from './deadline.ts'
import { extensionOf } from './extension.ts'
import type { Period } from './period.ts'
import { shift } from './shift.ts'
import { versionFrom } from './time-limit-version.ts'
import type { TimeLimit, TimeLimitVersion } from './time-limit.ts'
import { lastDay } from './walk.ts'
import type { Walked } from './walk.ts'
import { wayTo } from './way.ts'

/** A date that people write for "never", such as 9999-12-31, has no day four weeks later. */
const years = { first: 1600, last: 9000 }

/**
 * The last day on which a limit that runs from `start` is met, with every day that moved it. An
 * instant is taken to the day that it is in the Netherlands. The starting day does not count
 * itself; a limit is met until the end of its final day.
 */
export function computeDeadline(
  limit: TimeLimit,
  start: CivilDate | Instant,
  calendar: Calendar
): DeadlineResult {
  const day = isInstant(start) ? dateInAmsterdam(start) : start
  const version = versionFrom(limit, day) ?? null
  const none = (status: NoDeadline['status']) => ({
    status,
    limit: limit.name,
    start: day,
    version
  })
  if (version === null) return none('no-version')
  const { period } = version
  if (period === null) return none('not-agreed')
  if (yearOf(day) < years.first || years.last < yearOf(day)) return none('out-of-range')

  const instant = period.unit === 'hours' ? moment(start, period, version) : null
  const nominal = instant
    ? dateInAmsterdam(instant)
    : shift(day, period, version.direction, calendar)
  const extension = extensionOf(version, period, calendar.law)
  const way = wayTo({ start: day, nominal, period, version, extension }, calendar)
  const final = lastDay(way.walked)
  return {
    status: 'computed',
    limit: limit.name,
    start: day,
    version,
    source: version.source,
    nominal,
    final,
    instant,
    provisional: way.provisional,
    alternative: way.alternative === final ? null : way.alternative,
    extension,
    steps: way.walked.map(walked => toStep(walked, version, calendar))
  }
}

function toStep(
  { date, role }: Walked,
  version: TimeLimitVersion,
  calendar: Calendar
): DeadlineStep {
  const why = dayOff(date, calendar)
  const source = role === 'too-few' ? calendar.law.workingDays : version.source
  return {
    date,
    weekday: weekdayOf(date),
    counts: why === null,
    why,
    role,
    source: role === 'last' || why === null ? source : why.source
  }
}

function moment(start: CivilDate | Instant, period: Period, { direction }: TimeLimitVersion) {
  const from = isInstant(start) ? start : startOfDay(start)
  return addHours(from, direction === 'forward' ? period.count : -period.count)
}
