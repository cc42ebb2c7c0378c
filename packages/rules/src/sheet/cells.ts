import type { Place } from '@ketenregie/core'
import type { Entry, Node, ScalarNode } from '../read/tree.ts'

/** What a row says, by the way to it: keys, and numbers of list items, joined by points. */
export type Cells = ReadonlyMap<string, ScalarNode>

export function cellsOf(node: Node): Cells {
  return new Map(walk(node, ''))
}

function* walk(node: Node, path: string): Generator<readonly [string, ScalarNode]> {
  if (node.kind === 'scalar') yield [path, node]
  else
    for (const [key, part] of partsOf(node)) yield* walk(part, path === '' ? key : `${path}.${key}`)
}

function partsOf(node: Exclude<Node, ScalarNode>): readonly (readonly [string, Node])[] {
  return node.kind === 'map'
    ? [...node.entries].map(([key, { value }]) => [key, value])
    : node.items.map((item, at) => [String(at + 1), item])
}

/** As a person reads it. Nothing at all is the empty text, so an empty text is written as quotes. */
export function cellText({ value, written, quoted }: ScalarNode): string {
  if (value === null) return 'null'
  if (typeof value !== 'string') return written
  return value === '' || (quoted && isTaken(value)) ? `"${value}"` : value
}

/** The other way round. */
export function cellNode(text: string, place: Place): ScalarNode {
  const inner = /^"(?<inner>.*)"$/s.exec(text)?.groups?.['inner']
  if (inner !== undefined && (inner === '' || isTaken(inner)))
    return { kind: 'scalar', value: inner, written: inner, quoted: true, place }
  const value = text === 'null' ? null : isNumber(text) ? Number(text) : text
  return { kind: 'scalar', value, written: text, quoted: false, place }
}

/** What would be read as something other than a text. */
function isTaken(text: string): boolean {
  return text === 'null' || text === 'true' || text === 'false' || isNumber(text)
}

function isNumber(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && String(Number(text)) === text
}

/** The row with another text at this way; null takes it away. Null back: the way goes through a text. */
export function withCell(node: Node | null, path: string, text: string | null): Node | null {
  const [key = '', ...rest] = path.split('.')
  const place = node?.place ?? { file: '', line: 0, column: 0 }
  if (path === '') return text === null ? null : cellNode(text, place)
  const isItem = /^\d+$/.test(key)
  if (node?.kind === 'list' || (node === null && isItem)) {
    const items = node?.kind === 'list' ? [...node.items] : []
    const at = Number(key) - 1
    const next = withCell(items[at] ?? null, rest.join('.'), text)
    items.splice(at, 1, ...(next === null ? [] : [next]))
    return items.length === 0 ? null : { kind: 'list', items, place }
  }
  const entries = new Map<string, Entry>(node?.kind === 'map' ? node.entries : [])
  const old = entries.get(key)
  const next = withCell(old?.value ?? null, rest.join('.'), text)
  if (next === null) entries.delete(key)
  else entries.set(key, { key, place: old?.place ?? place, value: next })
  return entries.size === 0 ? null : { kind: 'map', entries, place }
}
