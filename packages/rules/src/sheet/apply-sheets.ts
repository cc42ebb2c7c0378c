import { attach } from '../read/comments.ts'
import { printYaml } from '../read/print-yaml.ts'
import { readRemarks, readYaml } from '../read/read-yaml.ts'
import type { Entry, Node } from '../read/tree.ts'
import { changedRows } from './changed-rows.ts'
import type { ChangedRow } from './changed-rows.ts'
import type { Sheet, SheetProblem } from './sheet.ts'
import { sheetsOf } from './sheets-of.ts'
import { spliceRows } from './splice-rows.ts'
import { tablesIn } from './tables-in.ts'
import type { Table } from './tables-in.ts'

export interface AppliedSheets {
  /** Null where there is a problem; the text itself where nothing differs. */
  readonly text: string | null
  readonly problems: readonly SheetProblem[]
}

/** Takes sheets back into the file that they came from. Comments and what did not change stay. */
export function applySheets(text: string, file: string, sheets: readonly Sheet[]): AppliedSheets {
  const problems: SheetProblem[] = []
  let now = text
  for (const sheet of sheets) {
    const { tree } = readYaml(now, file)
    const table = tree === null ? undefined : tablesIn(tree, file).find(one => isNamed(one, sheet))
    if (tree === null || table === undefined) {
      problems.push({ sheet: sheet.name, row: 1, column: 1, reason: 'no-such-sheet' })
      continue
    }
    const { rows, problems: found } = changedRows(table, sheet)
    problems.push(...found)
    if (found.length === 0 && differs(table, rows)) now = written(now, file, { tree, table, rows })
  }
  return { text: problems.length === 0 ? now : null, problems }
}

/** A spreadsheet program keeps 31 characters of a name. */
function isNamed({ name }: Table, sheet: Sheet): boolean {
  return name === sheet.name || (name.length > 31 && name.slice(0, 31) === sheet.name)
}

function differs({ node }: Table, rows: readonly ChangedRow[]): boolean {
  const count = node.kind === 'map' ? node.entries.size : node.items.length
  return rows.length !== count || rows.some(({ was, isChanged }, at) => isChanged || was !== at)
}

interface Change {
  readonly tree: Node
  readonly table: Table
  readonly rows: readonly ChangedRow[]
}

/** Row by row where that says what is meant, else the whole file in the layout of the house. */
function written(text: string, file: string, { tree, table, rows }: Change): string {
  const whole = printYaml(withRows(tree, table.path, table, rows), attach(readRemarks(text), tree))
  const spliced = spliceRows(text, tree, table, rows)
  const meaning = (one: string) =>
    JSON.stringify(sheetsOf(one, file).find(({ name }) => name === table.name))
  return spliced !== null && meaning(spliced) === meaning(whole) ? spliced : whole
}

function withRows(
  node: Node,
  [key, ...rest]: readonly string[],
  table: Table,
  rows: readonly ChangedRow[]
): Node {
  if (key === undefined) return table.node.kind === 'map' ? mapOf(table, rows) : listOf(table, rows)
  const entry = node.kind === 'map' ? node.entries.get(key) : undefined
  if (node.kind !== 'map' || entry === undefined) return node
  const value = withRows(entry.value, rest, table, rows)
  return { ...node, entries: new Map(node.entries).set(key, { ...entry, value }) }
}

function mapOf({ node }: Table, rows: readonly ChangedRow[]): Node {
  const old = node.kind === 'map' ? node.entries : new Map<string, Entry>()
  const entries = rows.map(({ name, node: value }): [string, Entry] => [
    name,
    { key: name, place: old.get(name)?.place ?? value.place, value }
  ])
  return { kind: 'map', entries: new Map(entries), place: node.place }
}

function listOf({ node }: Table, rows: readonly ChangedRow[]): Node {
  return { kind: 'list', items: rows.map(row => row.node), place: node.place }
}
