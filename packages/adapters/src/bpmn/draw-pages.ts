import type { Pack, ProcessDefinition } from '@ketenregie/core'
import type { Diagram } from './diagram.ts'
import { drawPlan, sketchOf } from './draw-process.ts'
import type { DrawOptions, Sketch } from './draw-process.ts'
import type { Size } from './paper.ts'
import type { Block, Plan } from './plan.ts'

export interface PageOptions extends DrawOptions {
  /** In pixels; `a3` is one on which every text can be read. */
  readonly page: Size
}

/**
 * The picture of a process, on as many pages as it takes to read it: a line that would go to another
 * page is a link that names the page. One step alone may still be larger than a page.
 *
 * @throws CannotDraw when a part has parts of its own, or an event that for some answer has no way.
 */
export function drawPages(
  definition: ProcessDefinition,
  pack: Pack,
  { page, ...options }: PageOptions
): readonly Diagram[] {
  const sketch = sketchOf(definition, pack, options)
  const whole = drawPlan(sketch.plan, sketch)
  if (fits(whole, page)) return [whole]
  const { title, names } = sketch
  const parts = divide({ ...sketch, title: names.titleOfPage(title, 10, 10) }, page)
  const pageOf = new Map(
    parts.flatMap(({ blocks }, at) => blocks.map(({ step }) => [step.name, at + 1]))
  )
  return parts.map((part, at) => {
    const titleOf = (step: string) => {
      const number = pageOf.get(step) ?? at + 1
      const named = sketch.titleOf(step)
      return number === at + 1 ? named : `${named} (${names.page(number)})`
    }
    const own = { ...sketch, titleOf, title: names.titleOfPage(title, at + 1, parts.length) }
    const drawn = drawPlan(part, own)
    return { ...drawn, id: `${drawn.id}-${at + 1}` }
  })
}

/** Steps in the order of the columns, as many on each page as there is room for. */
function divide(sketch: Sketch, page: Size): readonly Plan[] {
  const { plan } = sketch
  const pages: Block[][] = []
  for (const block of plan.blocks) {
    const last = pages.at(-1)
    if (last !== undefined && fits(drawPlan(partOf(plan, [...last, block]), sketch), page))
      last.push(block)
    else pages.push([block])
  }
  const parts = pages.map(blocks => partOf(plan, blocks))
  const end = parts.at(-1)
  if (end === undefined || plan.everywhere.length === 0) return parts
  const full = { ...end, everywhere: plan.everywhere }
  return fits(drawPlan(full, sketch), page)
    ? [...parts.slice(0, -1), full]
    : [...parts, { ...end, blocks: [], everywhere: plan.everywhere }]
}

/** Lines between what is on the page stay lines; all others become links. */
function partOf(plan: Plan, blocks: readonly Block[]): Plan {
  const here = new Set(blocks.map(({ step }) => step.name))
  const linesHere = new Set(blocks.flatMap(block => targetsOf(block)))
  const linesThere = new Set(
    plan.blocks.flatMap(block => (here.has(block.step.name) ? [] : targetsOf(block)))
  )
  const first = Math.min(...blocks.map(({ column }) => column))
  return {
    chart: plan.chart,
    everywhere: [],
    blocks: blocks.map(block => ({
      ...block,
      column: block.column - first,
      isLinked: block.isLinked || linesThere.has(block.step.name),
      rows: block.rows.map(row => ({
        ...row,
        outs: row.outs.map(out =>
          out.by === 'line' && out.to !== null && !(here.has(out.to) && linesHere.has(out.to))
            ? { ...out, by: 'link' as const }
            : out
        )
      }))
    }))
  }
}

function targetsOf({ rows }: Block): readonly string[] {
  return rows.flatMap(({ outs }) => outs.flatMap(({ by, to }) => (by === 'line' && to ? [to] : [])))
}

function fits({ pool }: Diagram, { width, height }: Size): boolean {
  return pool.width <= width && pool.height <= height
}
