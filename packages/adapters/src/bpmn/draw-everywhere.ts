import type { Lane, Line, Shape } from './diagram.ts'
import { around, line, shape } from './elements.ts'
import { heightOf, size } from './geometry.ts'
import type { Drawn } from './inner.ts'
import type { Names } from './names.ts'
import type { Row } from './rows.ts'

interface Context {
  readonly names: Names
  readonly titleOf: (step: string) => string
}

const width = 320
const step = width + 30
const left = 60
const labelWidth = 130

/** Room for the highest frame, with what is around it. */
export function framesHeight(rows: readonly Row[], context: Context): number {
  return heightIn(rows, context) + 24
}

/** Room for all frames, from the edge of the picture. */
export function framesWidth(rows: readonly Row[]): number {
  return rows.length === 0 ? 0 : 30 + left + rows.length * step
}

function heightIn(rows: readonly Row[], { names, titleOf }: Context): number {
  const texts = rows.flatMap(row => [names.row(row), tailOf(row, { names, titleOf })])
  return 80 + Math.max(0, ...texts.map(one => heightOf(one, labelWidth)))
}

function tailOf({ outs: [out] }: Row, { names, titleOf }: Context): string {
  if (out === undefined) return ''
  return out.to === null ? names.sent(out.effects) || names.noted : titleOf(out.to)
}

/** What can happen in every step: a frame for each, which listens as long as the case is open. */
export function drawEverywhere(
  rows: readonly Row[],
  lane: Lane,
  { names, titleOf }: Context
): Drawn {
  const shapes: Shape[] = []
  const lines: Line[] = []
  const height = heightIn(rows, { names, titleOf })
  for (const [index, row] of rows.entries()) {
    const [out] = row.outs
    if (out === undefined) continue
    const id = `altijd_${index}`
    const box = {
      x: lane.box.x + left + index * step,
      y: lane.box.y + 24,
      width,
      height
    }
    const y = box.y + 46
    const label = names.row(row)
    const sent = names.sent(out.effects)
    const tail = tailOf(row, { names, titleOf })
    const below = (text: string, x: number) => ({
      x: x - labelWidth / 2,
      y: y + 24,
      width: labelWidth,
      height: heightOf(text, labelWidth)
    })
    const inside = { lane: lane.id, within: id }
    shapes.push(
      shape(id, 'frame', label, { lane: lane.id, box, interrupts: row.interrupts }),
      shape(`${id}_begin`, 'frame-start', label, {
        ...inside,
        box: around({ x: box.x + 80, y }, size.event),
        label: below(label, box.x + 80),
        causes: row.causes,
        interrupts: row.interrupts
      }),
      shape(`${id}_einde`, sent === '' ? 'end' : 'end-with-message', tail, {
        ...inside,
        box: around({ x: box.x + 240, y }, size.event),
        label: below(tail, box.x + 240),
        step: out.to
      })
    )
    const points = [
      { x: box.x + 80 + size.event / 2, y },
      { x: box.x + 240 - size.event / 2, y }
    ]
    const flow = line(`${id}_door`, `${id}_begin`, `${id}_einde`, points)
    lines.push({ ...flow, effects: out.effects })
  }
  return { shapes, lines }
}
