import { InvariantError } from '@ketenregie/core'
import { Combinations } from './combinations.ts'
import { NodeStore } from './node-store.ts'
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

/** A number from 0 up for an inner node, less than for any node above it. */
export function innerIndex(diagram: Diagram): number {
  return diagram - firstInner
}

/**
 * Multi-valued decision diagrams, hash-consed: one node for each different function. A node tests
 * a variable and has a child for each region; variables rise from the root to the leaves.
 */
export class Diagrams {
  readonly #store = new NodeStore()
  readonly #done = new Combinations()
  readonly #operations = new Map<Operation, number>()

  #left = Infinity

  get size(): number {
    return this.#store.count
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
    if (areAll(children, first)) return first
    const known = this.#store.find(variable, children)
    if (known >= 0) return firstInner + known
    this.spend()
    let outcomes = 0
    let isBlurred = false
    for (const child of children) {
      outcomes |= this.outcomes(child)
      isBlurred ||= this.isBlurred(child)
    }
    return firstInner + this.#store.add({ variable, children, outcomes, isBlurred })
  }

  /** The variable that is tested first; infinite for a leaf. */
  variable(diagram: Diagram): number {
    return isLeaf(diagram) ? Infinity : this.#store.variable(diagram - firstInner)
  }

  children(diagram: Diagram): readonly Diagram[] {
    return this.#store.children(diagram - firstInner)
  }

  /** How many children there are. */
  width(diagram: Diagram): number {
    return this.#store.size(diagram - firstInner)
  }

  child(diagram: Diagram, region: number): Diagram {
    const child = this.#store.child(diagram - firstInner, region)
    if (child === undefined) throw new InvariantError(`no region ${region} in ${diagram}`)
    return child
  }

  /** All outcomes that some combination of regions gives. */
  outcomes(diagram: Diagram): Outcomes {
    return isLeaf(diagram) ? diagram : this.#store.outcomes(diagram - firstInner)
  }

  /** Some combination of regions by itself leaves more than one outcome. */
  isBlurred(diagram: Diagram): boolean {
    return isLeaf(diagram) ? isOpen(diagram) : this.#store.isBlurred(diagram - firstInner)
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
    return this.#combine(operation, this.#numberOf(operation), first, second)
  }

  /** Gives back the room that making diagrams took; they can still be read and combined. */
  pack(): void {
    this.#store.pack()
    this.#done.clear()
    this.#operations.clear()
  }

  #combine(operation: Operation, number: number, first: Diagram, second: Diagram): Diagram {
    const settled = operation(first, second)
    if (settled !== undefined) return settled
    const known = this.#done.find(number, first, second)
    if (known !== undefined) return known
    this.spend()
    const [one, other] = [this.variable(first), this.variable(second)]
    const top = Math.min(one, other)
    const size = this.width(one === top ? first : second)
    const children: Diagram[] = []
    for (let region = 0; region < size; region += 1) {
      const firstChild = one === top ? this.child(first, region) : first
      const secondChild = other === top ? this.child(second, region) : second
      children.push(this.#combine(operation, number, firstChild, secondChild))
    }
    const made = this.node(top, children)
    this.#done.add(number, first, second, made)
    return made
  }

  #numberOf(operation: Operation): number {
    const known = this.#operations.get(operation)
    if (known !== undefined) return known
    const made = this.#operations.size + 1
    this.#operations.set(operation, made)
    return made
  }
}

function areAll(children: readonly Diagram[], first: Diagram): boolean {
  for (const child of children) if (child !== first) return false
  return true
}

class OverBudget extends Error {
  override readonly name = 'OverBudget'
}
