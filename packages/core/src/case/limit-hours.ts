import { addHours, addMilliseconds, dateInAmsterdam } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'
import { addDays } from '../time/civil-date.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { dueTimeOf } from '../time/due-time.ts'
import type { DueTime } from '../time/due-time.ts'
import { hoursFromDay } from '../time/hours-from-day.ts'
import type { LadderStep, TimeLimit } from '../time/time-limit.ts'
import { versionFrom } from '../time/time-limit-version.ts'
import type { CaseState, DeadlineDays, LimitHours } from './case-state.ts'

/**
 * The moment from which a limit in hours runs that begins on a day; null when only the day is known.
 * `begun` is the moment at which the step began that started it.
 */
export function momentOfStart(
  { moments }: Pick<CaseState, 'moments'>,
  limit: TimeLimit,
  day: CivilDate,
  begun: Instant | null
): Instant | null {
  const version = versionFrom(limit, day)
  if (version?.period?.unit !== 'hours' || 'fact' in version.start) return null
  const found = 'event' in version.start ? (moments[version.start.event] ?? null) : begun
  return found !== null && dateInAmsterdam(found) === day ? found : null
}

/**
 * A limit in hours with its moment. When only the day of its start is known the hours count from the
 * end of that day: it ends when it must have ended at whatever hour it began, and never before.
 * `until` is its moment counted from `from`, or else from the beginning of its day.
 */
export function inHours(
  days: DeadlineDays,
  { from, until }: LimitHours
): DeadlineDays & { readonly hours: LimitHours } {
  if (from !== null) return { ...days, hours: { from, until } }
  const { start } = days
  const latest = hoursFromDay(start, until)
  // what ends at midnight is met on the whole day before
  const last = dateInAmsterdam(addMilliseconds(latest, -1))
  return { ...days, nominal: last, final: last, hours: { from, until: latest } }
}

/** When a deadline has passed: at its moment, or at the beginning of the day after its last one. */
export function passingTime({ final, hours }: Pick<DeadlineDays, 'final' | 'hours'>): DueTime {
  return hours ? dueTimeOf(hours.until) : { on: addDays(final, 1) }
}

/** When a step in hours comes on the ladder of a limit in hours: at its moment too. */
export function rungInHours(
  { when, period }: LadderStep,
  { hours }: Pick<DeadlineDays, 'hours'>
): DueTime | null {
  if (!hours || period.unit !== 'hours') return null
  return dueTimeOf(addHours(hours.until, when === 'after' ? period.count : -period.count))
}

/** Whether what was done on a day, or at a moment on it, was in time. */
export function isInTime(
  { final, hours }: Pick<DeadlineDays, 'final' | 'hours'>,
  on: CivilDate,
  at: Instant | undefined
): boolean {
  return hours && at !== undefined ? at <= hours.until : on <= final
}
