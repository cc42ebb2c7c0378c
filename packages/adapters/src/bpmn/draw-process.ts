import type { Pack, ProcessDefinition } from '@ketenregie/core'
import { chartOf } from './chart.ts'
import type { ChartStep } from './chart.ts'
import type { Diagram } from './diagram.ts'
import { drawEverywhere, framesHeight } from './draw-everywhere.ts'
import { drawParts } from './draw-parts.ts'
import { nothing, together } from './inner.ts'
import { layOut } from './lay-out.ts'
import { namesOf, titlesOf } from './names.ts'
import { planOf } from './plan.ts'
import type { Plan, Show } from './plan.ts'

export interface DrawOptions {
  /** `main` is an overview: each step, and the ways that lead to it or to an end. For reading only. */
  readonly show?: Show
}

/**
 * Draws a process: a lane for each party that must act, in it the steps, and at each step what can
 * happen there. What leads to a step the shortest way is a line; every other way is a link. A step
 * with parts is drawn with a track for each.
 *
 * @throws CannotDraw when a part has parts of its own, or an event that for some answer has no way.
 */
export function drawProcess(
  definition: ProcessDefinition,
  pack: Pack,
  { show = 'all' }: DrawOptions = {}
): Diagram {
  const chart = chartOf(definition)
  const plan = planOf(chart, show)
  const all = namesOf(definition, pack)
  const names = show === 'all' ? all : { ...all, sent: () => '', reminders: () => [] }
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
        : [
            {
              id: everywhere,
              name: names.everywhere,
              least: framesHeight(plan.everywhere, { names, titleOf })
            }
          ])
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
    const lane = lanes.get(step.name) ?? ownerOf(step) ?? 'niemand'
    lanes.set(step.name, lane)
    for (const { to, by } of rows.flatMap(({ outs }) => outs)) {
      const next = blocks.find(block => block.step.name === to)
      if (by === 'line' && next) lanes.set(next.step.name, ownerOf(next.step) ?? lane)
    }
  }
  return step => lanes.get(step) ?? 'niemand'
}

/** A step with parts stands with the first who must act in them. */
function ownerOf({ node, parts }: ChartStep): string | undefined {
  const inside = parts.flatMap(({ chart }) => chart.steps.map(step => step.node.meta?.owner))
  return node.meta?.owner ?? inside.find(owner => owner !== undefined)
}
