import type { CivilDate } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'
import { extendCalendar } from '../layer/extend-calendar.ts'
import { recalibrationDue } from '../layer/recalibration-due.ts'

/** The parties of a region have looked at their agreements again in time. */
export function checkRecalibration(
  { regions, calendars }: WrittenPack,
  base: AgreementPack | null,
  asOf: CivilDate | null,
  report: Report
): void {
  const calendar = extendCalendar(calendars[0]?.value, base?.calendar)
  if (asOf === null || calendar === undefined) return
  for (const { value: region, recalibrationPlace: place } of regions) {
    const due = recalibrationDue({ region, calendar })
    if (due === null || asOf <= due) continue
    const params = { region: region.title, due, asOf }
    report.add({ code: 'rules/recalibration-overdue', params }, place)
  }
}
