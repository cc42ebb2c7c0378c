import { addDays, computeDeadline, parseCivilDate, shift } from '@ketenregie/core'
import type { Calendar, CivilDate, LadderStep, TimeLimit } from '@ketenregie/core'

/** A message around a limit that does not come, or comes later than in the layer below. */
export interface LostReminder {
  readonly to: string
  readonly message: string
  /** Of this start: the day of the message below, and here; null: it does not come. */
  readonly start: CivilDate
  readonly below: CivilDate
  readonly here: CivilDate | null
}

/** The first message of the layer below that is lost here; null: each comes, at least as early. */
export function findLostReminder(
  below: TimeLimit,
  here: TimeLimit,
  calendar: Calendar
): LostReminder | null {
  const shown = anyLastDay(below, calendar)
  if (shown === null) return null
  for (const step of below.ladder) {
    const { to, message } = step
    const was = dayOf(step, shown.final, calendar)
    const now = here.ladder
      .filter(one => one.to === to && one.message === message)
      .map(one => dayOf(one, shown.final, calendar))
      .toSorted()[0]
    if (now !== undefined && now <= was) continue
    return { to, message, start: shown.start, below: was, here: now ?? null }
  }
  return null
}

/** The first start, in the last year that is known, from which the limit has a last day. */
export function anyLastDay(
  limit: TimeLimit,
  calendar: Calendar
): { readonly start: CivilDate; readonly final: CivilDate } | null {
  const first = parseCivilDate(`${calendar.known.to}-01-01`)
  if (first === undefined) return null
  for (let days = 0; days < 365; days += 1) {
    const start = addDays(first, days)
    const found = computeDeadline(limit, start, calendar)
    if (found.status === 'computed') return { start, final: found.final }
  }
  return null
}

function dayOf({ when, period }: LadderStep, final: CivilDate, calendar: Calendar): CivilDate {
  return shift(final, period, when === 'before' ? 'back' : 'forward', calendar)
}
