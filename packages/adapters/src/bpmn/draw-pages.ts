import type { Pack, ProcessDefinition } from '@ketenregie/core'
import type { Diagram } from './diagram.ts'
import { drawPlan, sketchOf } from './draw-process.ts'
import type { DrawOptions, Sketch } from './draw-process.ts'
import { packPage } from './pack-page.ts'
import type { Size } from './paper.ts'
import type { Block, Plan } from './plan.ts'
import { longestFirst, nextOf } from './tree-order.ts'

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
  const { title, names, plan } = sketch
  // as wide as a text with a page behind it can be
  const named = (step: string) => `${sketch.titleOf(step)} (${names.page(10)})`
  const widest = { ...sketch, titleOf: named, title: names.titleOfPage(title, 10, 10) }
  const pages = divide(widest, page)
  const pageOf = new Map(
    pages.flatMap(({ blocks }, at) => blocks.map(({ step }) => [step.name, at + 1]))
  )
  const from = new Map(
    plan.blocks.flatMap(block =>
      nextOf(block).map(to => [to, pageOf.get(block.step.name) ?? 0] as const)
    )
  )
  return pages.map((part, at) => {
    const titleOf = (step: string) => {
      const number = pageOf.get(step) ?? at + 1
      const short = sketch.titleOf(step)
      return number === at + 1 ? short : `${short} (${names.page(number)})`
    }
    const blocks = part.blocks.map(block =>
      block.fromPage === null ? block : { ...block, fromPage: from.get(block.step.name) ?? null }
    )
    const fromPage = (number: number) =>
      number === at + 1 ? names.fromHere : names.fromPage(number)
    const own = { ...sketch, titleOf, names: { ...names, fromPage } }
    if (pages.length === 1) return drawPlan({ ...part, blocks }, own)
    const drawn = drawPlan(
      { ...part, blocks },
      { ...own, title: names.titleOfPage(title, at + 1, pages.length) }
    )
    return { ...drawn, id: `${drawn.id}-${at + 1}` }
  })
}

/** What stands on a page, and the steps of it that a line would be too long for. */
interface Content {
  readonly blocks: readonly Block[]
  readonly cut: ReadonlySet<string>
}

/** Each step after the one that leads to it, as many on each page as there is room for. */
function divide(sketch: Sketch, page: Size): readonly Plan[] {
  const { plan } = sketch
  const pages: Content[] = []
  const drawn = (content: Content, everywhere: Plan['everywhere'] = []) =>
    fitted({ ...partOf(plan, content), everywhere }, sketch, page)
  for (const block of longestFirst(plan.blocks)) {
    const { blocks, cut } = pages.at(-1) ?? { blocks: [], cut: new Set<string>() }
    const longer = { blocks: [...blocks, block], cut }
    const wrapped = { ...longer, cut: new Set([...cut, block.step.name]) }
    const next = pages.length === 0 ? undefined : [longer, wrapped].find(one => drawn(one) !== null)
    if (next === undefined) pages.push({ blocks: [block], cut: new Set() })
    else pages.splice(-1, 1, next)
  }
  const parts = pages.map(content => drawn(content) ?? partOf(plan, content))
  const last = pages.at(-1)
  if (plan.everywhere.length === 0 || last === undefined) return parts
  const full = drawn(last, plan.everywhere)
  return full === null ? [...parts, { ...plan, blocks: [] }] : [...parts.slice(0, -1), full]
}

/** In as many columns as there is room for; null where there is no room at all. */
function fitted(part: Plan, sketch: Sketch, page: Size): Plan | null {
  for (let most = part.blocks.length; most > 0; most -= 1) {
    const packed = { ...part, blocks: packPage(part.blocks, most, sketch) }
    if (fits(drawPlan(packed, sketch), page)) return packed
  }
  return null
}

/** Lines between what is on the page stay lines; all others become links. */
function partOf({ chart, blocks: all }: Plan, { blocks, cut }: Content): Plan {
  const here = new Set(blocks.map(({ step }) => step.name))
  const led = new Set(blocks.flatMap(nextOf).filter(to => here.has(to) && !cut.has(to)))
  const linked = new Set(all.flatMap(nextOf).filter(to => !led.has(to)))
  return {
    chart,
    everywhere: [],
    blocks: blocks.map(block => ({
      ...block,
      fromPage: linked.has(block.step.name) ? 0 : null,
      rows: block.rows.map(row => ({
        ...row,
        outs: row.outs.map(out =>
          out.by === 'line' && out.to !== null && !led.has(out.to)
            ? { ...out, by: 'link' as const }
            : out
        )
      }))
    }))
  }
}

function fits({ pool }: Diagram, { width, height }: Size): boolean {
  return pool.width <= width && pool.height <= height
}
