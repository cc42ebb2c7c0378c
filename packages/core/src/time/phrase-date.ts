import type { Language } from '../diagnostic/diagnostic.ts'
import { weekdayOf } from './civil-date.ts'
import type { CivilDate, Weekday } from './civil-date.ts'

const dutchWeekdays: Readonly<Record<Weekday, string>> = {
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag'
}

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' '
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' '
  )
}

/** A day in words, as `donderdag 14 mei 2026` or `Thursday 14 May 2026`. */
export function phraseDate(date: CivilDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const weekday = phraseWeekday(weekdayOf(date), language)
  return `${weekday} ${Number(day)} ${months[language][Number(month) - 1]} ${Number(year)}`
}

export function phraseWeekday(weekday: Weekday, language: Language): string {
  if (language === 'nl') return dutchWeekdays[weekday]
  return weekday.replace(/^./, letter => letter.toUpperCase())
}
