import {
  addDays,
  computeDeadline,
  parseCivilDate,
  phraseDate,
  printDeadline,
  weekdayOf
} from '@ketenregie/core'
import type { Calendar, Citation, CivilDate, Deadline, TimeLimit } from '@ketenregie/core'
import { list, note, section } from '../model/blocks.ts'
import type { Block, Chapter, Item } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { idOf } from '../model/ids.ts'
import { tellLimit } from '../tell/tell-limit.ts'

/** Every limit with its agreement and dates worked out day by day. */
export function limitsChapter({ pack }: BookInput): Chapter {
  const limits = Object.values(pack.timeLimits)
  const { from, to } = pack.calendar.known
  return {
    id: idOf.chapter.limits,
    part: 'De afspraken zelf',
    title: 'Termijnen, met voorbeelden',
    blocks: [
      note(
        `De dag waarop een termijn begint, telt zelf niet mee. De gelijkgestelde dagen zijn bekend voor ${from} tot en met ${to}; daarbuiten is een datum voorlopig.`
      ),
      ...limits.flatMap(limit => [
        section(idOf.limit(limit.name), limit.what),
        ...list(tellLimit(limit, pack)),
        ...examplesOf(limit, pack.calendar)
      ])
    ]
  }
}

function examplesOf(limit: TimeLimit, calendar: Calendar): readonly Block[] {
  const examples = chosenExamples(limit, calendar)
  return list(
    examples.map(deadline => {
      const [head = '', ...steps] = printDeadline(deadline, 'nl').split('\n')
      return {
        text: `Voorbeeld: begint op ${phraseDate(deadline.start, 'nl')}, uiterlijk op ${phraseDate(deadline.final, 'nl')}.`,
        sources: [readCited(head).source ?? deadline.source],
        items: steps.map(line => lineItem(line, deadline))
      }
    })
  )
}

function lineItem(line: string, { source: fallback }: Deadline): Item {
  const { text, source } = readCited(line)
  return { text, sources: [source ?? fallback] }
}

/** A line of the explanation ends with the place that it rests on, between brackets. */
function readCited(line: string): { readonly text: string; readonly source: Citation | null } {
  const found = /^(?<text>.*) \((?<source>[a-z0-9_]+), (?<place>[a-z0-9.-]+)\)$/.exec(line.trim())
  const { text, source, place } = found?.groups ?? {}
  if (text === undefined || source === undefined || place === undefined)
    return { text: line.trim(), source: null }
  return { text, source: { source, place } }
}

/** An ordinary date, and the one in the known years that the calendar moves the furthest. */
function chosenExamples(limit: TimeLimit, calendar: Calendar): readonly Deadline[] {
  const { known } = calendar
  const last = parseCivilDate(`${known.to}-01-01`)
  if (last === undefined) return []
  const year = Array.from({ length: 365 }, (_, index) => addDays(last, index))
  const starts = [...startsOf(known.from, known.to)]
  const moved = starts.flatMap(start => computed(limit, start, calendar) ?? [])
  const furthest = moved.reduce<Deadline | null>(
    (best, one) => (best === null || movedBy(one) >= movedBy(best) ? one : best),
    null
  )
  const ordinary = year
    .filter(day => weekdayOf(day) === 'monday')
    .flatMap(day => computed(limit, day, calendar) ?? [])
    .find(one => movedBy(one) === 0)
  const found = [ordinary ?? null, furthest].filter(one => one !== null)
  return found.filter((one, index) => index === 0 || movedBy(one) > 0)
}

/** All days of the known years, the last ones first where they move a date as far. */
function* startsOf(from: number, to: number): Iterable<CivilDate> {
  const first = parseCivilDate(`${Math.max(from, to - 3)}-01-01`)
  const end = parseCivilDate(`${to}-11-01`)
  if (first === undefined || end === undefined) return
  for (let day = first; day <= end; day = addDays(day, 1)) yield day
}

function computed(limit: TimeLimit, start: CivilDate, calendar: Calendar): Deadline | null {
  const deadline = computeDeadline(limit, start, calendar)
  return deadline.status === 'computed' && !deadline.provisional ? deadline : null
}

/** How many days the calendar adds. */
function movedBy({ steps, nominal, final }: Deadline): number {
  const off = steps.filter(({ counts }) => !counts).length
  return final === nominal && steps.every(({ role }) => role !== 'skipped') ? 0 : off
}
