import { addDays, addMonths, addWeeks, compareDates, daysBetween } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import { durationClasses } from './duration-class.ts'
import type { DurationClass } from './duration-class.ts'
import type { Random } from './random.ts'
import { table1 } from './table-1.ts'

/** A stay as the last notification tells it. */
export interface Stay {
  readonly caseId: string
  readonly municipality: string
  readonly institution: string
  readonly durationClass: DurationClass
  readonly start: CivilDate
  readonly end: CivilDate
  /** The day on which the first notification comes in. */
  readonly received: CivilDate
}

type Place = Pick<Stay, 'municipality' | 'institution' | 'durationClass'>
type Dates = Pick<Stay, 'start' | 'end' | 'received'>

/** 145 stays whose counts are the cells of table 1, in the order in which they are notified. */
export function drawStays(random: Random): readonly Stay[] {
  const places = random.shuffle(table1.flatMap(row => placesOf(row, random)))
  const byClass = new Map<DurationClass, number>()
  const stays = places.map(place => {
    const drawn = byClass.get(place.durationClass) ?? 0
    byClass.set(place.durationClass, drawn + 1)
    return { ...place, ...drawDates(place.durationClass, drawn, random) }
  })
  return stays
    .toSorted((a, b) => compareDates(a.received, b.received))
    .map((stay, at) => ({ caseId: `GV-2025-${String(at + 1).padStart(3, '0')}`, ...stay }))
}

/** Which stay was in which institution is not known: the table gives both, but not together. */
function placesOf(row: (typeof table1)[number], random: Random): readonly Place[] {
  const lengths = durationClasses.flatMap(name =>
    Array<DurationClass>(row.durations[name]).fill(name)
  )
  const institutions = random.shuffle(
    Object.entries(row.institutions).flatMap(([name, count]) => Array<string>(count).fill(name))
  )
  return lengths.map((durationClass, at) => ({
    municipality: row.code,
    institution: institutions[at] ?? 'Overig',
    durationClass
  }))
}

/** The first stays of each class lie on its edges; the rest are drawn. */
function drawDates(name: DurationClass, drawn: number, random: Random): Dates {
  const start = edgeStart(name, drawn) ?? addDays('2025-01-01', random.between(0, 364))
  const end = edgeEnd(name, drawn, start) ?? drawEnd(name, start, random)
  const delay = random.chance(0.75) ? random.between(0, 2) : random.between(3, 9)
  return { start, end, received: addDays(start, delay) }
}

function edgeStart(name: DurationClass, drawn: number): CivilDate | undefined {
  if (name === 'over-three-months') return drawn === 0 ? '2025-11-30' : undefined
  if (name === 'under-four-weeks') return undefined
  // the nominal day of the first is equated by decree; four weeks later lies Ascension week
  return drawn === 0 ? '2025-05-02' : undefined
}

function edgeEnd(name: DurationClass, drawn: number, start: CivilDate): CivilDate | undefined {
  switch (name) {
    case 'under-four-weeks':
      // out on the day of entry, and a day short of four weeks
      return [start, start, addDays(start, 27)][drawn]
    case 'four-weeks-to-three-months':
      // the named case; exactly four weeks, twice; a day short of three months
      return [
        '2025-06-10' as const,
        addWeeks(start, 4),
        addWeeks(start, 4),
        addDays(addMonths(start, 3), -1)
      ][drawn]
    case 'over-three-months':
      // exactly three months, over the short month of February and not
      return [addMonths(start, 3), addMonths(start, 3), addMonths(start, 24)][drawn]
  }
}

function drawEnd(name: DurationClass, start: CivilDate, random: Random): CivilDate {
  const quarter = daysBetween(start, addMonths(start, 3))
  switch (name) {
    case 'under-four-weeks':
      return addDays(start, random.between(1, 27))
    case 'four-weeks-to-three-months':
      return addDays(start, random.between(29, quarter - 2))
    case 'over-three-months':
      // most stay less than a year, some stay two
      return addDays(start, quarter + Math.floor(random.next() ** 2 * 600))
  }
}
