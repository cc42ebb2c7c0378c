import { InvariantError } from '@ketenregie/core'
import { excluded, no, own, yes } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'
import type { FlatDiagram } from './flat-diagram.ts'

/**
 * How cases go from the root of a diagram down, step by step: from a node along one region to a
 * child go the cases of the node that can lie in the region. Each node has a row of bits.
 */
export interface Steps {
  readonly root: number
  /** The row of the first outcome; after the rows of all outcomes comes that of what cannot occur. */
  readonly leaves: number
  readonly outcomes: number
  readonly rows: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly plane: Int32Array
  /** 1 where nothing has come to the child before. */
  readonly isFirst: Int8Array
}

/** What rules and concepts come to: no, yes, or outside the gate. */
export const ruleOutcomes: readonly Outcomes[] = [no, yes, own]

export function stepsOf(
  flat: FlatDiagram,
  firstPlane: (variable: number) => number,
  outcomes: readonly Outcomes[]
): Steps {
  const nodes = flat.variables.length
  const rows = new Map([...outcomes, excluded].map((one, leaf) => [one, nodes + leaf]))
  const rowOf = (at: number): number => {
    const row = at < 0 ? rows.get(~at) : at
    if (row === undefined) throw new InvariantError(`no plane for the outcomes ${~at}`)
    return row
  }
  const reached = new Set<number>()
  const steps: { from: number; to: number; plane: number; isFirst: number }[] = []
  for (let from = nodes - 1; from >= 0; from -= 1) {
    const plane = firstPlane(flat.variables[from] ?? 0)
    const children = flat.children.subarray(flat.starts[from], flat.starts[from + 1])
    children.forEach((child, region) => {
      const to = rowOf(child)
      steps.push({ from, to, plane: plane + region, isFirst: reached.has(to) ? 0 : 1 })
      reached.add(to)
    })
  }
  return {
    root: rowOf(flat.root),
    leaves: nodes,
    outcomes: outcomes.length,
    rows: nodes + outcomes.length + 1,
    from: Int32Array.from(steps, step => step.from),
    to: Int32Array.from(steps, step => step.to),
    plane: Int32Array.from(steps, step => step.plane),
    isFirst: Int8Array.from(steps, step => step.isFirst)
  }
}
