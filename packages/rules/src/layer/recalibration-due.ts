import { shift } from '@ketenregie/core'
import type { Calendar, CivilDate } from '@ketenregie/core'
import type { Region } from '../model/region.ts'

/** The last day on which the agreements of a region need no recalibration; null: never. */
export function recalibrationDue({
  region,
  calendar
}: {
  readonly region?: Pick<Region, 'recalibration'> | null
  readonly calendar?: Calendar
}): CivilDate | null {
  const recalibration = region?.recalibration ?? null
  if (recalibration === null || calendar === undefined) return null
  return shift(recalibration.last, recalibration.every, 'forward', calendar)
}
