import { InvariantError } from '@ketenregie/core'
import { excluded, no, own, yes } from '../compile/outcomes.ts'
import type { FlatDiagram } from '../fast/flat-diagram.ts'

/** The outcomes of rules, in the order of their planes. */
export const leaves: readonly number[] = [no, yes, own, excluded]

/** From a node along one region to a child: the cases of the node that can lie in the region. */
export interface Step {
  readonly from: number
  readonly to: number
  readonly plane: number
  /** Nothing has come to the child before. */
  readonly isFirst: boolean
}

/** How cases go from the root down. A node has the number of its row; the leaves come after them. */
export interface Steps {
  readonly root: number
  readonly nodes: number
  readonly all: readonly Step[]
}

export function stepsOf(flat: FlatDiagram, firstPlane: (variable: number) => number): Steps {
  const nodes = flat.variables.length
  const rowOf = (at: number) => (at < 0 ? nodes + leafNumber(~at) : at)
  const reached = new Set<number>()
  const all: Step[] = []
  for (let from = nodes - 1; from >= 0; from -= 1) {
    const plane = firstPlane(flat.variables[from] ?? 0)
    const children = flat.children.subarray(flat.starts[from], flat.starts[from + 1])
    children.forEach((child, region) => {
      const to = rowOf(child)
      all.push({ from, to, plane: plane + region, isFirst: !reached.has(to) })
      reached.add(to)
    })
  }
  return { root: rowOf(flat.root), nodes, all }
}

function leafNumber(outcomes: number): number {
  const number = leaves.indexOf(outcomes)
  if (number < 0) throw new InvariantError(`no plane for the outcomes ${outcomes}`)
  return number
}
