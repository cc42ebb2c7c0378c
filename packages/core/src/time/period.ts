import { unreachable } from '../invariant.ts'
import type { Language } from '../diagnostic/diagnostic.ts'

/** A length of time as agreements state it. Days, weeks and months are calendar ones. */
export interface Period {
  readonly unit: PeriodUnit
  readonly count: number
}

export type PeriodUnit = 'days' | 'weeks' | 'months' | 'years' | 'working-days' | 'hours'

/** A period that ISO 8601 can write; it has no working days. */
export interface IsoPeriod extends Period {
  readonly unit: Exclude<PeriodUnit, 'working-days'>
}

/** Longer than this is a slip of the pen, not an agreement: a hundred years of each. */
const most = { days: 36_525, weeks: 5_218, months: 1_200, years: 100, hours: 876_600 }

/** Reads `P10D`, `P4W`, `P1M`, `P1Y` and `PT72H`: one unit, a whole number, a century at most. */
export function parsePeriod(text: string): IsoPeriod | undefined {
  const groups = /^P(?:(?<date>\d{1,6})(?<letter>[DWMY])|T(?<hours>\d{1,6})H)$/.exec(text)?.groups
  if (groups === undefined) return undefined
  const unit = unitOf(groups['letter'])
  const count = Number(groups['date'] ?? groups['hours'])
  return count <= most[unit] ? { unit, count } : undefined
}

/** The ISO 8601 form of a period: what `parsePeriod` reads. */
export function printPeriod({ unit, count }: IsoPeriod): string {
  switch (unit) {
    case 'days':
      return `P${count}D`
    case 'weeks':
      return `P${count}W`
    case 'months':
      return `P${count}M`
    case 'years':
      return `P${count}Y`
    case 'hours':
      return `PT${count}H`
    default:
      return unreachable(unit)
  }
}

const words: Readonly<Record<Language, Record<PeriodUnit, readonly [one: string, many: string]>>> =
  {
    nl: {
      days: ['dag', 'dagen'],
      weeks: ['week', 'weken'],
      months: ['maand', 'maanden'],
      years: ['jaar', 'jaar'],
      'working-days': ['werkdag', 'werkdagen'],
      hours: ['uur', 'uur']
    },
    en: {
      days: ['day', 'days'],
      weeks: ['week', 'weeks'],
      months: ['month', 'months'],
      years: ['year', 'years'],
      'working-days': ['working day', 'working days'],
      hours: ['hour', 'hours']
    }
  }

/** A period in words, as `4 weken` or `1 working day`. */
export function phrasePeriod({ unit, count }: Period, language: Language): string {
  const [one, many] = words[language][unit]
  return `${count} ${count === 1 ? one : many}`
}

function unitOf(letter: string | undefined): IsoPeriod['unit'] {
  if (letter === 'D') return 'days'
  if (letter === 'W') return 'weeks'
  if (letter === 'M') return 'months'
  return letter === 'Y' ? 'years' : 'hours'
}
