import type { Pack, ProcessDefinition } from '@ketenregie/core'
import { chartOf } from './chart.ts'
import type { Diagram, Line, Shape } from './diagram.ts'
import { drawBlock } from './draw-block.ts'
import { drawEverywhere, frameHeight } from './draw-everywhere.ts'
import { measure } from './measure.ts'
import { namesOf } from './names.ts'
import { placeBlocks, tracksIn } from './place-blocks.ts'
import { planOf } from './plan.ts'
import type { Plan } from './plan.ts'

/**
 * Draws a process: a lane for each party that must act, in it the steps, and at each step what can
 * happen there. What leads to a step the shortest way is a line; every other way is a link.
 *
 * @throws CannotDraw when the process has parts side by side, or an event that for some answer has
 * no way.
 */
export function drawProcess(definition: ProcessDefinition, pack: Pack): Diagram {
  const chart = chartOf(definition)
  const plan = planOf(chart)
  const names = namesOf(definition, pack)
  const steps = new Map(chart.steps.map(step => [step.name, step]))
  const titleOf = (name: string) => {
    const step = steps.get(name)
    return step ? names.step(step) : name
  }
  const blocks = plan.blocks.map(block => measure(block, names, titleOf))
  const laneOf = lanesOf(plan)
  const owners = [...new Set(plan.blocks.map(({ step }) => laneOf(step.name)))]
  const placement = placeBlocks(blocks, laneOf, [
    ...owners.map(id => ({ id, name: names.party(id), least: 0 })),
    ...(plan.everywhere.length === 0
      ? []
      : [{ id: everywhere, name: names.everywhere, least: frameHeight }])
  ])
  const track = tracksIn(placement.channels)
  const ends = new Set(chart.steps.flatMap(({ kind, name }) => (kind === 'ends' ? [name] : [])))
  const context = { names, placement, track, titleOf, start: chart.start }
  const drawn = blocks.map(block => drawBlock(block, context))
  const lane = placement.lanes.find(({ id }) => id === everywhere)
  const frames = lane ? drawEverywhere(plan.everywhere, lane, { names, titleOf, ends }) : nothing
  const { meta } = definition
  return {
    id: definition.id,
    title: definition.title,
    source: meta ? `${meta.source.source}, ${meta.source.place}` : '',
    pool: placement.pool,
    lanes: placement.lanes,
    shapes: [...drawn.flatMap(({ shapes }) => shapes), ...frames.shapes],
    lines: [...drawn.flatMap(({ lines }) => lines), ...frames.lines]
  }
}

const everywhere = 'in_elke_stap'
const nothing: { readonly shapes: readonly Shape[]; readonly lines: readonly Line[] } = {
  shapes: [],
  lines: []
}

/** Who must act; a step without an owner stands with the one that leads to it. */
function lanesOf({ blocks }: Plan): (step: string) => string {
  const lanes = new Map<string, string>()
  for (const { step, rows } of blocks) {
    const lane = lanes.get(step.name) ?? step.node.meta?.owner ?? 'niemand'
    lanes.set(step.name, lane)
    for (const { to, isDrawn } of rows.flatMap(({ outs }) => outs)) {
      const next = blocks.find(block => block.step.name === to)
      if (isDrawn && next) lanes.set(next.step.name, next.step.node.meta?.owner ?? lane)
    }
  }
  return step => lanes.get(step) ?? 'niemand'
}
