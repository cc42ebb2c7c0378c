import { dateInAmsterdam, inUtc, isInstant, startOfDay } from './amsterdam.ts'
import type { Instant } from './amsterdam.ts'
import type { CivilDate } from './civil-date.ts'

/** When something is due: at the beginning of a day in the Netherlands, or at a moment on it. */
export interface DueTime {
  readonly on: CivilDate
  /** In UTC with milliseconds; absent: the beginning of the day. */
  readonly at?: Instant
}

/** A day counts from its beginning. */
export function dueTimeOf(when: CivilDate | Instant): DueTime {
  if (!isInstant(when)) return { on: when }
  const [on, at] = [dateInAmsterdam(when), inUtc(when)]
  return at === startOfDay(on) ? { on } : { on, at }
}

/** The same as one text: the day, or the moment where it has one. */
export function whenDue({ on, at }: DueTime): CivilDate | Instant {
  return at ?? on
}

/** Negative where the first comes first. */
export function compareDueTimes(one: DueTime, other: DueTime): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  const [first = '', second = ''] = [one.at, other.at]
  if (first === second) return 0
  return first < second ? -1 : 1
}
