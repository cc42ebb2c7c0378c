import type { Place } from '@ketenregie/core'
import type { Node } from '../read/tree.ts'

/** JSON that knows where it stands: `at` is a JSON pointer, `place` is null where there is no text. */
export type JsonNode =
  | (JsonPlace & { readonly kind: 'scalar'; readonly value: string | number | boolean | null })
  | (JsonPlace & { readonly kind: 'list'; readonly items: readonly JsonNode[] })
  | (JsonPlace & { readonly kind: 'map'; readonly entries: ReadonlyMap<string, JsonNode> })
  /** What no JSON text holds: a function, an instance of a class, a circle, a depth without end. */
  | (JsonPlace & { readonly kind: 'foreign'; readonly what: string })

export interface JsonPlace {
  readonly at: string
  readonly place: Place | null
}

/** From a text that was read. */
export function fromText(node: Node, at = ''): JsonNode {
  const { place } = node
  if (node.kind === 'scalar') return { kind: 'scalar', value: node.value, at, place }
  if (node.kind === 'list') {
    const items = node.items.map((item, index) => fromText(item, `${at}/${index}`))
    return { kind: 'list', items, at, place }
  }
  const entries = [...node.entries].map(
    ([key, entry]) => [key, fromText(entry.value, under(at, key))] as const
  )
  return { kind: 'map', entries: new Map(entries), at, place }
}

const most = { depth: 200, nodes: 500_000 } as const

/** From a value of JavaScript, of which nothing is trusted: not even that it ends. */
export function fromValue(root: unknown): JsonNode {
  let nodes = 0
  return read(root, '', 0)

  function read(value: unknown, at: string, depth: number): JsonNode {
    const place = null
    nodes += 1
    if (depth > most.depth || nodes > most.nodes)
      return { kind: 'foreign', what: depth > most.depth ? 'depth' : 'size', at, place }
    if (value === null) return { kind: 'scalar', value, at, place }
    if (Array.isArray(value)) return { kind: 'list', items: readList(value, at, depth), at, place }
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return { kind: 'scalar', value, at, place }
      case 'number':
        return Number.isFinite(value)
          ? { kind: 'scalar', value, at, place }
          : { kind: 'foreign', what: String(value), at, place }
      case 'object':
        return isPlain(value)
          ? { kind: 'map', entries: readMap(value, at, depth), at, place }
          : { kind: 'foreign', what: 'instance', at, place }
      default:
        return { kind: 'foreign', what: typeof value, at, place }
    }
  }
  function readList(all: readonly unknown[], at: string, depth: number): readonly JsonNode[] {
    const items: JsonNode[] = []
    for (const item of all) {
      items.push(read(item, `${at}/${items.length}`, depth + 1))
      if (nodes > most.nodes) break
    }
    return items
  }
  function readMap(value: object, at: string, depth: number): ReadonlyMap<string, JsonNode> {
    const entries = new Map<string, JsonNode>()
    for (const [key, each] of Object.entries(value)) {
      if (each !== undefined) entries.set(key, read(each, under(at, key), depth + 1))
      if (nodes > most.nodes) break
    }
    return entries
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function under(at: string, key: string): string {
  return `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The data itself, for what is passed on unread. */
export function toValue(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toValue)
  if (node.kind === 'foreign') return null
  return Object.fromEntries([...node.entries].map(([key, each]) => [key, toValue(each)]))
}

/** As a person would recognise it in a sentence. */
export function written(node: JsonNode): string {
  if (node.kind === 'map') return '{…}'
  if (node.kind === 'list') return '[…]'
  return node.kind === 'scalar' ? JSON.stringify(node.value).slice(0, 60) : node.what
}
