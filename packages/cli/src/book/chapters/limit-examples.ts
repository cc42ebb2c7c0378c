import {
  addDays,
  computeDeadline,
  parseCivilDate,
  phraseDate,
  printDeadline,
  weekdayOf,
  yearOf
} from '@ketenregie/core'
import type { Calendar, Citation, CivilDate, Deadline, TimeLimit } from '@ketenregie/core'
import { list } from '../model/blocks.ts'
import type { Block, Item } from '../model/book.ts'
import { capital, finish, spell } from '../model/text.ts'

/** An ordinary date, and the one that the calendar moves the furthest, told day by day. */
export function limitExamples(
  limit: TimeLimit,
  calendar: Calendar,
  asOf: CivilDate
): readonly Block[] {
  const all = daysKnown(calendar, asOf).flatMap(day => computed(limit, day, calendar) ?? [])
  const ordinary = all.find(one => movedBy(one) === 0 && weekdayOf(one.start) === 'tuesday')
  const furthest = all.reduce<Deadline | null>(
    (best, one) => (movedBy(one) > (best === null ? 0 : movedBy(best)) ? one : best),
    null
  )
  const told = [
    ...(ordinary === undefined ? [] : [{ ...headOf(ordinary), items: [] }]),
    ...(furthest === null ? [] : [{ ...headOf(furthest), items: dayByDay(furthest) }])
  ]
  return list(told)
}

function headOf({ start, final, source }: Deadline): Item {
  const text = `Voorbeeld: begint op ${phraseDate(start, 'nl')}, uiterlijk op ${phraseDate(final, 'nl')}.`
  return { text, sources: [source] }
}

/** The explanation as the command gives it; its first line repeats the agreement. */
function dayByDay(deadline: Deadline): readonly Item[] {
  const [, ...lines] = printDeadline(deadline, 'nl').split('\n')
  return lines.map(line => {
    const { text, source } = readCited(line.trim())
    return { text: finish(capital(spell(text))), sources: [source ?? deadline.source] }
  })
}

/** A line of the explanation ends with the place that it rests on, between brackets. */
function readCited(line: string): { readonly text: string; readonly source: Citation | null } {
  const found = /^(?<text>.*) \((?<source>[a-z0-9_]+), (?<place>[a-z0-9.-]+)\)$/.exec(line)
  const { text, source, place } = found?.groups ?? {}
  if (text === undefined || source === undefined || place === undefined)
    return { text: line, source: null }
  return { text, source: { source, place } }
}

/** The days of the years whose equated days are known, from the year that the book tells. */
function daysKnown({ known }: Calendar, asOf: CivilDate): readonly CivilDate[] {
  const first = Math.min(Math.max(known.from, yearOf(asOf)), known.to)
  const start = parseCivilDate(`${first}-01-01`)
  if (start === undefined) return []
  const years = known.to - first + 1
  return Array.from({ length: years * 365 }, (_, index) => addDays(start, index))
}

function computed(limit: TimeLimit, start: CivilDate, calendar: Calendar): Deadline | null {
  const deadline = computeDeadline(limit, start, calendar)
  return deadline.status === 'computed' && !deadline.provisional ? deadline : null
}

/** On how many days the limit did not end, or did not count, because of the calendar. */
function movedBy({ steps }: Deadline): number {
  return steps.filter(({ counts }) => !counts).length
}
