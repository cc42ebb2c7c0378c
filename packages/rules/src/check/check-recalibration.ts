import { shift } from '@ketenregie/core'
import type { CivilDate, Period } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import { citeNorm } from '../layer/asked-by.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { WrittenPack } from '../pack/written-pack.ts'
import { extendCalendar } from '../layer/extend-calendar.ts'
import { recalibrationDue } from '../layer/recalibration-due.ts'

/** The parties of a region look at their agreements again as often as the norm asks, and in time. */
export function checkRecalibration(
  { regions, calendars }: WrittenPack,
  base: AgreementPack | null,
  asOf: CivilDate | null,
  report: Report
): void {
  const calendar = extendCalendar(calendars[0]?.value, base?.calendar)
  if (calendar === undefined) return
  for (const { value: region, recalibrationPlace: place } of regions) {
    const here = recalibrationDue({ region, calendar })
    if (here === null || region.recalibration === null) continue
    const { last } = region.recalibration
    for (const { period, ...asked } of askedOften(base)) {
      const below = shift(last, period, 'forward', calendar)
      if (here <= below) continue
      const params = { asked: [asked], last, below, here }
      report.add({ code: 'rules/recalibration-weakens-norm', params }, place)
    }
    if (asOf === null || asOf <= here) continue
    const params = { region: region.title, due: here, asOf }
    report.add({ code: 'rules/recalibration-overdue', params }, place)
  }
}

/** Each norm that a recalibration shows, with how often it asks one; so too of the layer below. */
function askedOften(base: AgreementPack | null) {
  if (base === null) return []
  const norms = Object.values(base.norms).filter(({ duty }) => duty?.shownBy === 'recalibration')
  const found = norms.flatMap(norm => {
    const limits = norm.carriedBy.timeLimits.map(name => base.timeLimits[name])
    const periods = limits.flatMap(limit => limit?.versions.map(({ period }) => period) ?? [])
    return periods.flatMap(
      (period): readonly (ReturnType<typeof citeNorm> & { period: Period })[] =>
        period === null ? [] : [{ ...citeNorm(norm), period }]
    )
  })
  const region = base.region
  if (!region?.recalibration) return found
  const { every, source } = region.recalibration
  const own = { norm: region.id, source: source.source, at: source.place, period: every }
  return [...found, own]
}
