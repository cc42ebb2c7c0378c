import type { Place } from '@ketenregie/core'
import type { MapNode, Node } from '../read/tree.ts'
import type { Comment, Comments } from '../read/comments.ts'
import { noComment } from '../read/comments.ts'
import { mapOf, scalar } from './nodes.ts'

/** The key under which canonical data keeps the comments, each by JSON pointer. */
export const commentsKey = '$comments'

/** Where the comments below everything are kept. */
const endKey = '$end'

/** The same tree with the comments as a last key; without one where there are none. */
export function withComments(tree: Node, { at, end }: Comments): Node {
  if (tree.kind !== 'map') return tree
  const { place } = tree
  const texts = (lines: readonly string[]): Node => ({
    kind: 'list',
    items: lines.map(line => scalar(line, place)),
    place
  })
  const found: (readonly [string, Node])[] = []
  for (const [path, anchor] of pathsOf(tree)) {
    const { before, beside } = at.get(anchor) ?? noComment
    const parts: (readonly [string, Node])[] = []
    if (before.length > 0) parts.push(['before', texts(before)])
    if (beside !== null) parts.push(['beside', scalar(beside, place)])
    if (parts.length > 0) found.push([path, record(parts, place)])
  }
  if (end.length > 0) found.push([endKey, record([['after', texts(end)]], place)])
  if (found.length === 0) return tree
  const comments = { key: commentsKey, place, value: record(found, place) }
  return mapOf([...tree.entries.values(), comments], place)
}

function record(parts: readonly (readonly [string, Node])[], place: Place): MapNode {
  return mapOf(
    parts.map(([key, value]) => ({ key, place, value })),
    place
  )
}

/** The comments that a canonical tree holds, and the tree without them. */
export function takeComments(tree: Node): { readonly tree: Node; readonly comments: Comments } {
  const entry = tree.kind === 'map' ? tree.entries.get(commentsKey) : undefined
  if (tree.kind !== 'map') return { tree, comments: { at: new Map(), end: [] } }
  const rest = [...tree.entries.values()].filter(
    ({ key }) => key !== commentsKey && key !== '$schema'
  )
  const bare = mapOf(rest, tree.place)
  const written = entry?.value.kind === 'map' ? entry.value.entries : new Map<string, never>()
  const at = new Map<Place, Comment>()
  for (const [path, anchor] of pathsOf(bare)) {
    const comment = written.get(path)?.value
    if (comment !== undefined)
      at.set(anchor, { before: linesOf(comment, 'before'), beside: besideOf(comment) })
  }
  return { tree: bare, comments: { at, end: linesOf(written.get(endKey)?.value, 'after') } }
}

function linesOf(node: Node | undefined, key: string): readonly string[] {
  const list = node?.kind === 'map' ? node.entries.get(key)?.value : undefined
  const items = list?.kind === 'list' ? list.items : []
  return items.map(item => (item.kind === 'scalar' ? commentLine(item.written) : ''))
}

function besideOf(node: Node): string | null {
  const text = node.kind === 'map' ? node.entries.get('beside')?.value : undefined
  return text?.kind === 'scalar' && text.written !== '' ? commentLine(text.written) : null
}

/** What somebody typed into the JSON cannot break out of its comment. */
function commentLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFFFD\uFEFF]+/gu, ' ').trimEnd()
  return line === '' || line.startsWith('#') ? line : `# ${line}`
}

function* pathsOf(node: Node, above = ''): Generator<readonly [string, Place]> {
  if (node.kind === 'scalar') return
  const parts =
    node.kind === 'map'
      ? [...node.entries.values()].map(({ key, place, value }) => [key, place, value] as const)
      : node.items.map((item, index) => [String(index), item.place, item] as const)
  for (const [key, place, value] of parts) {
    const path = `${above}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    yield [path, place]
    yield* pathsOf(value, path)
  }
}
