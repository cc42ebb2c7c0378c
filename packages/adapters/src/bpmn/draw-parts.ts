import type { Shape } from './diagram.ts'
import { around, idOf, labelBelow, line, shape } from './elements.ts'
import { heightOf, size } from './geometry.ts'
import { moved, together } from './inner.ts'
import type { Drawn, Inner } from './inner.ts'
import { layOut } from './lay-out.ts'
import { entry } from './measure.ts'
import type { Names } from './names.ts'
import type { Block, PlannedPart } from './plan.ts'

interface Context {
  readonly names: Names
  readonly titleOf: (step: string) => string
  readonly lane: string
}

const title = 30
const header = 180
const padding = 24
const splitX = 96
const labelWidth = 140

/** What goes on side by side in a step: a track for each part, from one start. */
export function drawParts(block: Block, { names, titleOf, lane }: Context): Inner | null {
  if (block.parts.length === 0) return null
  const id = idOf(block.step.name)
  const awaited = drawAwaited(block, id, names, lane)
  let top = title + (awaited === null ? 0 : awaitedHeight)
  const tops: number[] = []
  const tracks = block.parts.map(({ plan, part }) => {
    const track = layOut(plan.blocks, {
      names,
      titleOf,
      laneOf: () => lane,
      lanes: [{ id: lane, name: names.part(part), least: 0 }],
      header,
      least: 0,
      start: null,
      innerOf: () => null
    })
    const y = top
    tops.push(y)
    top += track.placement.pool.height
    return {
      ...moved(track, { x: 0, y }),
      inlet: track.placement.inlet,
      width: track.placement.pool.width
    }
  })
  const middle = awaited === null ? title + padding + entry.y : title + awaitedHeight / 2
  const leads = block.parts.map((part, at) =>
    drawLead(part, {
      id,
      names,
      middle,
      y: (tops[at] ?? 0) + padding + entry.y,
      inlet: tracks[at]?.inlet
    })
  )
  const start = drawStart(id, names.startOfParts, lane, middle)
  const drawn = together([start, ...(awaited === null ? [] : [awaited]), ...leads, ...tracks])
  return {
    shapes: drawn.shapes.map(one => ({ ...one, within: id })),
    lines: drawn.lines,
    width: Math.max(...tracks.map(({ width }) => width)) + padding,
    height: top + 4
  }
}

function drawStart(id: string, name: string, lane: string, y: number): Drawn {
  const begin = `${id}_begin`
  const split = `${id}_splitst`
  const left = { x: 40 + size.event / 2, y }
  const right = { x: splitX - size.join / 2, y }
  return {
    shapes: [
      shape(begin, 'parts-start', name, {
        lane,
        box: around({ x: 40, y }, size.event),
        label: { x: 15, y: y + size.event / 2 + 4, width: 50, height: size.line }
      }),
      shape(split, 'split', '', { lane, box: around({ x: splitX, y }, size.join) })
    ],
    lines: [line(`${begin}_in`, begin, split, [left, right])]
  }
}

interface Lead {
  readonly id: string
  readonly names: Names
  readonly middle: number
  readonly y: number
  readonly inlet: ((step: string) => number) | undefined
}

/** From the start to the first step of a part, under the name of the part. */
function drawLead({ part, plan }: PlannedPart, { id, names, middle, y, inlet }: Lead): Drawn {
  const { to, effects } = part.chart.start
  const first = plan.blocks.find(({ step }) => step.name === to)
  if (to === null || first === undefined || inlet === undefined) return { shapes: [], lines: [] }
  const points =
    y === middle
      ? [{ x: splitX + size.join / 2, y }]
      : [
          { x: splitX, y: middle + size.join / 2 },
          { x: splitX, y }
        ]
  const name = names.part(part)
  const height = heightOf(name, labelWidth)
  const lead = line(
    `${id}_naar_${part.name}`,
    `${id}_splitst`,
    first.isLinked ? `${idOf(to)}_samen` : idOf(to),
    [...points, { x: inlet(to), y }]
  )
  const label = { x: splitX + size.join / 2 + 4, y: y - height - 4, width: labelWidth, height }
  return { shapes: [], lines: [{ ...lead, name, label, effects }] }
}

const awaitedHeight = 96

/** What completes the whole is waited for beside the parts. */
function drawAwaited(block: Block, id: string, names: Names, lane: string): Drawn | null {
  const row = block.rows.find(({ completes, kind }) => completes && kind === 'message')
  if (row === undefined) return null
  const y = title + awaitedHeight / 2
  const name = names.row(row)
  const at = { x: 220, y }
  const end = { x: 340, y }
  const awaited: Shape = shape(`${id}_wacht`, 'awaited', name, {
    lane,
    box: around(at, size.event),
    label: labelBelow(name, { x: at.x, y: y + 22 }),
    causes: row.causes
  })
  const done = shape(`${id}_klaar`, 'end-of-parts', names.whole, {
    lane,
    box: around(end, size.event),
    label: labelBelow(names.whole, { x: end.x, y: y + 22 })
  })
  return {
    shapes: [awaited, done],
    lines: [
      line(`${id}_wacht_in`, `${id}_splitst`, awaited.id, [
        { x: splitX + size.join / 2, y },
        { x: at.x - size.event / 2, y }
      ]),
      line(`${id}_klaar_in`, awaited.id, done.id, [
        { x: at.x + size.event / 2, y },
        { x: end.x - size.event / 2, y }
      ])
    ]
  }
}
