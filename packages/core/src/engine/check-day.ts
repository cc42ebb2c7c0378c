import { InvariantError } from '../invariant.ts'
import { isInstant } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'
import { isCivilDate } from '../time/civil-date.ts'
import type { CivilDate } from '../time/civil-date.ts'

/** Any text but a day would be later than every day, and set off all that there is. */
export function checkDay(day: CivilDate): void {
  if (!isCivilDate(day)) throw new InvariantError(`no day, as 2026-04-16: ${shown(day)}`)
}

export function checkDayOrMoment(when: CivilDate | Instant): void {
  const isText = typeof when === 'string'
  if (!isText || (!isCivilDate(when) && !isInstant(when)))
    throw new InvariantError(`no day, and no moment with its offset: ${shown(when)}`)
}

function shown(value: unknown): string {
  return String(value).slice(0, 40)
}
