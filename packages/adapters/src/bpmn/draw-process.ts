import type { Pack, ProcessDefinition } from '@ketenregie/core'
import { chartOf } from './chart.ts'
import type { Diagram } from './diagram.ts'
import { drawEverywhere, frameHeight } from './draw-everywhere.ts'
import { drawParts } from './draw-parts.ts'
import { nothing, together } from './inner.ts'
import { layOut } from './lay-out.ts'
import { namesOf, titlesOf } from './names.ts'
import { planOf } from './plan.ts'
import type { Plan } from './plan.ts'

/**
 * Draws a process: a lane for each party that must act, in it the steps, and at each step what can
 * happen there. What leads to a step the shortest way is a line; every other way is a link. A step
 * with parts is drawn with a track for each.
 *
 * @throws CannotDraw when a part has parts of its own, or an event that for some answer has no way.
 */
export function drawProcess(definition: ProcessDefinition, pack: Pack): Diagram {
  const chart = chartOf(definition)
  const plan = planOf(chart)
  const names = namesOf(definition, pack)
  const titleOf = titlesOf(chart, names)
  const laneOf = lanesOf(plan)
  const owners = [...new Set(plan.blocks.map(({ step }) => laneOf(step.name)))]
  const drawn = layOut(plan.blocks, {
    names,
    titleOf,
    laneOf,
    lanes: [
      ...owners.map(id => ({ id, name: names.party(id), least: 0 })),
      ...(plan.everywhere.length === 0
        ? []
        : [{ id: everywhere, name: names.everywhere, least: frameHeight }])
    ],
    header: 60,
    start: chart.start,
    innerOf: block => drawParts(block, { names, titleOf, lane: laneOf(block.step.name) })
  })
  const { placement } = drawn
  const lane = placement.lanes.find(({ id }) => id === everywhere)
  const frames = lane ? drawEverywhere(plan.everywhere, lane, { names, titleOf }) : nothing
  const { meta } = definition
  return {
    id: definition.id,
    title: definition.title,
    source: meta ? `${meta.source.source}, ${meta.source.place}` : '',
    pool: placement.pool,
    lanes: placement.lanes,
    ...together([drawn, frames])
  }
}

const everywhere = 'in_elke_stap'

/** Who must act; a step without an owner stands with the one that leads to it. */
function lanesOf({ blocks }: Plan): (step: string) => string {
  const lanes = new Map<string, string>()
  for (const { step, rows } of blocks) {
    const lane = lanes.get(step.name) ?? step.node.meta?.owner ?? 'niemand'
    lanes.set(step.name, lane)
    for (const { to, by } of rows.flatMap(({ outs }) => outs)) {
      const next = blocks.find(block => block.step.name === to)
      if (by === 'line' && next) lanes.set(next.step.name, next.step.node.meta?.owner ?? lane)
    }
  }
  return step => lanes.get(step) ?? 'niemand'
}
