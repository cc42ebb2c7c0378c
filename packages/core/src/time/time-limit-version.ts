import type { CivilDate } from './civil-date.ts'
import type { TimeLimit, TimeLimitVersion } from './time-limit.ts'

/** The version that holds for a limit that runs from this day. */
export function versionFrom(limit: TimeLimit, start: CivilDate): TimeLimitVersion | undefined {
  return limit.versions.find(
    ({ from, to }) => (from === null || from <= start) && (to === null || start <= to)
  )
}
