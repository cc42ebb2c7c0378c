import { unreachable } from '@ketenregie/core'
import type { Way } from './chart.ts'
import type { Shape } from './diagram.ts'
import { drawEntry } from './draw-entry.ts'
import { drawRow } from './draw-row.ts'
import { around, idOf, labelAbove, labelBelow, shape } from './elements.ts'
import { size } from './geometry.ts'
import { moved, nothing, together } from './inner.ts'
import type { Drawn } from './inner.ts'
import { entry } from './measure.ts'
import type { MeasuredBlock } from './measure.ts'
import type { Names } from './names.ts'
import type { Placed, Placement } from './place-blocks.ts'

export interface BlockContext {
  readonly names: Names
  readonly placement: Placement
  /** Where the line to a step goes up or down. */
  readonly track: (to: string) => number
  readonly titleOf: (step: string) => string
  /** Null in a part: its start is drawn with the whole. */
  readonly start: Way | null
}

/** A step with its entry and everything that leaves it. */
export function drawBlock(measured: MeasuredBlock, context: BlockContext): Drawn {
  const { block, inner, offsets } = measured
  const at = context.placement.at.get(block.step.name)
  if (at === undefined) return nothing
  const main = drawStep(measured, at, context)
  const { names, start, titleOf } = context
  const before = { names, start, titleOf }
  return together([
    { shapes: [main], lines: [] },
    inner === null ? nothing : moved(inner, { x: at.left, y: at.y }),
    drawEntry(block, main, at.y + entry.y, before),
    ...measured.rows.map((row, index) =>
      drawRow(row, { block, main, at, offsets, id: `${main.id}_${index}`, context })
    )
  ])
}

function drawStep(
  { block, width, height }: MeasuredBlock,
  { left, y: top, lane }: Placed,
  { names }: BlockContext
): Shape {
  const { step } = block
  const { name, kind, node } = step
  const id = idOf(name)
  const middle = top + entry.y
  const common = { lane, step: name, documentation: node.meta?.source.place ?? null }
  const box = { x: left, y: top, width, height }
  switch (kind) {
    case 'waits':
      return shape(id, 'step', names.step(step), { ...common, box })
    case 'parts':
      return shape(id, 'parts', names.step(step), { ...common, box })
    case 'decides':
      return shape(id, 'decision', names.question(block), {
        ...common,
        box: around({ x: left + 40, y: middle }, size.gateway),
        // answers stand to the right of it
        label: labelAbove(names.question(block), { x: left + 20, y: middle - 27 })
      })
    case 'ends':
      return shape(id, 'end', names.step(step), {
        ...common,
        box: around({ x: left + 20, y: middle }, size.event),
        label: labelBelow(names.step(step), { x: left + 20, y: middle + 24 })
      })
    default:
      return unreachable(kind)
  }
}
