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

const deepest = 200

/** From a value of JavaScript, of which nothing is trusted. */
export function fromValue(value: unknown, at = '', depth = 0): JsonNode {
  const place = null
  if (depth > deepest) return { kind: 'foreign', what: 'depth', at, place }
  if (value === null) return { kind: 'scalar', value, at, place }
  if (Array.isArray(value)) {
    const all: readonly unknown[] = value
    const items = all.map((item, index) => fromValue(item, `${at}/${index}`, depth + 1))
    return { kind: 'list', items, at, place }
  }
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return { kind: 'scalar', value, at, place }
    case 'number':
      return Number.isFinite(value)
        ? { kind: 'scalar', value, at, place }
        : { kind: 'foreign', what: String(value), at, place }
    case 'object': {
      if (!isPlain(value)) return { kind: 'foreign', what: 'instance', at, place }
      const entries = Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => [key, fromValue(each, under(at, key), depth + 1)] as const)
      return { kind: 'map', entries: new Map(entries), at, place }
    }
    default:
      return { kind: 'foreign', what: typeof value, at, place }
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
