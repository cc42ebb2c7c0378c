import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'

/**
 * A diagram in a few flat arrays, for walking many times. Nodes are numbered from 0, each after its
 * children; a leaf with outcomes o is the number ~o, so that it is negative.
 */
export interface FlatDiagram {
  readonly root: number
  /** The variable that each node tests. */
  readonly variables: Int32Array
  /** Where the children of each node start, and after the last node where they end. */
  readonly starts: Int32Array
  /** A child for each region of the variable. */
  readonly children: Int32Array
}

export function flatten(root: Diagram, diagrams: Diagrams): FlatDiagram {
  const nodes = innerNodes(root, diagrams)
  const numbers = new Map(nodes.map((node, number) => [node, number]))
  const numberOf = (diagram: Diagram) => numbers.get(diagram) ?? ~diagram
  const children: number[] = []
  const starts = nodes.map(node => {
    const start = children.length
    for (const child of diagrams.children(node)) children.push(numberOf(child))
    return start
  })
  return {
    root: numberOf(root),
    variables: Int32Array.from(nodes, node => diagrams.variable(node)),
    starts: Int32Array.from([...starts, children.length]),
    children: Int32Array.from(children)
  }
}

/** All nodes below and including the root; a child was made before its parent, so it is smaller. */
function innerNodes(root: Diagram, diagrams: Diagrams): readonly Diagram[] {
  const seen = new Set<Diagram>(isLeaf(root) ? [] : [root])
  for (const node of seen)
    for (const child of diagrams.children(node)) if (!isLeaf(child)) seen.add(child)
  return [...seen].toSorted((a, b) => a - b)
}
