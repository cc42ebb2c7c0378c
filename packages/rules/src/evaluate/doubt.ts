import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { variableAt } from '../compile/layout.ts'
import { joinAll } from '../compile/operations.ts'
import { rebuild } from '../compile/rebuild.ts'
import type { Variable } from '../compile/variable.ts'
import { nothing } from './fact-set.ts'
import type { FactSet } from './fact-set.ts'

/**
 * What is left of a decision once the known facts are filled in. Two steps lead on, slot by slot
 * from the root: a slot is asked, and any of its answers may come; or it is skipped, and all that
 * can be said is what its answers have in common.
 */
export class Doubt {
  readonly root: Diagram
  readonly diagrams: Diagrams
  /** The slots that the outcome depends on, in the order of the diagram. */
  readonly slots: readonly number[]
  /** Whether an answer can only narrow the outcomes; not so where knowing by itself counts. */
  readonly narrows: boolean
  readonly #variables: readonly Variable[]
  readonly #tested: readonly (Variable & { readonly number: number })[]
  readonly #facts: readonly FactSet[]
  readonly #skipped = new Map<Diagram, Diagram>()
  readonly #asked = new Map<Diagram, readonly Diagram[]>()

  /** `facts` holds for each slot the facts that are asked to fill it. */
  constructor(
    root: Diagram,
    diagrams: Diagrams,
    variables: readonly Variable[],
    facts: readonly FactSet[]
  ) {
    this.root = root
    this.diagrams = diagrams
    this.#variables = variables
    this.#facts = facts
    this.#tested = diagrams.support(root).map(number => ({ ...this.#at(number), number }))
    this.slots = [...new Set(this.#tested.map(({ slot }) => slot))]
    this.narrows = !this.#tested.some(({ isKnowing }) => isKnowing)
  }

  /** The same doubt in other diagrams. */
  copyTo(into: Diagrams): Doubt {
    const root = rebuild(this.root, this.diagrams, {
      region: () => undefined,
      keep: (number, children) => into.node(number, children)
    })
    return new Doubt(root, into, this.#variables, this.#facts)
  }

  /** The slot that is tested first; infinite when nothing is. */
  slot(diagram: Diagram): number {
    return isLeaf(diagram) ? Infinity : this.#at(this.diagrams.variable(diagram)).slot
  }

  factsOf(slot: number): FactSet {
    return this.#facts[slot] ?? nothing
  }

  /** What each answer for the first slot leaves. */
  asked(diagram: Diagram): readonly Diagram[] {
    const known = this.#asked.get(diagram)
    if (known !== undefined) return known
    const made = this.answers([diagram], this.slot(diagram)).flat()
    this.#asked.set(diagram, made)
    return made
  }

  /** What each answer for the slot leaves of several diagrams at once; no earlier slot is tested. */
  answers(all: readonly Diagram[], slot: number): readonly (readonly Diagram[])[] {
    const top = Math.min(...all.map(one => this.diagrams.variable(one)))
    if (top === Infinity) return [all]
    const { slot: own, isKnowing, size } = this.#at(top)
    if (own !== slot) return [all]
    this.diagrams.spend()
    const different = new Map<string, readonly Diagram[]>()
    for (let region = isKnowing ? 1 : 0; region < size; region += 1) {
      const next = all.map(one => this.#follow(one, top, region))
      for (const answer of this.answers(next, slot)) different.set(answer.join(), answer)
    }
    return [...different.values()]
  }

  /** Where the first variable can lead while nothing is asked. */
  unasked(diagram: Diagram): readonly Diagram[] {
    const { isKnowing } = this.#at(this.diagrams.variable(diagram))
    return isKnowing ? [this.diagrams.child(diagram, 0)] : this.diagrams.children(diagram)
  }

  /** The variables of a slot that the outcome depends on. */
  variablesOf(slot: number): readonly (Variable & { readonly number: number })[] {
    return this.#tested.filter(variable => variable.slot === slot)
  }

  /** What can be said without an answer for the first slot. */
  skipped(diagram: Diagram): Diagram {
    const known = this.#skipped.get(diagram)
    if (known !== undefined) return known
    const made = this.#skip(diagram, this.slot(diagram))
    this.#skipped.set(diagram, made)
    return made
  }

  #skip(diagram: Diagram, slot: number): Diagram {
    if (this.slot(diagram) !== slot || isLeaf(diagram)) return diagram
    const parts = this.unasked(diagram).map(child => this.#skip(child, slot))
    return joinAll(this.diagrams, parts)
  }

  #follow(diagram: Diagram, variable: number, region: number): Diagram {
    const isTested = this.diagrams.variable(diagram) === variable
    return isTested ? this.diagrams.child(diagram, region) : diagram
  }

  #at(number: number): Variable {
    return variableAt(number, { variables: this.#variables })
  }
}
