import type { Place } from '@ketenregie/core'
import type { Remark } from './remarks.ts'
import type { Node } from './tree.ts'

/** What stands around one key or list item. */
export interface Comment {
  /** Lines above it, each with its `#`; an empty one is a blank line. */
  readonly before: readonly string[]
  readonly beside: string | null
}

/**
 * The comments of a file: by the place of the key or item that each belongs to, the very object in
 * the tree, so that they go along when the tree is translated.
 */
export interface Comments {
  readonly at: ReadonlyMap<Place, Comment>
  /** What stands below everything. */
  readonly end: readonly string[]
}

export const noComment: Comment = { before: [], beside: null }

/** The places that a comment can belong to, in the order of the file. */
export function* anchorsOf(node: Node): Generator<Place> {
  if (node.kind === 'map') {
    for (const { place, value } of node.entries.values()) {
      yield place
      yield* anchorsOf(value)
    }
  }
  if (node.kind === 'list') {
    for (const item of node.items) {
      yield item.place
      yield* anchorsOf(item)
    }
  }
}

/**
 * Gives each remark to a key or item: a line of its own to the next one, a comment beside something
 * to the first that starts on the line.
 */
export function attach(remarks: readonly Remark[], tree: Node): Comments {
  const anchors = [...anchorsOf(tree)]
  const at = new Map<Place, Comment>()
  let pending: string[] = []
  let next = 0
  const settle = (line: number) => {
    for (; (anchors[next]?.line ?? Infinity) < line; next += 1) {
      const anchor = anchors[next]
      if (anchor === undefined || pending.length === 0) continue
      at.set(anchor, { ...(at.get(anchor) ?? noComment), before: withoutDoubles(pending) })
      pending = []
    }
  }
  for (const remark of remarks) {
    settle(remark.line)
    const beside = anchors[next]
    if (remark.kind === 'beside' && beside?.line === remark.line) {
      at.set(beside, { before: withoutDoubles(pending), beside: remark.text })
      pending = []
      next += 1
    } else pending.push(remark.kind === 'blank' ? '' : remark.text)
  }
  settle(Infinity)
  const first = anchors[0] === undefined ? undefined : at.get(anchors[0])
  if (anchors[0] !== undefined && first?.before[0] === '')
    at.set(anchors[0], { ...first, before: first.before.slice(1) })
  const end = withoutDoubles(pending)
  return { at, end: end.at(-1) === '' ? end.slice(0, -1) : end }
}

function withoutDoubles(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '')
}
