import { readYaml } from '../read/read-yaml.ts'
import type { Node } from '../read/tree.ts'
import { cellText, cellsOf } from './cells.ts'
import type { Sheet } from './sheet.ts'
import { tablesIn } from './tables-in.ts'
import type { Table } from './tables-in.ts'

/** The parts of an authored file as sheets; none where it has no rows, or cannot be read. */
export function sheetsOf(text: string, file: string): readonly Sheet[] {
  const { tree } = readYaml(text, file)
  return tree === null ? [] : tablesIn(tree, file).map(sheetOf)
}

export interface Row {
  /** The key, or the number in the list. */
  readonly name: string
  readonly node: Node
}

export function rowsOf({ node }: Table): readonly Row[] {
  return node.kind === 'map'
    ? [...node.entries].map(([name, { value }]) => ({ name, node: value }))
    : node.items.map((item, at) => ({ name: String(at + 1), node: item }))
}

export const nameColumn = { map: 'naam', list: 'nr' } as const

export function sheetOf(table: Table): Sheet {
  const rows = rowsOf(table).map(({ name, node }) => ({ name, cells: cellsOf(node) }))
  const paths = inOrder(rows.map(({ cells }) => [...cells.keys()]))
  return {
    name: table.name,
    columns: [nameColumn[table.node.kind], ...paths.map(path => table.named.get(path) ?? path)],
    rows: rows.map(({ name, cells }) => [
      name,
      ...paths.map(path => {
        const cell = cells.get(path)
        return cell ? cellText(cell) : ''
      })
    ])
  }
}

/** All paths once, each behind the one that it first follows. */
function inOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const found: string[] = []
  for (const list of lists)
    for (const [at, path] of list.entries()) {
      if (found.includes(path)) continue
      const before = list[at - 1]
      found.splice(before === undefined ? 0 : found.indexOf(before) + 1, 0, path)
    }
  return found
}
