import type { Block } from './plan.ts'

/** Steps that a line leads to, in the order of the lines as they are drawn. */
export function nextOf({ rows }: Block): readonly string[] {
  return rows.flatMap(({ outs }) => outs.flatMap(({ by, to }) => (by === 'line' && to ? [to] : [])))
}

/** Each step after the one that leads to it, in the order of the lines, so that few lines cross. */
export function inTreeOrder(blocks: readonly Block[]): readonly Block[] {
  return treesOf(blocks).flatMap(tree => flat(tree))
}

/** Each step after the one that leads to it, and what most follows upon before what lies beside it. */
export function longestFirst(blocks: readonly Block[]): readonly Block[] {
  const sorted = ({ block, next }: Tree): Tree => ({
    block,
    next: next.map(sorted).toSorted((a, b) => flat(b).length - flat(a).length)
  })
  return treesOf(blocks).flatMap(tree => flat(sorted(tree)))
}

interface Tree {
  readonly block: Block
  readonly next: readonly Tree[]
}

function treesOf(blocks: readonly Block[]): readonly Tree[] {
  const known = new Map(blocks.map(block => [block.step.name, block]))
  const led = new Set(blocks.flatMap(nextOf))
  const under = (block: Block): Tree => ({
    block,
    next: nextOf(block).flatMap(to => {
      const next = known.get(to)
      return next === undefined ? [] : [under(next)]
    })
  })
  return blocks.filter(({ step }) => !led.has(step.name)).map(under)
}

function flat({ block, next }: Tree): readonly Block[] {
  return [block, ...next.flatMap(flat)]
}
