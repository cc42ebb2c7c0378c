import type { Citation } from '../citation/citation.ts'
import type { Instant } from './amsterdam.ts'
import type { CivilDate, Weekday } from './civil-date.ts'
import type { DayOff } from './day-off.ts'
import type { SuspendedDays } from './suspension.ts'
import type { TimeLimitVersion } from './time-limit.ts'

/** What a time limit comes to from a start. */
export type DeadlineResult = Deadline | NoDeadline

/** The last day, and how it was found. */
export interface Deadline {
  readonly status: 'computed'
  /** Name of the time limit. */
  readonly limit: string
  /** The Dutch day from which the limit runs; it does not count itself. */
  readonly start: CivilDate
  readonly version: TimeLimitVersion
  readonly source: Citation
  /** Where the period itself ends. */
  readonly nominal: CivilDate
  /** The last day on which the limit is still met. */
  readonly final: CivilDate
  /** The exact moment, in UTC, of a limit in hours; null otherwise. */
  readonly instant: Instant | null
  /** A decree that the calendar does not know yet can still move the last day. */
  readonly provisional: boolean
  /** The last day if every bridge day outside the known years were equated; null when equal. */
  readonly alternative: CivilDate | null
  readonly extension: Extension
  /** The days on which it stood still, in order. */
  readonly suspensions: readonly SuspendedDays[]
  /** Since when it stands still; the last day is then the earliest that it can be. */
  readonly suspended: CivilDate | null
  /** Day by day; see `DeadlineStep`. */
  readonly steps: readonly DeadlineStep[]
}

/** There is no last day, and that is an answer too. */
export interface NoDeadline {
  /** `not-agreed`: no length has been agreed; `no-version`: the limit does not hold on the start. */
  readonly status: 'not-agreed' | 'no-version' | 'out-of-range'
  readonly limit: string
  readonly start: CivilDate
  /** The version that leaves the length open. */
  readonly version: TimeLimitVersion | null
}

/** Whether the Algemene termijnenwet extends the limit, and where that is written. */
export type Extension =
  | { readonly applies: true; readonly source: Citation }
  | { readonly applies: false; readonly why: WhyNotExtended; readonly source: Citation }

export type WhyNotExtended =
  'by-agreement' | 'hours' | 'working-days' | 'too-long' | 'years' | 'counted-back'

/**
 * One day on the way to the last day. Working days are told from the first one counted; other
 * limits from the nominal day.
 */
export interface DeadlineStep {
  readonly date: CivilDate
  readonly weekday: Weekday
  /** False: a Saturday, Sunday, holiday or equated day, or one on which the limit stands still. */
  readonly counts: boolean
  readonly why: DayOff | null
  readonly role: StepRole
  /** What the role rests on. */
  readonly source: Citation
}

/**
 * `counted` or `skipped` on the way of a limit in working days; `runs-on` where the limit would
 * end but for article 1, `too-few` but for article 2; `suspended` is a working day on which it stands
 * still; `last` is the final day.
 */
export type StepRole = 'counted' | 'skipped' | 'suspended' | 'runs-on' | 'too-few' | 'last'
