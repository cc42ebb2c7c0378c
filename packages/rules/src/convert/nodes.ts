import type { Place } from '@ketenregie/core'
import type { Entry, MapNode, Node, ScalarNode } from '../read/tree.ts'

export function scalar(value: ScalarNode['value'], place: Place): ScalarNode {
  return { kind: 'scalar', value, written: String(value), quoted: typeof value === 'string', place }
}

export function mapOf(entries: readonly Entry[], place: Place): MapNode {
  return { kind: 'map', entries: new Map(entries.map(entry => [entry.key, entry])), place }
}

/** The only entry of a map. */
export function onlyEntry(node: Node): Entry | undefined {
  if (node.kind !== 'map' || node.entries.size !== 1) return undefined
  const [entry] = node.entries.values()
  return entry
}

/** Each value of a map or list anew; keys, order and places stay. */
export function each(node: Node, change: (part: Node, key: string) => Node): Node {
  switch (node.kind) {
    case 'map': {
      const entries = [...node.entries.values()].map(entry => ({
        ...entry,
        value: change(entry.value, entry.key)
      }))
      return mapOf(entries, node.place)
    }
    case 'list':
      return { ...node, items: node.items.map((item, at) => change(item, String(at))) }
    default:
      return node
  }
}
