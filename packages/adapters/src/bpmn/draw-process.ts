import type { Pack, ProcessDefinition } from '@ketenregie/core'
import { chartOf } from './chart.ts'
import type { Diagram } from './diagram.ts'
import { drawEverywhere, framesHeight, framesWidth } from './draw-everywhere.ts'
import { drawParts } from './draw-parts.ts'
import { lengthOf } from './geometry.ts'
import { nothing, together } from './inner.ts'
import { lanesOf } from './lanes-of.ts'
import { layOut } from './lay-out.ts'
import { namesOf, titlesOf } from './names.ts'
import type { Names } from './names.ts'
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
  options: DrawOptions = {}
): Diagram {
  const sketch = sketchOf(definition, pack, options)
  return drawPlan(sketch.plan, sketch)
}

/** What a picture is drawn from, before anything has a place. */
export interface Sketch {
  readonly definition: ProcessDefinition
  readonly title: string
  readonly plan: Plan
  readonly names: Names
  readonly titleOf: (step: string) => string
  readonly laneOf: (step: string) => string
}

export function sketchOf(
  definition: ProcessDefinition,
  pack: Pack,
  { show = 'all' }: DrawOptions
): Sketch {
  const chart = chartOf(definition)
  const plan = planOf(chart, show)
  const all = namesOf(definition, pack)
  const names =
    show === 'all'
      ? all
      : { ...all, sent: () => '', sentBeside: () => '', calls: () => [], reminders: () => [] }
  const { title } = definition
  return { definition, title, plan, names, titleOf: titlesOf(chart, names), laneOf: lanesOf(plan) }
}

/** Draws the plan of a sketch, or a part of it. */
export function drawPlan(
  { chart, blocks, everywhere }: Plan,
  { definition, title, names, titleOf, laneOf }: Sketch
): Diagram {
  const owners = [...new Set(blocks.map(({ step }) => laneOf(step.name)))]
  // the title stands along the lanes, and each lane's name along the lane
  const share = lengthOf(title) / (owners.length || 1)
  const drawn = layOut(blocks, {
    names,
    titleOf,
    laneOf,
    lanes: [
      ...owners.map(id => {
        const name = names.party(id)
        return { id, name, least: Math.max(lengthOf(name), share) }
      }),
      ...(everywhere.length === 0
        ? []
        : [
            {
              id: frames,
              name: names.everywhere,
              least: framesHeight(everywhere, { names, titleOf })
            }
          ])
    ],
    header: 60,
    least: framesWidth(everywhere, names),
    start: chart.start,
    innerOf: block => drawParts(block, { names, titleOf, lane: laneOf(block.step.name) })
  })
  const { placement } = drawn
  const lane = placement.lanes.find(({ id }) => id === frames)
  const framed = lane ? drawEverywhere(everywhere, lane, { names, titleOf }) : nothing
  const { meta } = definition
  return {
    id: definition.id,
    title,
    source: meta ? `${meta.source.source}, ${meta.source.place}` : '',
    pool: placement.pool,
    lanes: placement.lanes,
    ...together([drawn, framed])
  }
}

const frames = 'in_elke_stap'
