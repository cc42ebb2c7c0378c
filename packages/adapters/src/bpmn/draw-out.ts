import { unreachable } from '@ketenregie/core'
import type { Line, Shape, ShapeKind } from './diagram.ts'
import type { RowContext } from './draw-row.ts'
import { around, idOf, line, shape } from './elements.ts'
import { heightOf, size } from './geometry.ts'
import type { Point } from './geometry.ts'
import { nothing } from './inner.ts'
import type { Drawn } from './inner.ts'
import { entry, widths } from './measure.ts'
import type { MeasuredRow } from './measure.ts'
import type { OutBy } from './rows.ts'

/** From an event or a decision to what is sent, and on to a link, an end or the next step. */
export function drawOut(
  { row, outs }: MeasuredRow,
  index: number,
  source: string,
  from: Point,
  { at, offsets, id, context }: RowContext
): Drawn {
  const measured = outs[index]
  if (measured === undefined) return nothing
  const { out, sent, tail, answer, y: drop } = measured
  const { x: right, lane } = at
  const y = at.y + drop
  const shapes: Shape[] = []
  const lines: Line[] = []
  const isChoice = row.kind === 'branch' || outs.length > 1
  const height = heightOf(answer, offsets.choice)
  let last = source
  let points: readonly Point[] =
    from.y === y ? [from] : [from, { x: from.x + 12, y: from.y }, { x: from.x + 12, y }]
  const go = (to: string, x: number, more: readonly Point[] = []): void => {
    const made = line(`${id}_${index}_${lines.length}`, last, to, [...points, { x, y }, ...more])
    const first = {
      name: answer,
      guard: isChoice ? out.guard : null,
      isDefault: isChoice && out.guard === null,
      effects: out.effects,
      label:
        answer === '' ? null : { x: from.x + 18, y: y - height - 4, width: offsets.choice, height }
    }
    lines.push(last === source ? { ...made, ...first } : made)
    last = to
  }
  if (out.to !== null && sent !== '') {
    const message = shape(`${id}_${index}_bericht`, 'message-sent', sent, {
      lane,
      box: around({ x: right + offsets.sent, y }, size.event),
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
  if (out.to !== null && out.by === 'line') {
    const { placement } = context
    const down = (placement.at.get(out.to)?.y ?? 0) + entry.y
    const channel = context.track(out.to)
    const target = placement.joined.has(out.to) ? `${idOf(out.to)}_samen` : idOf(out.to)
    go(target, channel, [
      { x: channel, y: down },
      { x: placement.inlet(out.to), y: down }
    ])
    return { shapes, lines }
  }
  const end = shape(`${id}_${index}_naar`, tailKind(out.by, sent), tail, {
    lane,
    box: around({ x: right + offsets.tail, y }, size.event),
    label: {
      x: right + offsets.tailLabel,
      y: y - heightOf(tail, widths.tail) / 2,
      width: widths.tail,
      height: heightOf(tail, widths.tail)
    },
    step: out.by === 'end' ? out.to : null,
    causes: out.to !== null && (out.by === 'exit' || out.by === 'link') ? [out.to] : []
  })
  shapes.push(end)
  go(end.id, end.box.x)
  return { shapes, lines }
}

function tailKind(by: OutBy, sent: string): ShapeKind {
  switch (by) {
    case 'nothing':
      return sent === '' ? 'end' : 'end-with-message'
    case 'line':
    case 'link':
      return 'link-to'
    case 'end':
      return 'end'
    case 'exit':
      return 'end-to-exit'
    case 'whole':
      return 'end-of-parts'
    default:
      return unreachable(by)
  }
}
