import type { Language } from '@ketenregie/core'
import type { AgreementPack, WeighedArrangement } from '@ketenregie/rules'
import { printTable } from '../output/table.ts'
import { groupBy } from '../register/group-by.ts'
import { arrangementWords } from './words.ts'

interface Printed {
  readonly arrangements: readonly WeighedArrangement[]
  readonly pack: AgreementPack
  readonly language: Language
  readonly width?: number
}

/** By party a grid of tasks and places, then what is arranged, what to do and the counts. */
export function printArrangements({ arrangements, pack, language, width }: Printed): string {
  const words = arrangementWords[language]
  if (arrangements.length === 0) return `${words.nothing}\n`
  const titleOf = (party: string | null) => (party && pack.parties[party]?.title) || (party ?? '')
  const grids = [...groupBy(arrangements, ({ party }) => party ?? '')].map(
    ([party, own]) => `${words.ofParty(titleOf(party))}\n\n${grid(own, language, width)}`
  )
  return [
    `${words.title(pack.region?.title ?? pack.name)}\n`,
    ...grids,
    `${words.legend}\n`,
    ...arranged(arrangements, titleOf, language, width),
    ...toDo(arrangements, titleOf, language),
    `${words.total(countByStatus(arrangements))}\n`
  ].join('\n')
}

function grid(own: readonly WeighedArrangement[], language: Language, width?: number): string {
  const { short, task, what } = arrangementWords[language]
  const places = [...new Set(own.map(({ title }) => title))]
  return printTable({
    columns: [{ title: task }, { title: what }, ...places.map(title => ({ title }))],
    rows: [...groupBy(own, each => each.task)].map(([id, cells]) => [
      id,
      cells[0]?.what ?? '',
      ...places.map(place => {
        const cell = cells.find(({ title }) => title === place)
        return cell === undefined ? '' : short[cell.status]
      })
    ]),
    ...(width === undefined ? {} : { width })
  })
}

function arranged(
  all: readonly WeighedArrangement[],
  titleOf: (party: string) => string,
  language: Language,
  width?: number
): readonly string[] {
  const words = arrangementWords[language]
  const rows = all.flatMap(({ task, title, statement }) => {
    if (statement?.status !== 'arranged') return []
    const { agreed, since, recalibrateBy, responsible, source } = statement
    const written = `${agreed} (${source.source}, ${source.place})`
    return [[task, title, written, since, recalibrateBy, titleOf(responsible)]]
  })
  if (rows.length === 0) return []
  const columns = words.agreement.map(title => ({ title }))
  return [
    `${words.arranged}\n`,
    printTable({ columns, rows, ...(width === undefined ? {} : { width }) })
  ]
}

function toDo(
  all: readonly WeighedArrangement[],
  titleOf: (party: string) => string,
  language: Language
): readonly string[] {
  const words = arrangementWords[language]
  const open = all.filter(({ status }) => status !== 'arranged')
  if (open.length === 0) return []
  const parts = [...groupBy(open, ({ task }) => task)].flatMap(([task, own]) => {
    const [first] = own
    if (first === undefined) return []
    const { what, source, openMatter } = first
    const overdue = own.filter(({ status }) => status === 'overdue')
    const other = own.filter(({ status }) => status !== 'overdue')
    return [
      `${task}  ${what} (${words.source}: ${source.source}, ${source.place})\n`,
      ...(other.length > 0 ? [`      ${words.advice(task, namesOf(other, all, language))}\n`] : []),
      ...(overdue.length > 0
        ? [`      ${words.recalibrate(namesOf(overdue, all, language))}\n`]
        : []),
      ...notesOf(own).map(note => `      ${note}\n`),
      `      ${openMatter === null ? words.nobody : words.turn(titleOf(openMatter.owner), openMatter.name)}\n`
    ]
  })
  return [`${words.toDo}\n`, parts.join('')]
}

/** What the region noted, each once. */
function notesOf(own: readonly WeighedArrangement[]): readonly string[] {
  return [...new Set(own.flatMap(({ statement }) => statement?.note ?? []))]
}

function namesOf(
  own: readonly WeighedArrangement[],
  all: readonly WeighedArrangement[],
  language: Language
): string {
  const asked = all.filter(({ task }) => task === own[0]?.task)
  const isAll = own.length > 1 && own.length === asked.length
  return isAll ? arrangementWords[language].everywhere : own.map(({ title }) => title).join(', ')
}

/** How many there are of each status. */
export function countByStatus(
  all: readonly WeighedArrangement[]
): Readonly<Record<WeighedArrangement['status'], number>> {
  const count = (wanted: string) => all.filter(({ status }) => status === wanted).length
  return {
    arranged: count('arranged'),
    overdue: count('overdue'),
    missing: count('missing'),
    unknown: count('unknown')
  }
}
