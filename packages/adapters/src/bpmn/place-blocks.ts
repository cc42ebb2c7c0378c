import type { Lane } from './diagram.ts'
import type { Box } from './geometry.ts'
import { size } from './geometry.ts'
import { groupBy } from './group-by.ts'
import { entry } from './measure.ts'
import type { MeasuredBlock } from './measure.ts'
import type { Block } from './plan.ts'

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

/** Above each step and under the last. */
export const padding = 24

/** Between lines beside each other. */
export const trackWidth = 12

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
    const left = right + Math.max(...inside.map(({ block }) => entryOf(block)))
    x.set(column, left)
    const channel = left + Math.max(...inside.map(reachOf))
    channels.set(column, channel)
    const drawn = inside.flatMap(({ block }) =>
      block.rows.flatMap(({ outs }) => outs.filter(({ by }) => by === 'line'))
    )
    right = channel + trackWidth * (drawn.length + 2)
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

/** Room before a step, for the start of the case or for what comes together there. */
function entryOf({ isLinked, fromPage, column }: Block): number {
  if (isLinked) return entry.width
  if (fromPage !== null) return entry.pageWidth
  return column === 0 ? entry.start : entry.plain
}

/** How far a step and all that leaves it reach to the right. */
function reachOf({ rows, width, offsets }: MeasuredBlock): number {
  return width + (rows.length > 0 ? offsets.end : 60)
}
