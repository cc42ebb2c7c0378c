import { drawProcess } from '@ketenregie/adapters/bpmn'
import type { Diagram } from '@ketenregie/adapters/bpmn'
import type { ProcessDefinition } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { describe, expect, it } from 'vitest'

const all = Object.values<ProcessDefinition>(landelijk.processes)

type Box = Diagram['pool']
type Point = Diagram['lines'][number]['points'][number]

const pictures = all.flatMap(definition =>
  (['all', 'main'] as const).map(show => ({ id: definition.id, show, definition }))
)

describe.each(pictures)('the picture of $id, showing $show', ({ definition, show }) => {
  const diagram = drawProcess(definition, landelijk, { show })
  const labels = [...diagram.shapes, ...diagram.lines].flatMap(({ id, name, label }) =>
    label ? [{ id, name, label }] : []
  )

  it('has no line that crosses a text', () => {
    expect(crossings(diagram)).toEqual([])
    expect(labels.length).toBeGreaterThan(show === 'all' ? 10 : 1)
  })

  it('has no texts and no shapes that lie over each other', () => {
    const shapes = diagram.shapes.filter(({ kind }) => kind !== 'frame' && kind !== 'parts')
    const free = shapes.filter(({ host }) => host === null)
    const boxes = [...labels.map(({ id, label }) => ({ id, box: label })), ...free]
    const over = boxes.flatMap((one, at) =>
      boxes.slice(at + 1).flatMap(other => (meet(one.box, other.box) ? [[one.id, other.id]] : []))
    )
    expect(over).toEqual([])
  })

  it('keeps everything in its lane', () => {
    const lanes = new Map(diagram.lanes.map(({ id, box }) => [id, box]))
    const out = diagram.shapes.filter(({ lane, box }) => !inside(box, lanes.get(lane)))
    expect(out.map(({ id }) => id)).toEqual([])
  })

  it('is seen to fail when a line is laid through a text', () => {
    const [first] = labels
    const [line] = diagram.lines
    if (!first || !line) return expect.unreachable()
    const { x, y, width, height } = first.label
    const points = [
      { x: x - 5, y: y + height / 2 },
      { x: x + width + 5, y: y + height / 2 }
    ]
    expect(crossings({ ...diagram, lines: [{ ...line, points }] })).not.toEqual([])
  })
})

function crossings({ shapes, lines }: Diagram): readonly string[] {
  const labels = [...shapes, ...lines].flatMap(({ id, label }) => (label ? [{ id, label }] : []))
  return lines.flatMap(({ id, points }) =>
    points.slice(1).flatMap((to, at) => {
      const from = points[at]
      if (!from) return []
      const segment = boxOf(from, to)
      return labels.flatMap(one => (meet(segment, one.label) ? [`${id} over ${one.id}`] : []))
    })
  )
}

function boxOf(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y)
  }
}

function meet(a: Box, b: Box): boolean {
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x
  return !isBeside && a.y + a.height > b.y && b.y + b.height > a.y
}

function inside(box: Box, lane: Box | undefined): boolean {
  if (!lane) return false
  const isTall = box.y >= lane.y && box.y + box.height <= lane.y + lane.height
  return isTall && box.x >= lane.x && box.x + box.width <= lane.x + lane.width
}
