import { wordsFor } from './columns.ts'
import type { Columns } from './columns.ts'
import type { Steps } from './steps.ts'

/** So many words of each node, to stay near the processor. */
const blockSize = 128

/** Room for the rows of the largest of these. */
export function roomFor(all: readonly Steps[]): Int32Array {
  return new Int32Array(all.reduce((most, { rows }) => Math.max(most, rows), 0) * blockSize)
}

/**
 * Lets all cases go from the root to the leaves at once, and puts those that can come to each of the
 * outcomes after each other in `reached`. A path tests each variable once, and what one
 * can be does not hang on another: so a path that is open to a case is one way to fill in what is
 * not known of it.
 */
export function flow(
  steps: Steps,
  { length, planes }: Columns,
  room: Int32Array,
  reached: Int32Array
): void {
  const words = wordsFor(length)
  const { root, leaves, outcomes } = steps
  for (let start = 0; start < words; start += blockSize) {
    const size = Math.min(blockSize, words - start)
    room.fill(0, leaves * blockSize, (leaves + outcomes) * blockSize)
    room.fill(-1, root * blockSize, root * blockSize + size)
    descend(steps, planes, room, start, size)
    for (let leaf = 0; leaf < outcomes; leaf += 1) {
      const row = (leaves + leaf) * blockSize
      reached.set(room.subarray(row, row + size), leaf * words + start)
    }
  }
  for (let leaf = 1; leaf <= outcomes; leaf += 1) clearTail(reached, leaf * words, length)
}

function descend(
  { from, to, plane, isFirst }: Steps,
  planes: readonly Int32Array[],
  room: Int32Array,
  start: number,
  size: number
): void {
  for (let step = 0; step < from.length; step += 1) {
    const open = planes[plane[step] ?? 0]
    if (open === undefined) continue
    const source = (from[step] ?? 0) * blockSize
    const target = (to[step] ?? 0) * blockSize
    if (isFirst[step] === 1) move(room, source, target, open, start, size)
    else add(room, source, target, open, start, size)
  }
}

function move(
  room: Int32Array,
  source: number,
  target: number,
  open: Int32Array,
  start: number,
  size: number
): void {
  for (let word = 0; word < size; word += 1)
    room[target + word] = (room[source + word] ?? 0) & (open[start + word] ?? 0)
}

function add(
  room: Int32Array,
  source: number,
  target: number,
  open: Int32Array,
  start: number,
  size: number
): void {
  for (let word = 0; word < size; word += 1)
    room[target + word] =
      (room[target + word] ?? 0) | ((room[source + word] ?? 0) & (open[start + word] ?? 0))
}

/** Beyond the last case there is nothing. */
function clearTail(reached: Int32Array, end: number, length: number): void {
  const used = length % 32
  if (used > 0) reached[end - 1] = (reached[end - 1] ?? 0) & (2 ** used - 1)
}
