import type { Way } from './chart.ts'
import { drawBlock } from './draw-block.ts'
import { together } from './inner.ts'
import type { Drawn, Inner } from './inner.ts'
import { measure } from './measure.ts'
import type { Names } from './names.ts'
import { placeBlocks } from './place-blocks.ts'
import type { LaneOrder, Placement } from './place-blocks.ts'
import type { Block } from './plan.ts'
import { tracksIn } from './tracks.ts'

export interface Frame {
  readonly names: Names
  readonly titleOf: (step: string) => string
  readonly laneOf: (step: string) => string
  readonly lanes: readonly LaneOrder[]
  /** Room to the left of the first column. */
  readonly header: number
  /** Width that something else asks for. */
  readonly least: number
  /** Null in a part: its start is drawn with the whole. */
  readonly start: Way | null
  readonly innerOf: (block: Block) => Inner | null
}

/** Gives each step its place, and draws it there with all that leaves it. */
export function layOut(
  blocks: readonly Block[],
  { names, titleOf, laneOf, lanes, header, least, start, innerOf }: Frame
): Drawn & { readonly placement: Placement } {
  const measured = blocks.map(block => measure(block, names, titleOf, innerOf(block)))
  const placement = placeBlocks(measured, laneOf, lanes, { header, least })
  const track = tracksIn(measured, placement)
  const context = { names, placement, track, titleOf, start }
  return { ...together(measured.map(block => drawBlock(block, context))), placement }
}
