import { a3, drawPages, drawProcess } from '@ketenregie/adapters/bpmn'
import type { Diagram } from '@ketenregie/adapters/bpmn'
import type { ProcessDefinition } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { describe, expect, it } from 'vitest'

const all = Object.values<ProcessDefinition>(landelijk.processes)

type Box = Diagram['pool']
type Point = Diagram['lines'][number]['points'][number]

const sheets = all.map(definition => ({
  id: definition.id,
  definition,
  drawn: drawPages(definition, landelijk, { show: 'main', page: a3 })
}))
const pictures = [
  ...all.flatMap(definition =>
    (['all', 'main'] as const).map(show => ({
      name: `${definition.id}, showing ${show}`,
      least: show === 'all' ? 10 : 1,
      diagram: drawProcess(definition, landelijk, { show })
    }))
  ),
  ...sheets.flatMap(({ drawn }) =>
    drawn.map(diagram => ({ name: `sheet ${diagram.id}`, least: 1, diagram }))
  )
]

describe.each(pictures)('the picture of $name', ({ diagram, least }) => {
  const labels = [...diagram.shapes, ...diagram.lines].flatMap(({ id, name, label }) =>
    label ? [{ id, name, label }] : []
  )

  it('has no line that crosses a text', () => {
    expect(crossings(diagram)).toEqual([])
    expect(labels.length).toBeGreaterThan(least)
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

describe.each(sheets)('the sheets of $id', ({ definition, drawn }) => {
  const stepsOf = (diagrams: readonly Diagram[]) =>
    diagrams.flatMap(({ shapes }) =>
      shapes.flatMap(({ step, kind }) => (step !== null && kind !== 'end' ? [step] : []))
    )

  it('have every step once, each sheet no larger than the paper', () => {
    const whole = drawProcess(definition, landelijk, { show: 'main' })
    expect(stepsOf(drawn).toSorted()).toEqual(stepsOf([whole]).toSorted())
    const large = drawn.filter(({ pool }) => pool.width > a3.width || pool.height > a3.height)
    expect(large).toEqual([])
  })

  it('are no half empty ones: two beside each other would not fit on one', () => {
    const areas = drawn.map(({ pool }) => pool.width * pool.height)
    const spare = areas.filter((area, at) => area + (areas[at + 1] ?? Infinity) < paper / 2)
    expect(spare).toEqual([])
  })

  it('name the sheet that each line comes from', () => {
    for (const [at, { shapes }] of drawn.entries())
      for (const { id, name } of shapes.filter(({ kind }) => kind === 'link-from')) {
        const step = shapes.find(shape => `${shape.id}_van` === id)?.step ?? ''
        const [, number] = /^van (?:dit blad|blad (\d+))$/.exec(name) ?? expect.unreachable(name)
        const there = drawn[number === undefined ? at : Number(number) - 1]?.shapes ?? []
        const links = there.filter(
          ({ kind, causes }) => kind === 'link-to' && causes.includes(step)
        )
        expect(links, `${step} on sheet ${at + 1}, ${name}`).not.toEqual([])
      }
  })
})

const paper = a3.width * a3.height

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
