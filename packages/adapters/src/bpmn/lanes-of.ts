import type { ChartStep } from './chart.ts'
import type { Plan } from './plan.ts'

/** Who must act; a step without an owner stands with the one that leads to it. */
export function lanesOf({ blocks }: Plan): (step: string) => string {
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
