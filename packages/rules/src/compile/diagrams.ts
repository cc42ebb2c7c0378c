import { InvariantError } from '@ketenregie/core'
import { isOpen, outcomeBits } from './outcomes.ts'
import type { Outcomes } from './outcomes.ts'

/** A function from facts to outcomes. Equal functions are the same number; a leaf is its outcomes. */
export type Diagram = number

/** A way to combine two functions; says nothing where the answer depends on a further variable. */
export type Operation = (first: Diagram, second: Diagram) => Diagram | undefined

/** Leaves are the numbers below it: every set of outcomes that fits its bits. */
const firstInner = 2 ** outcomeBits

export function isLeaf(diagram: Diagram): boolean {
  return diagram < firstInner
}

/**
 * Multi-valued decision diagrams, hash-consed: one node for each different function. A node tests
 * a variable and has a child for each region; variables rise from the root to the leaves.
 */
export class Diagrams {
  readonly #nodes: Inner[] = []
  readonly #unique = new Map<string, Diagram>()
  readonly #done = new Map<Operation, Map<number, Diagram>>()

  #left = Infinity

  get size(): number {
    return this.#nodes.length
  }

  /** What `make` makes, or undefined when that takes more than so many new nodes and combinations. */
  within<Made>(budget: number, make: () => Made): Made | undefined {
    const outer = this.#left
    this.#left = Math.min(budget, outer)
    try {
      return make()
    } catch (error) {
      if (error instanceof OverBudget) return undefined
      throw error
    } finally {
      this.#left = outer
    }
  }

  /** Takes steps of the budget. */
  spend(steps = 1): void {
    this.#left -= steps
    if (this.#left < 0) throw new OverBudget()
  }

  /** The function that tests a variable first; the same as its children when these are all equal. */
  node(variable: number, children: readonly Diagram[]): Diagram {
    const [first] = children
    if (first === undefined) throw new InvariantError('a variable without regions')
    if (children.every(child => child === first)) return first
    const key = `${variable}:${children.join()}`
    const known = this.#unique.get(key)
    if (known !== undefined) return known
    this.spend()
    const made = firstInner + this.#nodes.length
    const outcomes = children.reduce((all, child) => all | this.outcomes(child), 0)
    const blurred = children.some(child => this.isBlurred(child))
    this.#nodes.push({ variable, children, outcomes, blurred })
    this.#unique.set(key, made)
    return made
  }

  /** The variable that is tested first; infinite for a leaf. */
  variable(diagram: Diagram): number {
    return isLeaf(diagram) ? Infinity : this.#inner(diagram).variable
  }

  children(diagram: Diagram): readonly Diagram[] {
    return this.#inner(diagram).children
  }

  child(diagram: Diagram, region: number): Diagram {
    const child = this.#inner(diagram).children[region]
    if (child === undefined) throw new InvariantError(`no region ${region} in ${diagram}`)
    return child
  }

  /** All outcomes that some combination of regions gives. */
  outcomes(diagram: Diagram): Outcomes {
    return isLeaf(diagram) ? diagram : this.#inner(diagram).outcomes
  }

  /** Some combination of regions by itself leaves more than one outcome. */
  isBlurred(diagram: Diagram): boolean {
    if (!isLeaf(diagram)) return this.#inner(diagram).blurred
    return isOpen(diagram)
  }

  /** The variables that the function depends on, ascending. */
  support(diagram: Diagram): readonly number[] {
    const variables = new Set<number>()
    for (const at of this.#within(diagram)) if (!isLeaf(at)) variables.add(this.variable(at))
    return [...variables].toSorted((a, b) => a - b)
  }

  /** The leaves that some combination of regions leads to. */
  leaves(diagram: Diagram): readonly Diagram[] {
    return [...this.#within(diagram)].filter(isLeaf)
  }

  #within(diagram: Diagram): ReadonlySet<Diagram> {
    const seen = new Set<Diagram>([diagram])
    for (const at of seen) if (!isLeaf(at)) for (const child of this.children(at)) seen.add(child)
    return seen
  }

  combine(operation: Operation, first: Diagram, second: Diagram): Diagram {
    const settled = operation(first, second)
    if (settled !== undefined) return settled
    const done = this.#doneBy(operation)
    const key = first * 2 ** 26 + second
    const known = done.get(key)
    if (known !== undefined) return known
    this.spend()
    const top = Math.min(this.variable(first), this.variable(second))
    const made = this.node(
      top,
      this.#split(first, second, top).map(([a, b]) => this.combine(operation, a, b))
    )
    done.set(key, made)
    return made
  }

  #split(first: Diagram, second: Diagram, top: number): readonly (readonly [Diagram, Diagram])[] {
    if (this.variable(first) !== top) return this.children(second).map(child => [first, child])
    if (this.variable(second) !== top) return this.children(first).map(child => [child, second])
    return this.children(first).map((child, region) => [child, this.child(second, region)])
  }

  #doneBy(operation: Operation): Map<number, Diagram> {
    const known = this.#done.get(operation)
    if (known !== undefined) return known
    const made = new Map<number, Diagram>()
    this.#done.set(operation, made)
    return made
  }

  #inner(diagram: Diagram): Inner {
    const inner = this.#nodes[diagram - firstInner]
    if (inner === undefined) throw new InvariantError(`no diagram ${diagram}`)
    return inner
  }
}

interface Inner {
  readonly variable: number
  readonly children: readonly Diagram[]
  readonly outcomes: Outcomes
  readonly blurred: boolean
}

class OverBudget extends Error {
  override readonly name = 'OverBudget'
}
