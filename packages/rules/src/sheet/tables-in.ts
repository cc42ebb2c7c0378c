import { likelyKind } from '../read/file-kind.ts'
import type { ListNode, MapNode, Node } from '../read/tree.ts'

/** A part of a file that has rows. */
export interface Table {
  readonly name: string
  /** Keys from the root of the file to the part. */
  readonly path: readonly string[]
  readonly node: MapNode | ListNode
  /** Headings for the items of a list in each row, as the decision tables have them. */
  readonly named: ReadonlyMap<string, string>
}

const parts: Readonly<Record<string, readonly string[]>> = {
  gebied: ['contact', 'aanspreekpunten', 'termijnen', 'naleving', 'regelingen', 'bezoek'],
  termijnen: [],
  taken: []
}

/** The parts of an authored file that a spreadsheet shows: limits, tasks, lists of a region, decision tables. */
export function tablesIn(tree: Node, file: string): readonly Table[] {
  if (tree.kind !== 'map') return []
  const kind = likelyKind(file)
  if (kind === 'regelset') return decisionTables(tree)
  const named = new Map<string, string>()
  if (kind !== 'gebied' && Object.hasOwn(parts, kind))
    return [{ name: kind, path: [], node: tree, named }]
  return (parts[kind] ?? []).flatMap(name => {
    const node = tree.entries.get(name)?.value
    return node?.kind === 'map' ? [{ name, path: [name], node, named }] : []
  })
}

function decisionTables(tree: MapNode): readonly Table[] {
  const tables = tree.entries.get('tabellen')?.value
  if (tables?.kind !== 'map') return []
  return [...tables.entries].flatMap(([name, { value }]) => {
    const rows = value.kind === 'map' ? value.entries.get('rijen')?.value : undefined
    const columns = value.kind === 'map' ? value.entries.get('kolommen')?.value : undefined
    if (rows?.kind !== 'list' || columns?.kind !== 'list') return []
    const named = columns.items.flatMap((item, at) =>
      item.kind === 'scalar' ? [[`als.${at + 1}`, `als ${String(item.value)}`] as const] : []
    )
    return [{ name, path: ['tabellen', name, 'rijen'], node: rows, named: new Map(named) }]
  })
}
