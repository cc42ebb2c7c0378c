import type { Place } from '@ketenregie/core'
import type { Node } from '../read/tree.ts'
import { asWritten } from './as-written.ts'
import { cellText, cellsOf, withCell } from './cells.ts'
import type { Sheet, SheetFault, SheetProblem } from './sheet.ts'
import { nameColumn, rowsOf } from './sheets-of.ts'
import type { Table } from './tables-in.ts'

/** A row as the file is to have it. */
export interface ChangedRow {
  readonly name: string
  readonly node: Node
  /** Its number in the file; null where it is new. */
  readonly was: number | null
  readonly isChanged: boolean
}

export interface ChangedRows {
  readonly rows: readonly ChangedRow[]
  readonly problems: readonly SheetProblem[]
}

/** What a sheet makes of the rows of a table. Only cells that differ are touched. */
export function changedRows(table: Table, sheet: Sheet): ChangedRows {
  const problems: SheetProblem[] = []
  const report = (row: number, column: number, reason: SheetFault) =>
    void problems.push({ sheet: sheet.name, row, column, reason })
  const paths = pathsOf(table, sheet, report)
  const old = rowsOf(table)
  const like = firstTexts(old)
  const used = new Set<string>()
  const rows = sheet.rows.flatMap((cells, index) => {
    if (cells.every(text => text.trim() === '')) return []
    const [given = ''] = cells
    const name = given.trim()
    const fault = nameFault(name, table, used)
    if (fault !== null) {
      report(index + 2, 1, fault)
      return []
    }
    used.add(name === '' ? `nieuw ${index}` : name)
    const at = old.findIndex(row => row.name === name)
    const before = old[at]?.node ?? null
    const known = before === null ? new Map<string, string>() : textsIn(before)
    const written = cells.map((text, column) => {
      const path = paths[column] ?? ''
      return column === 0 ? text : asWritten(text, known.get(path), like.get(path))
    })
    const texts = textsOf(written, paths, (column, reason) => report(index + 2, column, reason))
    const node = withTexts(before, texts, table.node.place)
    if (node === null) {
      report(index + 2, 1, 'no-name')
      return []
    }
    return [{ name, node, was: at === -1 ? null : at, isChanged: node !== before }]
  })
  return { rows, problems }
}

type Report = (row: number, column: number, reason: SheetFault) => void

/** The way that each column stands for. */
function pathsOf(table: Table, { columns, rows }: Sheet, report: Report): readonly string[] {
  const ways = new Map([...table.named].map(([path, title]) => [title, path]))
  if (columns[0]?.trim() !== nameColumn[table.node.kind]) report(1, 1, 'unknown-column')
  const paths = columns.map(title => ways.get(title.trim()) ?? title.trim())
  for (const [at, path] of paths.entries()) {
    const isUsed = rows.some(cells => (cells[at] ?? '').trim() !== '')
    if (path === '' && isUsed) report(1, at + 1, 'unknown-column')
    if (path !== '' && paths.indexOf(path) < at) report(1, at + 1, 'column-twice')
  }
  return paths
}

function nameFault(name: string, { node }: Table, used: ReadonlySet<string>): SheetFault | null {
  if (name !== '' && used.has(name)) return 'name-twice'
  if (node.kind === 'map') return name === '' ? 'no-name' : null
  const isKnown = name === '' || (/^\d+$/.test(name) && Number(name) <= node.items.length)
  return isKnown && name !== '0' ? null : 'not-a-number'
}

type Texts = ReadonlyMap<string, string>

function textsOf(
  cells: readonly string[],
  paths: readonly string[],
  report: (column: number, reason: SheetFault) => void
): Texts {
  const texts = new Map<string, string>()
  for (const [at, path] of paths.entries()) {
    const text = (cells[at] ?? '').trimEnd()
    if (at === 0 || path === '' || text === '') continue
    if ([...texts.keys()].some(one => isWithin(one, path) || isWithin(path, one)))
      report(at + 1, 'part-of-a-part')
    if (isErrorValue(text)) report(at + 1, 'formula-error')
    texts.set(path, text)
  }
  return texts
}

/** What a program shows where a formula came to nothing, in Dutch and in English. */
function isErrorValue(text: string): boolean {
  return /^#(?:REF|VERW|VALUE|WAARDE|NAME|NAAM|DIV\/0|DEEL\/0|NUM|GETAL|NULL|LEEG)[!?]$|^#N\/[AB]$|^Err:\d+$/.test(
    text
  )
}

/** What stands in each column where it says something. */
function firstTexts(rows: ReturnType<typeof rowsOf>): Texts {
  const all = rows.flatMap(({ node }) => [...textsIn(node)])
  // the first of each wins
  return new Map(all.toReversed())
}

function isWithin(path: string, other: string): boolean {
  return path !== other && path.startsWith(`${other}.`)
}

/** The same node where nothing differs. */
function withTexts(node: Node | null, texts: Texts, place: Place): Node | null {
  const before = node === null ? new Map<string, string>() : textsIn(node)
  let next = node
  for (const [path, text] of texts) if (before.get(path) !== text) next = withCell(next, path, text)
  const gone = [...before.keys()].filter(
    path =>
      !texts.has(path) && ![...texts.keys()].some(one => isWithin(one, path) || isWithin(path, one))
  )
  // from the end, so that the numbers of what comes before stay what they are
  for (const path of gone.toReversed()) next = withCell(next, path, null)
  return next === null ? null : next.place.line === 0 ? { ...next, place } : next
}

function textsIn(node: Node): Texts {
  return new Map([...cellsOf(node)].map(([path, cell]) => [path, cellText(cell).trimEnd()]))
}
