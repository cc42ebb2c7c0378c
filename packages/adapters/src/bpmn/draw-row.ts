import type { Shape, ShapeKind } from './diagram.ts'
import type { BlockContext } from './draw-block.ts'
import { drawOut } from './draw-out.ts'
import { around, labelBelow, line, shape } from './elements.ts'
import { heightOf, size } from './geometry.ts'
import type { Box, Point } from './geometry.ts'
import { together } from './inner.ts'
import type { Drawn } from './inner.ts'
import { widths } from './measure.ts'
import type { MeasuredRow, Offsets } from './measure.ts'
import type { Placed } from './place-blocks.ts'
import type { Block } from './plan.ts'
import type { Row } from './rows.ts'

export interface RowContext {
  readonly block: Block
  readonly main: Shape
  readonly at: Placed
  readonly offsets: Offsets
  readonly id: string
  readonly context: BlockContext
}

/** Something that can happen in a step, from the edge of the step to where it leads. */
export function drawRow(measured: MeasuredRow, row: RowContext): Drawn {
  const { outs, row: what } = measured
  const { main, at } = row
  const y = at.y + (outs[0]?.y ?? 0)
  if (what.kind === 'branch') {
    const from = { x: main.box.x + size.gateway, y: main.box.y + size.gateway / 2 }
    return together(outs.map((_, index) => drawOut(measured, index, main.id, from, row)))
  }
  if (what.completes) return drawCompletion(measured, { x: at.x, y }, row)
  const event = eventOf(measured, y, row)
  const from = { x: at.x + size.event / 2, y }
  return together([{ shapes: [event], lines: [] }, drawOuts(measured, event.id, from, row)])
}

const eventKinds = {
  message: 'message-received',
  facts: 'facts-known',
  timer: 'limit-passed',
  exit: 'exit'
} as const satisfies Readonly<Record<Exclude<Row['kind'], 'branch'>, ShapeKind>>

function eventOf({ row, label, reminder, outs }: MeasuredRow, y: number, at: RowContext): Shape {
  const [first] = outs
  const causes = row.kind === 'exit' && first?.out.to ? [first.out.to] : row.causes
  return shape(`${at.id}_is`, row.kind === 'branch' ? 'decision' : eventKinds[row.kind], label, {
    lane: at.at.lane,
    box: around({ x: at.at.x, y }, size.event),
    label: labelOf(label, { x: at.at.x, y }, at.offsets),
    causes: reminder ? [reminder.limit] : causes,
    guard: row.kind === 'facts' ? (first?.out.guard ?? null) : null,
    host: at.main.id,
    interrupts: row.interrupts,
    isReminder: reminder !== null
  })
}

/** Above the line that leaves the step. */
function labelOf(label: string, { x, y }: Point, offsets: Offsets): Box {
  const height = heightOf(label, widths.event)
  return { x: x + offsets.label, y: y - height - 4, width: widths.event, height }
}

/** The step is done: a line that leaves it, under the name of what completes it. */
function drawCompletion(measured: MeasuredRow, from: Point, at: RowContext): Drawn {
  const { label, row } = measured
  const drawn = drawOuts(measured, at.main.id, from, at)
  // the parts themselves tell what completes them
  if (at.main.kind === 'parts') return drawn
  const [first, ...others] = drawn.lines
  if (first === undefined) return drawn
  const guard = row.kind === 'facts' ? (measured.outs[0]?.out.guard ?? null) : first.guard
  const named = {
    ...first,
    name: label,
    label: labelOf(label, from, at.offsets),
    causes: row.causes,
    guard
  }
  return { ...drawn, lines: [named, ...others] }
}

function drawOuts(measured: MeasuredRow, source: string, from: Point, at: RowContext): Drawn {
  return measured.outs.length === 1
    ? drawOut(measured, 0, source, from, at)
    : drawChoice(measured, source, from, at)
}

/** What follows depends on an answer. */
function drawChoice(measured: MeasuredRow, source: string, from: Point, at: RowContext): Drawn {
  const { outs } = measured
  const guards = outs.flatMap(({ out: { guard } }) => (guard ? [guard] : []))
  const question = at.context.names.asked(guards)
  const middle = { x: at.at.x + at.offsets.stub + size.gateway / 2, y: from.y }
  const choice = shape(`${at.id}_keuze`, 'decision', question, {
    lane: at.at.lane,
    box: around(middle, size.gateway),
    label: labelBelow(question, { x: middle.x - 55, y: from.y + 26 })
  })
  const points = [from, { x: choice.box.x, y: from.y }]
  const after = { x: choice.box.x + size.gateway, y: from.y }
  return together([
    { shapes: [], lines: [line(`${at.id}_naar_keuze`, source, choice.id, points)] },
    { shapes: [choice], lines: [] },
    ...outs.map((_, index) => drawOut(measured, index, choice.id, after, at))
  ])
}
