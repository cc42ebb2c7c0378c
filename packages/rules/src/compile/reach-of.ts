import { addDays } from '@ketenregie/core'
import type { CivilDate, PeriodUnit, TimeLimit } from '@ketenregie/core'
import type { Reach } from './layout.ts'

/** The most days that one of each unit takes; of ten working days at most four weeks pass. */
const daysIn: Readonly<Record<PeriodUnit, number>> = {
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 31,
  years: 366,
  'working-days': 2.8
}

/** Days off in a row that can move an end. */
const slack = 14

/** How far a limit reaches at most, whatever day it starts on. */
export function reachOf({ versions }: TimeLimit): Reach {
  const lengths = versions.map(({ period }) =>
    period === null ? 0 : Math.ceil(daysIn[period.unit] * period.count)
  )
  const turns = versions.flatMap(({ from, to }): readonly CivilDate[] => [
    ...(from === null ? [] : [from]),
    ...(to === null ? [] : [addDays(to, 1)])
  ])
  return { days: Math.max(0, ...lengths) + slack, turns }
}
