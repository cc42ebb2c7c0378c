import { parsePeriod } from '@ketenregie/core'
import type { Period, PeriodUnit } from '@ketenregie/core'
import { cannotRun } from '../problem/cannot-run.ts'

const units: ReadonlyMap<string, PeriodUnit> = new Map([
  ['uur', 'hours'],
  ['uren', 'hours'],
  ['dag', 'days'],
  ['dagen', 'days'],
  ['week', 'weeks'],
  ['weken', 'weeks'],
  ['maand', 'months'],
  ['maanden', 'months'],
  ['jaar', 'years'],
  ['jaren', 'years'],
  ['werkdag', 'working-days'],
  ['werkdagen', 'working-days'],
  ['hour', 'hours'],
  ['hours', 'hours'],
  ['day', 'days'],
  ['days', 'days'],
  ['weeks', 'weeks'],
  ['month', 'months'],
  ['months', 'months'],
  ['year', 'years'],
  ['years', 'years'],
  ['working-day', 'working-days'],
  ['working-days', 'working-days']
])

/** ISO 8601 writes a length of each kind with these letters; a century is the most it may be. */
const letters = { days: 'D', weeks: 'W', months: 'M', years: 'Y' } as const

/** A length that the user wrote, as "3 dagen", "2 weeks" or "P3D". */
export function readLength(written: string): Period {
  const { number = '', word = '' } =
    /^(?<number>\d{1,6})\s+(?<word>[a-z-]+)$/i.exec(written.trim())?.groups ?? {}
  const unit = units.get(word.toLowerCase())
  const period = unit === undefined ? parsePeriod(written.trim()) : bounded(unit, number)
  if (!period || period.count === 0) throw cannotRun('cli/not-a-length', { value: written })
  return period
}

function bounded(unit: PeriodUnit, number: string): Period | undefined {
  if (unit === 'hours') return parsePeriod(`PT${number}H`)
  if (unit !== 'working-days') return parsePeriod(`P${number}${letters[unit]}`)
  return Number(number) <= 1_000 ? { unit, count: Number(number) } : undefined
}
