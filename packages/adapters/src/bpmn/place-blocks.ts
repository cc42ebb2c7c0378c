import type { Lane } from './diagram.ts'
import type { Box } from './geometry.ts'
import { size } from './geometry.ts'
import { groupBy } from './group-by.ts'
import { entry } from './measure.ts'
import type { MeasuredBlock } from './measure.ts'

/** Where every step stands: columns by the distance to the start, lanes by who must act. */
export interface Placement {
  readonly pool: Box
  readonly lanes: readonly Lane[]
  readonly at: ReadonlyMap<string, Placed>
  /** Steps before which lines and links come together. */
  readonly joined: ReadonlySet<string>
  /** Where a line enters a step, or what stands before it. */
  readonly inlet: (step: string) => number
  /** The channel to the right of each column, for lines to the next. */
  readonly channels: ReadonlyMap<number, number>
}

export interface Placed {
  readonly left: number
  /** The right edge. */
  readonly x: number
  readonly y: number
  readonly lane: string
}

export interface LaneOrder {
  readonly id: string
  readonly name: string
  /** Height that something else in it asks for. */
  readonly least: number
}

const padding = 24
const track = 12

/** Where each kind of step begins in the room that it has. */
const leftOf = {
  waits: 0,
  parts: 0,
  decides: 40 - size.gateway / 2,
  ends: 20 - size.event / 2
} as const

export function placeBlocks(
  blocks: readonly MeasuredBlock[],
  laneOf: (step: string) => string,
  lanes: readonly LaneOrder[],
  { header, least: leastWidth }: { readonly header: number; readonly least: number }
): Placement {
  const columns = groupBy(blocks, ({ block }) => block.column)
  const x = new Map<number, number>()
  const channels = new Map<number, number>()
  let right = header
  for (const column of [...columns.keys()].toSorted((a, b) => a - b)) {
    const inside = columns.get(column) ?? []
    const isJoined = inside.some(({ block: { isLinked } }) => isLinked)
    const left = right + (isJoined || column === 0 ? entry.width : entry.plain)
    x.set(column, left)
    const channel = left + Math.max(...inside.map(reachOf))
    channels.set(column, channel)
    const drawn = inside.flatMap(({ block }) =>
      block.rows.flatMap(({ outs }) => outs.filter(({ by }) => by === 'line'))
    )
    right = channel + track * (drawn.length + 2)
  }
  right = Math.max(right, leastWidth)
  const at = new Map<string, Placed>()
  const placed: Lane[] = []
  let top = 0
  for (const { id, name, least } of lanes) {
    const here = blocks.filter(({ block }) => laneOf(block.step.name) === id)
    const bottoms = new Map<number, number>()
    for (const { block, width, room, headroom } of here) {
      const y = (bottoms.get(block.column) ?? top) + padding + headroom
      const left = x.get(block.column) ?? 0
      at.set(block.step.name, { left, x: left + width, y, lane: id })
      bottoms.set(block.column, y + room)
    }
    const bottom = Math.max(top + least, ...bottoms.values()) + padding
    placed.push({ id, name, box: { x: 30, y: top, width: right - 30, height: bottom - top } })
    top = bottom
  }
  const kinds = new Map(blocks.map(({ block }) => [block.step.name, block.step.kind]))
  const joined = new Set(
    blocks.flatMap(({ block: { step, isLinked } }) => (isLinked ? [step.name] : []))
  )
  return {
    pool: { x: 0, y: 0, width: right, height: top },
    lanes: placed,
    at,
    joined,
    inlet: step => {
      const left = (at.get(step)?.left ?? 0) + leftOf[kinds.get(step) ?? 'waits']
      return joined.has(step) ? left - entry.join - size.join / 2 : left
    },
    channels
  }
}

/** How far a step and all that leaves it reach to the right. */
function reachOf({ rows, width, offsets }: MeasuredBlock): number {
  return width + (rows.length > 0 ? offsets.end : 60)
}

/** Tracks in the channels, one for each line. */
export function tracksIn(channels: ReadonlyMap<number, number>): (column: number) => number {
  const used = new Map<number, number>()
  return column => {
    const next = (used.get(column) ?? 0) + 1
    used.set(column, next)
    return (channels.get(column) ?? 0) + track * next
  }
}
