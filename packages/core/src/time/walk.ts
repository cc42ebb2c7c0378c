import { InvariantError } from '../invariant.ts'
import { addDays } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import type { StepRole } from './deadline.ts'

/** Whether a day counts as a working day. */
export type Counts = (date: CivilDate) => boolean

export interface Walked {
  readonly date: CivilDate
  readonly role: StepRole
}

/**
 * From the nominal day to the day on which a limit ends under articles 1 and 2. `unsuspended` is the
 * nominal day as it was without days on which the limit stood still.
 */
export function walkExtension(
  start: CivilDate,
  nominal: CivilDate,
  counts: Counts,
  unsuspended: CivilDate = nominal
): readonly Walked[] {
  const walked: Walked[] = []
  // what stands still for days is no longer a limit for that
  const needsTwo = addDays(start, 3) <= unsuspended
  for (let date = nominal; ; date = addDays(date, 1)) {
    if (!counts(date)) walked.push({ date, role: 'runs-on' })
    else if (needsTwo && !hasTwo(start, date, counts)) walked.push({ date, role: 'too-few' })
    else return [...walked, { date, role: 'last' }]
  }
}

/** Each day after `start`, or before it, up to the working day that completes the count. */
export function walkWorkingDays(
  start: CivilDate,
  count: number,
  direction: 'forward' | 'back',
  counts: Counts
): readonly Walked[] {
  if (count <= 0) return [{ date: start, role: 'last' }]
  const walked: Walked[] = []
  const oneDay = direction === 'forward' ? 1 : -1
  let counted = 0
  for (let date = addDays(start, oneDay); ; date = addDays(date, oneDay)) {
    const isCounted = counts(date)
    if (isCounted) counted += 1
    if (counted >= count) return [...walked, { date, role: 'last' }]
    walked.push({ date, role: isCounted ? 'counted' : 'skipped' })
  }
}

/** Whether at least two days that count lie after `start`, up to and including `last`. */
function hasTwo(start: CivilDate, last: CivilDate, counts: Counts): boolean {
  let found = 0
  for (let date = start; date < last && found < 2;) {
    date = addDays(date, 1)
    if (counts(date)) found += 1
  }
  return found === 2
}

/** The day where a walk ends. */
export function lastDay(walked: readonly Walked[]): CivilDate {
  const last = walked.at(-1)
  if (last === undefined) throw new InvariantError('a walk has a last day')
  return last.date
}
