import { isWorkingDay } from '@ketenregie/core'
import type { Calendar } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import { extendCalendar } from '../layer/extend-calendar.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import type { Placed, WrittenPack } from '../pack/written-pack.ts'
import type { WrittenCalendar } from '../read/calendar.ts'

/**
 * The lowest layer has a whole calendar. A layer on it adds equated days of years that are not known
 * there, and changes nothing that is: a last day that is sure below stays the same.
 */
export function checkCalendar(
  { calendars }: Pick<WrittenPack, 'calendars'>,
  base: AgreementPack | null,
  report: Report
): void {
  for (const written of calendars) {
    const { value, place } = written
    if (base === null) {
      if (value.own === null)
        report.add({ code: 'rules/missing-key', params: { key: 'feestdagen' } }, place)
    } else checkAddition(written, base, report)
    const without = extendCalendar({ ...value, equated: [] }, base?.calendar)
    if (without !== undefined) checkDays(value, without, report)
  }
}

function checkAddition(
  { value: { own, equated, known }, place }: Placed<WrittenCalendar>,
  { name: base, calendar }: AgreementPack,
  report: Report
): void {
  if (own !== null)
    report.add({ code: 'rules/already-agreed', params: { name: 'feestdagen', base } }, place)
  const { from, to } = calendar.known
  for (const { of, place: at } of equated) {
    const year = Number(of.date.slice(0, 4))
    if (year < from || year > to) continue
    report.add({ code: 'rules/equated-in-known-year', params: { day: of.date, base } }, at)
  }
  if (known !== null && (known.from > to + 1 || known.to < from - 1))
    report.add(
      { code: 'rules/known-years-apart', params: { here: known, below: { from, to } } },
      place
    )
}

/** A day that is off already is there by mistake, also when it was equated below. */
function checkDays({ equated }: WrittenCalendar, without: Calendar, report: Report): void {
  for (const { of, place } of equated)
    if (!isWorkingDay(of.date, without))
      report.add({ code: 'rules/day-off-already', params: { day: of.date } }, place)
}
