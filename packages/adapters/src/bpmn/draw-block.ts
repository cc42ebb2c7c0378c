import type { Way } from './chart.ts'
import type { Diagram, Line, Shape } from './diagram.ts'
import { around, line, shape } from './elements.ts'
import { heightOf, size } from './geometry.ts'
import type { Point } from './geometry.ts'
import { entry, offsets, widths } from './measure.ts'
import type { MeasuredBlock, MeasuredOut, MeasuredRow } from './measure.ts'
import type { Names } from './names.ts'
import type { Placement } from './place-blocks.ts'

interface Context {
  readonly names: Names
  readonly placement: Placement
  readonly track: (column: number) => number
  readonly titleOf: (step: string) => string
  readonly start: Way
}

type Drawn = Pick<Diagram, 'shapes' | 'lines'>

/** A step with its entry and everything that leaves it. */
export function drawBlock(measured: MeasuredBlock, context: Context): Drawn {
  const { block, height } = measured
  const { step } = block
  const { x: right, y: top, lane } = context.placement.at.get(step.name) ?? { x: 0, y: 0, lane: '' }
  const id = idOf(step.name)
  const middle = top + entry.y
  const common = { lane, step: step.name, documentation: step.node.meta?.source.place ?? null }
  const left = right - size.task
  const main =
    step.kind === 'waits'
      ? shape(id, 'step', context.names.step(step), {
          ...common,
          box: { x: left, y: top, width: size.task, height }
        })
      : step.kind === 'decides'
        ? shape(id, 'decision', context.names.question(step), {
            ...common,
            box: around({ x: left + 40, y: middle }, size.gateway),
            label: labelAbove(context.names.question(step), { x: left + 40, y: middle - 27 })
          })
        : shape(id, 'end', context.names.step(step), {
            ...common,
            box: around({ x: left + 20, y: middle }, size.event),
            label: labelBelow(context.names.step(step), { x: left + 20, y: middle + 24 })
          })
  const entered = drawEntry(measured, main, middle, context)
  const rows = measured.rows.map((row, index) =>
    drawRow(row, { measured, main, right, top, id: `${id}_${index}`, lane, context })
  )
  return {
    shapes: [main, ...entered.shapes, ...rows.flatMap(({ shapes }) => shapes)],
    lines: [...entered.lines, ...rows.flatMap(({ lines }) => lines)]
  }
}

/** Where lines and links come together before a step. */
function drawEntry(
  { block: { step, isLinked } }: MeasuredBlock,
  main: Shape,
  middle: number,
  { names, start, titleOf }: Context
): Drawn {
  const { id, lane, box } = main
  const isFirst = start.to === step.name
  const shapes: Shape[] = []
  const lines: Line[] = []
  const inlet: Point = { x: box.x, y: middle }
  const join = { x: box.x - entry.join, y: middle }
  if (isLinked) {
    const link = { x: box.x - entry.link, y: middle + entry.linkDrop }
    const name = titleOf(step.name)
    const label = labelBelow(name, { x: link.x, y: link.y + 22 })
    shapes.push(
      shape(`${id}_samen`, 'join', '', { lane, box: around(join, size.join) }),
      shape(`${id}_van`, 'link-from', name, { lane, box: around(link, size.event), label })
    )
    lines.push(
      line(`${id}_in`, `${id}_samen`, id, [{ x: join.x + size.join / 2, y: middle }, inlet]),
      line(`${id}_van_in`, `${id}_van`, `${id}_samen`, [
        { x: link.x + size.event / 2, y: link.y },
        { x: join.x, y: link.y },
        { x: join.x, y: middle + size.join / 2 }
      ])
    )
  }
  if (isFirst) {
    const at = { x: box.x - entry.width + 20, y: middle }
    const label = labelBelow(names.start, { x: at.x, y: at.y - 48 })
    shapes.push(shape('begin', 'start', names.start, { lane, box: around(at, size.event), label }))
    const to = isLinked ? { x: join.x - size.join / 2, y: middle } : inlet
    const points = [{ x: at.x + size.event / 2, y: middle }, to]
    const target = isLinked ? `${id}_samen` : id
    lines.push({ ...line('begin_in', 'begin', target, points), effects: start.effects })
  }
  return { shapes, lines }
}

interface RowContext {
  readonly measured: MeasuredBlock
  readonly main: Shape
  readonly right: number
  readonly top: number
  readonly id: string
  readonly lane: string
  readonly context: Context
}

function drawRow(measured: MeasuredRow, at: RowContext): Drawn {
  const { row, label, reminder, outs } = measured
  const { main, right, top, id, lane } = at
  if (row.kind === 'branch') {
    const from = { x: main.box.x + size.gateway, y: main.box.y + size.gateway / 2 }
    return together(outs.map((out, index) => drawOut(out, index, main.id, from, measured, at)))
  }
  const [first] = outs
  const y = top + (first?.y ?? 0)
  if (row.completes) return drawCompletion(measured, y, at)
  const event = shape(`${id}_is`, eventKinds[row.kind], label, {
    lane,
    box: around({ x: right, y }, size.event),
    label: {
      x: right + offsets.label,
      y: y - heightOf(label, widths.event) - 4,
      width: widths.event,
      height: heightOf(label, widths.event)
    },
    causes: reminder ? [reminder.limit] : row.causes,
    guard: row.kind === 'facts' ? (first?.out.guard ?? null) : null,
    host: main.id,
    interrupts: row.interrupts,
    isReminder: reminder !== null
  })
  const from = { x: right + size.event / 2, y }
  if (outs.length === 1 && first)
    return together([
      { shapes: [event], lines: [] },
      drawOut(first, 0, event.id, from, measured, at)
    ])
  return together([{ shapes: [event], lines: [] }, drawChoice(event.id, from, measured, at)])
}

