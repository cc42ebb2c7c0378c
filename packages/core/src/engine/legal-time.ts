import type { Rejection } from '../case/rejection.ts'
import { dateInAmsterdam, inUtc, isInstant } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { checkCome, nowOf } from './house.ts'
import type { Office } from './house.ts'

/** When something happened: its day in the Netherlands, and its moment where that was told. */
export interface LegalTime {
  readonly on: CivilDate
  /** In UTC with milliseconds. */
  readonly at?: Instant
}

/** When a message says that it happened; today when it does not say. */
export function legalTimeOf(
  office: Pick<Office, 'clock'>,
  { on, at }: { readonly on?: CivilDate | undefined; readonly at?: Instant | undefined }
): LegalTime | Rejection {
  if (at === undefined) {
    const problem = on === undefined ? null : checkCome(office, on)
    return problem ?? { on: on ?? dateInAmsterdam(nowOf(office)) }
  }
  if (!isInstant(at)) return { code: 'core/not-a-moment', params: { field: 'at' } }
  const [moment, now] = [inUtc(at), inUtc(nowOf(office))]
  const day = dateInAmsterdam(moment)
  if (moment > now) return { code: 'core/moment-not-yet', params: { at: moment, now } }
  if (on !== undefined && on !== day)
    return { code: 'core/moment-on-other-day', params: { on, day } }
  return { on: day, at: moment }
}
