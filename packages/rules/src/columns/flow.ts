import { wordsFor } from './columns.ts'
import type { Columns } from './columns.ts'
import { leaves } from './steps.ts'
import type { Steps } from './steps.ts'

/** The cases that can come to each outcome. */
export interface Reached {
  readonly yes: Uint32Array
  readonly no: Uint32Array
  readonly own: Uint32Array
}

/** So many words of each node, to stay near the processor. */
const blockSize = 256

/**
 * Lets all cases go from the root to the leaves at once. A path tests each variable once, and what
 * one can be does not hang on another: so a path that is open to a case is one way to fill in what
 * is not known of it.
 */
export function flow({ root, nodes, all }: Steps, { length, planes }: Columns): Reached {
  const words = wordsFor(length)
  const reached = leaves.map(() => new Uint32Array(words))
  const inner = Array.from({ length: nodes }, () => new Uint32Array(Math.min(blockSize, words)))
  for (let start = 0; start < words; start += blockSize) {
    const end = Math.min(start + blockSize, words)
    const rows = [...inner, ...reached.map(plane => plane.subarray(start, end))]
    rows[root]?.fill(0xffffffff)
    for (const { from, to, plane, isFirst } of all) {
      const [source, open, target] = [rows[from], planes[plane], rows[to]]
      if (source === undefined || open === undefined || target === undefined) continue
      if (isFirst) move(source, open, target, start, end - start)
      else add(source, open, target, start, end - start)
    }
  }
  const [no = empty, yes = empty, own = empty] = reached
  for (const plane of reached) clearTail(plane, length)
  return { no, yes, own }
}

const empty = new Uint32Array(0)

function move(
  source: Uint32Array,
  open: Uint32Array,
  target: Uint32Array,
  start: number,
  size: number
): void {
  for (let word = 0; word < size; word += 1)
    target[word] = (source[word] ?? 0) & (open[start + word] ?? 0)
}

function add(
  source: Uint32Array,
  open: Uint32Array,
  target: Uint32Array,
  start: number,
  size: number
): void {
  for (let word = 0; word < size; word += 1)
    target[word] = (target[word] ?? 0) | ((source[word] ?? 0) & (open[start + word] ?? 0))
}

/** Beyond the last case there is nothing. */
function clearTail(plane: Uint32Array, length: number): void {
  const used = length % 32
  const last = plane.length - 1
  if (used > 0) plane[last] = (plane[last] ?? 0) & (2 ** used - 1)
}