/** The step is done: a line that leaves it, under the name of what completes it. */
function drawCompletion(measured: MeasuredRow, y: number, at: RowContext): Drawn {
  const { label, outs, row } = measured
  const from = { x: at.right, y }
  const [first] = outs
  const { shapes, lines } =
    outs.length === 1 && first
      ? drawOut(first, 0, at.main.id, from, measured, at)
      : drawChoice(at.main.id, from, measured, at)
  const height = heightOf(label, widths.event)
  const box = { x: at.right + offsets.label, y: y - height - 4, width: widths.event, height }
  return {
    shapes,
    lines: lines.map((one, index) =>
      index === 0 ? { ...one, name: label, label: box, causes: row.causes } : one
    )
  }
}

/** What follows depends on an answer. */
function drawChoice(source: string, from: Point, measured: MeasuredRow, at: RowContext): Drawn {
  const { outs } = measured
  const { right, id, lane, context } = at
  const guards = outs.flatMap(({ out: { guard } }) => (guard ? [guard] : []))
  const question = context.names.asked(guards)
  const middle = { x: right + offsets.stub + size.gateway / 2, y: from.y }
  const choice = shape(`${id}_keuze`, 'decision', question, {
    lane,
    box: around(middle, size.gateway),
    label: labelBelow(question, { x: middle.x - 55, y: from.y + 26 })
  })
  const stub = line(`${id}_naar_keuze`, source, choice.id, [from, { x: choice.box.x, y: from.y }])
  const after = { x: choice.box.x + size.gateway, y: from.y }
  return together([
    { shapes: [], lines: [stub] },
    { shapes: [choice], lines: [] },
    ...outs.map((out, index) => drawOut(out, index, choice.id, after, measured, at))
  ])
}

const eventKinds = {
  message: 'message-received',
  facts: 'facts-known',
  timer: 'limit-passed'
} as const

/** From an event or a decision to what is sent, and on to a link, an end or the next step. */
function drawOut(
  { out, sent, tail, y: down }: MeasuredOut,
  index: number,
  source: string,
  from: Point,
  { row, outs }: MeasuredRow,
  { measured: { block }, right, top, id, lane, context }: RowContext
): Drawn {
  const y = top + down
  const shapes: Shape[] = []
  const lines: Line[] = []
  const isChoice = row.kind === 'branch' || outs.length > 1
  const named = isChoice && out.guard !== null ? context.names.answer(out.guard) : ''
  let last = source
  let points: readonly Point[] =
    from.y === y ? [from] : [from, { x: from.x + 12, y: from.y }, { x: from.x + 12, y }]
  const go = (to: string, x: number, more: readonly Point[] = []): void => {
    const isFirst = last === source
    lines.push({
      ...line(`${id}_${index}_${lines.length}`, last, to, [...points, { x, y }, ...more]),
      ...(isFirst
        ? {
            name: named,
            guard: isChoice ? out.guard : null,
            isDefault: isChoice && out.guard === null,
            effects: out.effects,
            label:
              named === ''
                ? null
                : { x: from.x + 18, y: y - size.line - 4, width: widths.choice, height: size.line }
          }
        : {})
    })
    last = to
  }
  const at = (x: number): Point => ({ x: right + x, y })
  if (out.to !== null && sent !== '') {
    const message = shape(`${id}_${index}_bericht`, 'message-sent', sent, {
      lane,
      box: around(at(offsets.sent), size.event),
      label: {
        x: right + offsets.sent - widths.sent / 2,
        y: y + size.event / 2 + 4,
        width: widths.sent,
        height: heightOf(sent, widths.sent)
      }
    })
    shapes.push(message)
    go(message.id, message.box.x)
    points = [{ x: message.box.x + size.event, y }]
  }
  if (out.to !== null && out.isDrawn) {
    const target = context.placement.at.get(out.to)
    const next = idOf(out.to)
    const isJoined = context.placement.joined.has(out.to)
    const inlet = context.placement.inlet(out.to)
    const channel = context.track(block.column)
    const goal = (target?.y ?? 0) + entry.y
    const more = [
      { x: channel, y: goal },
      { x: inlet, y: goal }
    ]
    go(isJoined ? `${next}_samen` : next, channel, more)
    return { shapes, lines }
  }
  const kind = out.to !== null ? 'link-to' : sent === '' ? 'end' : 'end-with-message'
  const end = shape(`${id}_${index}_naar`, kind, tail, {
    lane,
    box: around(at(offsets.tail), size.event),
    label: {
      x: right + offsets.tailLabel,
      y: y - heightOf(tail, widths.tail) / 2,
      width: widths.tail,
      height: heightOf(tail, widths.tail)
    },
    causes: out.to === null ? [] : [out.to]
  })
  shapes.push(end)
  go(end.id, end.box.x)
  return { shapes, lines }
}

function together(parts: readonly Drawn[]): Drawn {
  return {
    shapes: parts.flatMap(({ shapes }) => shapes),
    lines: parts.flatMap(({ lines }) => lines)
  }
}

function labelBelow(text: string, top: Point): Shape['box'] {
  const width = 120
  return { x: top.x - width / 2, y: top.y, width, height: heightOf(text, width) }
}

function labelAbove(text: string, bottom: Point): Shape['box'] {
  const below = labelBelow(text, bottom)
  return { ...below, y: below.y - below.height }
}

export function idOf(step: string): string {
  return `stap_${step.replaceAll('.', '_')}`
}
