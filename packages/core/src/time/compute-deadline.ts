import { addHours, dateInAmsterdam, hoursBetween, isInstant, startOfDay } from './amsterdam.ts'
import type { Instant } from './amsterdam.ts'
import type { Calendar } from './calendar.ts'
import { addDays, weekdayOf, yearOf } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import { dayOff } from './day-off.ts'
import type { DeadlineResult, DeadlineStep, NoDeadline } from './deadline.ts'
import { extensionOf } from './extension.ts'
import type { Period } from './period.ts'
import { shift } from './shift.ts'
import { runPast } from './suspension.ts'
import type { SuspendedDays, Suspension } from './suspension.ts'
import { versionFrom } from './time-limit-version.ts'
import type { TimeLimit, TimeLimitVersion } from './time-limit.ts'
import { lastDay } from './walk.ts'
import type { Walked } from './walk.ts'
import { wayTo } from './way.ts'
import type { Way } from './way.ts'

/** A date that people write for "never", such as 9999-12-31, has no day four weeks later. */
const years = { first: 1600, last: 9000 }

/**
 * The last day on which a limit that runs from `start` is met, with every day that moved it. An
 * instant is taken to the day that it is in the Netherlands. The starting day does not count
 * itself; a limit is met until the end of its final day. On the days of `suspensions`, in any
 * order, it stands still; afterwards it goes on as its version says.
 */
export function computeDeadline(
  limit: TimeLimit,
  start: CivilDate | Instant,
  calendar: Calendar,
  suspensions: readonly Suspension[] = []
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

  const counted = { version, period, calendar, given: start, day }
  const run = runPast(day, version.direction === 'back' ? [] : suspensions, {
    anew: version.suspension?.afterwards === 'starts-anew',
    first: from => (period.unit === 'hours' ? from : addDays(from, 1)),
    endOf: (from, without) => endOf(counted, from, without)
  })
  const { nominal, final, instant, way } = run.end
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
    extension: extensionOf(version, period, calendar.law),
    suspensions: run.suspensions,
    suspended: run.since,
    steps: way.walked.map(walked => toStep(walked, version, calendar))
  }
}

interface Counted {
  readonly version: TimeLimitVersion
  readonly period: Period
  readonly calendar: Calendar
  /** What was given as the start, and the day that it is. */
  readonly given: CivilDate | Instant
  readonly day: CivilDate
}

interface End {
  readonly nominal: CivilDate
  readonly final: CivilDate
  readonly instant: Instant | null
  readonly way: Way
}

/** Where a limit ends that runs from a day, without the days on which it stood still. */
function endOf(
  { version, period, calendar, given, day }: Counted,
  start: CivilDate,
  without: readonly SuspendedDays[]
): End {
  const isSuspended = (date: CivilDate) =>
    without.some(({ from, to }) => from <= date && date <= to)
  const instant =
    period.unit === 'hours' ? moment(start === day ? given : start, period, version, without) : null
  const lost = without.reduce((sum, one) => sum + one.days, 0)
  const extension = extensionOf(version, period, calendar.law)
  const shifted = shift(start, period, version.direction, calendar)
  const plain = instant ? dateInAmsterdam(instant) : addDays(shifted, lost)
  const days = { start, nominal: plain, unsuspended: shifted }
  const run = { ...days, period, version, extension, isSuspended }
  const way = wayTo(run, calendar)
  const final = lastDay(way.walked)
  return { nominal: period.unit === 'working-days' ? final : plain, final, instant, way }
}

function toStep(
  { date, role }: Walked,
  version: TimeLimitVersion,
  calendar: Calendar
): DeadlineStep {
  const why = dayOff(date, calendar)
  const isStill = why === null && (role === 'skipped' || role === 'runs-on')
  const source = role === 'too-few' ? calendar.law.workingDays : version.source
  const stillSource = version.suspension?.source ?? version.source
  return {
    date,
    weekday: weekdayOf(date),
    counts: why === null && !isStill,
    why,
    role: isStill ? 'suspended' : role,
    source: isStill ? stillSource : role === 'last' || why === null ? source : why.source
  }
}

/** The exact end of a limit in hours: suspended days are as long as they really are. */
function moment(
  start: CivilDate | Instant,
  { count }: Period,
  { direction }: TimeLimitVersion,
  without: readonly SuspendedDays[]
): Instant {
  const from = isInstant(start) ? start : startOfDay(start)
  const lost = without.reduce((sum, { from: first, to }) => {
    const begin = startOfDay(first)
    const stopped = hoursBetween(from, begin) > 0 ? begin : from
    return sum + hoursBetween(stopped, startOfDay(addDays(to, 1)))
  }, 0)
  return addHours(from, direction === 'forward' ? count + lost : -count)
}
