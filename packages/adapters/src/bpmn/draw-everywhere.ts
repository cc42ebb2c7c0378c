import type { Lane } from './diagram.ts'
import { around, line, shape } from './elements.ts'
import { heightOf, size } from './geometry.ts'
import { together } from './inner.ts'
import type { Drawn } from './inner.ts'
import type { Names } from './names.ts'
import type { Row } from './rows.ts'

interface Context {
  readonly names: Names
  readonly titleOf: (step: string) => string
}

const left = 60
const gap = 30
const labelWidth = 130
const call = { width: 130, height: 64 } as const

/** Room for the highest frame, with what is around it. */
export function framesHeight(rows: readonly Row[], context: Context): number {
  return heightIn(rows, context) + 24
}

/** Room for all frames, from the edge of the picture. */
export function framesWidth(rows: readonly Row[], names: Names): number {
  return rows.length === 0 ? 0 : 30 + left + sum(rows.map(row => widthOf(row, names) + gap))
}

function heightIn(rows: readonly Row[], { names, titleOf }: Context): number {
  const texts = rows.flatMap(row => [names.row(row), tailOf(row, { names, titleOf })])
  return 84 + Math.max(0, ...texts.map(one => heightOf(one, labelWidth)))
}

/** Where the middles stand: of what begins, of each case that is opened, and of the end. */
function middlesIn({ outs: [out] }: Row, names: Names): readonly number[] {
  const calls = names.calls(out?.effects ?? []).map((_, at) => 240 + at * (call.width + 40))
  return [80, ...calls, calls.length === 0 ? 240 : (calls.at(-1) ?? 0) + 145]
}

function widthOf(row: Row, names: Names): number {
  return (middlesIn(row, names).at(-1) ?? 0) + 80
}

function tailOf({ outs: [out] }: Row, { names, titleOf }: Context): string {
  if (out === undefined) return ''
  return out.to === null ? names.sentBeside(out.effects) || names.noted : titleOf(out.to)
}

/** What can happen in every step: a frame for each, which listens as long as the case is open. */
export function drawEverywhere(rows: readonly Row[], lane: Lane, context: Context): Drawn {
  const height = heightIn(rows, context)
  const widths = rows.map(row => widthOf(row, context.names))
  const frames = rows.map((row, index) => {
    const before = sum(widths.slice(0, index).map(width => width + gap))
    const at = { x: lane.box.x + left + before, y: lane.box.y + 24 }
    return drawFrame(row, `altijd_${index}`, { lane: lane.id, at, height, context })
  })
  return together(frames)
}

interface Room {
  readonly lane: string
  readonly at: { readonly x: number; readonly y: number }
  readonly height: number
  readonly context: Context
}

function drawFrame(row: Row, id: string, { lane, at, height, context }: Room): Drawn {
  const { names } = context
  const [out] = row.outs
  if (out === undefined) return { shapes: [], lines: [] }
  const y = at.y + 46
  const label = names.row(row)
  const tail = tailOf(row, context)
  const middles = middlesIn(row, names).map(x => at.x + x)
  const [first = 0] = middles
  const last = middles.at(-1) ?? 0
  const below = (text: string, x: number) => ({
    x: x - labelWidth / 2,
    y: y + 24,
    width: labelWidth,
    height: heightOf(text, labelWidth)
  })
  const inside = { lane, within: id }
  const calls = names.calls(out.effects).map(({ title, process }, index) => {
    const box = { x: (middles[index + 1] ?? 0) - call.width / 2, y: y - call.height / 2, ...call }
    return shape(`${id}_zaak_${index}`, 'call', title, { ...inside, box, causes: [process] })
  })
  const isTold = names.sentBeside(out.effects) !== ''
  const box = { ...at, width: widthOf(row, names), height }
  const begin = shape(`${id}_begin`, 'frame-start', label, {
    ...inside,
    box: around({ x: first, y }, size.event),
    label: below(label, first),
    causes: row.causes,
    interrupts: row.interrupts
  })
  const end = shape(`${id}_einde`, isTold ? 'end-with-message' : 'end', tail, {
    ...inside,
    box: around({ x: last, y }, size.event),
    label: below(tail, last),
    step: out.to
  })
  const chain = [begin, ...calls, end]
  const lines = chain.slice(1).map((to, index) => {
    const from = chain[index] ?? begin
    const points = [
      { x: from.box.x + from.box.width, y },
      { x: to.box.x, y }
    ]
    const flow = line(index === 0 ? `${id}_door` : `${id}_door_${index}`, from.id, to.id, points)
    return index === 0 ? { ...flow, effects: out.effects } : flow
  })
  const frame = shape(id, 'frame', label, { lane, box, interrupts: row.interrupts })
  return { shapes: [frame, ...chain], lines }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
