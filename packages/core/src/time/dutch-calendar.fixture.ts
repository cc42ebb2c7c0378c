import type { Citation } from '../citation/citation.ts'
import type { Calendar, HolidayRule } from './calendar.ts'
import type { CivilDate } from './civil-date.ts'
import type { Period } from './period.ts'
import type { TimeLimit, TimeLimitVersion } from './time-limit.ts'

const article = (number: number): Citation => ({ source: 'atw', place: `artikel-${number}` })
const holiday = (name: string, day: HolidayRule['day']): HolidayRule => ({
  name,
  day,
  source: article(3)
})
const equated = (date: CivilDate, decree: string) => ({
  date,
  name: 'Gelijkgestelde dag',
  source: { source: decree, place: 'artikel-1' }
})

/** The days that do not count in the Netherlands, with the decrees for 2023 to 2028. */
export const dutchCalendar: Calendar = {
  holidays: [
    holiday('Nieuwjaarsdag', { month: 1, day: 1 }),
    holiday('Goede Vrijdag', { easter: -2 }),
    holiday('Tweede Paasdag', { easter: 1 }),
    holiday('Koningsdag', { month: 4, day: 27, whenSunday: -1 }),
    holiday('Bevrijdingsdag', { month: 5, day: 5 }),
    holiday('Hemelvaartsdag', { easter: 39 }),
    holiday('Tweede Pinksterdag', { easter: 50 }),
    holiday('Eerste Kerstdag', { month: 12, day: 25 }),
    holiday('Tweede Kerstdag', { month: 12, day: 26 })
  ],
  equated: [
    equated('2023-04-28', 'besluit-2023'),
    equated('2023-05-19', 'besluit-2023'),
    equated('2024-05-10', 'besluit-2023'),
    equated('2024-12-27', 'besluit-2023'),
    equated('2025-05-30', 'besluit-2023'),
    equated('2026-01-02', 'besluit-2026'),
    equated('2026-05-15', 'besluit-2026'),
    equated('2027-05-07', 'besluit-2026'),
    equated('2028-04-28', 'besluit-2026'),
    equated('2028-05-26', 'besluit-2026')
  ],
  known: { from: 2023, to: 2028 },
  law: { lastDay: article(1), workingDays: article(2), exceptions: article(4) }
}

/** A time limit with one version. */
export function limitOf(
  period: Period | null,
  version: Partial<TimeLimitVersion> = {}
): TimeLimit & { readonly versions: readonly [TimeLimitVersion] } {
  return {
    name: 'termijn',
    what: 'Het is gebeurd',
    versions: [
      {
        from: null,
        to: null,
        period,
        direction: 'forward',
        start: { fact: 'binnenkomst' },
        extended: true,
        source: { source: 'afspraak', place: 'paragraaf-1' },
        ...version
      }
    ],
    ladder: [],
    infeasible: null
  }
}
