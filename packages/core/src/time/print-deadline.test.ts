import { describe, expect, it } from 'vitest'
import type { CivilDate } from './civil-date.ts'
import { computeDeadline } from './compute-deadline.ts'
import { dutchCalendar, limitOf } from './dutch-calendar.fixture.ts'
import { phraseDate } from './phrase-date.ts'
import { printDeadline } from './print-deadline.ts'

function print(limit: ReturnType<typeof limitOf>, start: CivilDate, language: 'nl' | 'en' = 'nl') {
  return printDeadline(computeDeadline(limit, start, dutchCalendar), language).split('\n')
}

const fourWeeks = limitOf({ unit: 'weeks', count: 4 })

describe('a deadline in words', () => {
  it('goes day by day, each with its source', () => {
    expect(print(fourWeeks, '2025-05-02')).toEqual([
      'termijn: 4 weken, vanaf vrijdag 2 mei 2025 (afspraak, paragraaf-1)',
      'Nominaal: vrijdag 30 mei 2025.',
      '  vrijdag 30 mei 2025: Gelijkgestelde dag (gelijkgestelde dag); telt niet als laatste dag; de termijn loopt door (besluit-2023, artikel-1)',
      '  zaterdag 31 mei 2025: telt niet als laatste dag; de termijn loopt door (atw, artikel-1)',
      '  zondag 1 juni 2025: telt niet als laatste dag; de termijn loopt door (atw, artikel-1)',
      '  maandag 2 juni 2025: laatste dag (afspraak, paragraaf-1)',
      'Uiterlijk: maandag 2 juni 2025.'
    ])
  })

  it('says what is provisional, in English too', () => {
    expect(print(fourWeeks, '2029-04-12', 'en')).toEqual([
      'termijn: 4 weeks from Thursday 12 April 2029 (afspraak, paragraaf-1)',
      'Nominally: Thursday 10 May 2029.',
      '  Thursday 10 May 2029: Hemelvaartsdag; does not count as a last day; the limit runs on (atw, artikel-3)',
      '  Friday 11 May 2029: last day (afspraak, paragraaf-1)',
      'Last day: Friday 11 May 2029.',
      "Provisional: if that year's bridge days are equated, it is Monday 14 May 2029."
    ])
  })

  it('says why a limit stays put', () => {
    const agreed = limitOf({ unit: 'weeks', count: 4 }, { extended: false })
    expect(print(agreed, '2026-04-16').join('\n')).toContain('dat staat zo in de afspraak')
    const long = limitOf({ unit: 'weeks', count: 13 })
    expect(print(long, '2026-02-23').join('\n')).toContain('meer dan 90 dagen')
  })

  it('says that a limit has two working days in it', () => {
    expect(print(limitOf({ unit: 'days', count: 3 }), '2025-12-24')).toContain(
      '  maandag 29 december 2025: er liggen nog geen twee werkdagen in de termijn; hij loopt door (atw, artikel-2)'
    )
  })

  it('says the hour of a limit in hours', () => {
    const hours = limitOf({ unit: 'hours', count: 72 })
    const text = printDeadline(computeDeadline(hours, '2026-10-06T22:30:00Z', dutchCalendar), 'nl')
    expect(text).toContain('Uiterlijk: zaterdag 10 oktober 2026. Om 00:30 uur Nederlandse tijd.')
  })

  it('says that nothing has been agreed', () => {
    expect(print(limitOf(null), '2026-04-16')).toEqual([
      'Over de lengte van termijn termijn is nog niets afgesproken.'
    ])
  })
})

it('a day is said in words', () => {
  expect(phraseDate('2026-05-04', 'nl')).toBe('maandag 4 mei 2026')
  expect(phraseDate('2026-05-04', 'en')).toBe('Monday 4 May 2026')
})
