import { measure } from './measure.ts'
import type { MeasuredBlock } from './measure.ts'
import type { Sketch } from './draw-process.ts'
import { padding } from './place-blocks.ts'
import type { Block } from './plan.ts'
import { inTreeOrder, nextOf } from './tree-order.ts'

/**
 * The steps of a page in this many columns: each as far from the left as leaves the page lowest,
 * with what its lines lead to beside it.
 */
export function packPage(
  blocks: readonly Block[],
  most: number,
  { names, titleOf, laneOf }: Sketch
): readonly Block[] {
  const here = new Map(blocks.map(block => [block.step.name, block]))
  const led = new Set(blocks.flatMap(nextOf))
  const height = ({ room, headroom }: MeasuredBlock) => room + headroom + padding
  const heights = new Map(
    blocks.map(block => [block.step.name, height(measure(block, names, titleOf, null))])
  )
  const bottoms = new Map<string, number[]>()
  const columns = new Map<string, number>()
  const place = (tree: readonly Branch[], first: number, into: Map<string, number[]>): number => {
    for (const { step, depth } of tree) {
      const lane = into.get(laneOf(step)) ?? []
      const column = first + depth
      lane[column] = (lane[column] ?? 0) + (heights.get(step) ?? 0)
      into.set(laneOf(step), lane)
    }
    return sum([...into.values()].map(lane => Math.max(...Array.from(lane, bottom => bottom ?? 0))))
  }
  for (const root of blocks) {
    if (led.has(root.step.name)) continue
    const tree = treeUnder(root, here, 0)
    const wide = Math.max(...tree.map(({ depth }) => depth)) + 1
    const tried = Array.from({ length: Math.max(1, most - wide + 1) }, (_, first) => ({
      first,
      low: place(tree, first, copyOf(bottoms))
    }))
    const lowest = Math.min(...tried.map(({ low }) => low))
    const first = tried.find(({ low }) => low === lowest)?.first ?? 0
    place(tree, first, bottoms)
    for (const { step, depth } of tree) columns.set(step, first + depth)
  }
  return inTreeOrder(blocks)
    .map(block => ({ ...block, column: columns.get(block.step.name) ?? 0 }))
    .toSorted((a, b) => a.column - b.column)
}

interface Branch {
  readonly step: string
  readonly depth: number
}

function treeUnder(
  block: Block,
  here: ReadonlyMap<string, Block>,
  depth: number
): readonly Branch[] {
  const under = nextOf(block).flatMap(to => {
    const next = here.get(to)
    return next === undefined ? [] : treeUnder(next, here, depth + 1)
  })
  return [{ step: block.step.name, depth }, ...under]
}

function copyOf(bottoms: ReadonlyMap<string, readonly number[]>): Map<string, number[]> {
  return new Map([...bottoms].map(([lane, columns]) => [lane, [...columns]]))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
