import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'

/** A node of generated code: which reader it asks, and where each region leads. */
export interface SharedNode {
  readonly reader: number
  readonly children: readonly number[]
}

/**
 * The nodes of many decisions, equal ones once. Numbered from 0, children before their parents; a
 * leaf with outcomes o is the number ~o.
 */
export class SharedNodes {
  readonly all: SharedNode[] = []
  readonly #known = new Map<string, number>()
  /** How often a node is led to. */
  readonly #uses: number[] = []

  /** The number of a diagram. */
  add(root: Diagram, diagrams: Diagrams, readerOf: (variable: number) => number): number {
    const added = new Map<Diagram, number>()
    const visit = (at: Diagram): number => {
      if (isLeaf(at)) return ~at
      const before = added.get(at)
      if (before !== undefined) return before
      const reader = readerOf(diagrams.variable(at))
      const made = this.#node({ reader, children: diagrams.children(at).map(visit) })
      added.set(at, made)
      return made
    }
    return visit(root)
  }

  /** Whether it is called, rather than written out in the one place that leads to it. */
  isShared(node: number): boolean {
    return (this.#uses[node] ?? 0) > 1
  }

  /** Marks a node as called from outside. */
  call(node: number): void {
    if (node >= 0) this.#uses[node] = Infinity
  }

  #node(node: SharedNode): number {
    const key = `${node.reader}:${node.children.join()}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.all.push(node) - 1
    this.#known.set(key, made)
    for (const child of node.children)
      if (child >= 0) this.#uses[child] = (this.#uses[child] ?? 0) + 1
    return made
  }
}
