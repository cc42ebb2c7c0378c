import type { Calendar } from './calendar.ts'
import type { CivilDate } from './civil-date.ts'
import { isBridgeDay, isKnown, isWorkingDay } from './day-off.ts'
import type { Extension } from './deadline.ts'
import type { Period } from './period.ts'
import type { TimeLimitVersion } from './time-limit.ts'
import { lastDay, walkExtension, walkWorkingDays } from './walk.ts'
import type { Counts, Walked } from './walk.ts'

/** A limit that runs, before the calendar has its say. */
export interface Run {
  readonly start: CivilDate
  readonly nominal: CivilDate
  readonly period: Period
  readonly version: TimeLimitVersion
  readonly extension: Extension
  /** The nominal day if it had not stood still. */
  readonly unsuspended: CivilDate
  /** Days on which the limit stands still. */
  readonly isSuspended: Counts
}

/** The days that decide, and how much of that a later decree can change. */
export interface Way {
  readonly walked: readonly Walked[]
  /** Rests on a working day in a year whose decrees are not known. */
  readonly provisional: boolean
  /** The last day if every bridge day in such years were equated. */
  readonly alternative: CivilDate
}

/** The way from the nominal day, or from the first working day counted, to the last day. */
export function wayTo(run: Run, calendar: Calendar): Way {
  const counts: Counts = date => isWorkingDay(date, calendar) && !run.isSuspended(date)
  const cautious: Counts = date =>
    counts(date) && (isKnown(date, calendar) || !isBridgeDay(date, calendar))

  if (run.period.unit === 'working-days') {
    const walk = (by: Counts) =>
      walkWorkingDays(run.start, run.period.count, run.version.direction, by)
    const walked = walk(counts)
    const provisional = walked.some(({ date }) => counts(date) && !isKnown(date, calendar))
    return { walked, provisional, alternative: lastDay(provisional ? walk(cautious) : walked) }
  }
  if (!run.extension.applies) {
    const walked: Walked = { date: run.nominal, role: 'last' }
    return { walked: [walked], provisional: false, alternative: run.nominal }
  }
  const walked = walkExtension(run.start, run.nominal, counts, run.unsuspended)
  const final = lastDay(walked)
  if (isKnown(run.start, calendar) && isKnown(final, calendar))
    return { walked, provisional: false, alternative: final }
  const alternative = lastDay(walkExtension(run.start, run.nominal, cautious, run.unsuspended))
  const provisional = !isKnown(final, calendar) || alternative !== final
  return { walked, provisional, alternative }
}
