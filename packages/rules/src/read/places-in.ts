import type { Places } from '../model/scenario.ts'
import type { Node } from './tree.ts'

/** Where each part of a node stands, by its path; see `Places`. */
export function placesIn(node: Node): Places {
  return Object.fromEntries(placesBelow(node, ''))
}

function* placesBelow(node: Node, path: string): Generator<readonly [string, Node['place']]> {
  if (node.kind === 'scalar') return
  const parts: Iterable<readonly [string | number, Node, Node['place']]> =
    node.kind === 'map'
      ? [...node.entries].map(([key, { value, place }]) => [key, value, place] as const)
      : node.items.map((item, at) => [at, item, item.place] as const)
  for (const [key, value, place] of parts) {
    const here = path === '' ? String(key) : `${path}.${key}`
    yield [here, place]
    yield* placesBelow(value, here)
  }
}
