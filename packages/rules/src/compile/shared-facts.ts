import type { Domain } from '@ketenregie/core'
import { seesValues } from './cut.ts'
import { layOutFact } from './fact-layout.ts'
import type { FactLayout } from './fact-layout.ts'
import type { FactUse } from './uses.ts'
import type { Slot, Test, Variable } from './variable.ts'

/** A fact in its place among the levels of a decision. */
export interface PlacedFact {
  readonly layout: FactLayout
  readonly variables: readonly Variable[]
  readonly slot: Slot
}

export interface Place {
  readonly slot: number
  /** The number of its first variable. */
  readonly variable: number
}

/** Facts in their places, each made once: thousands of rules use the same fact in the same way. */
export class SharedFacts {
  readonly #placed = new Map<string, PlacedFact>()

  place(name: string, use: FactUse, domain: Domain, { slot, variable }: Place): PlacedFact {
    const key = `${slot}:${variable}:${seenBy(use, domain)}:${name}`
    const known = this.#placed.get(key)
    if (known !== undefined) return known
    const variables: Variable[] = []
    const add = ({ size, isKnowing, read }: Test) =>
      variable + variables.push({ size, isKnowing, read, slot }) - 1
    const layout = layOutFact(name, use, domain, add)
    const made = { layout, variables, slot: { facts: [name] } }
    this.#placed.set(key, made)
    return made
  }
}

/** What a use sees of a fact: all that its layout hangs on. */
function seenBy({ comparisons, known }: FactUse, domain: Domain): string {
  if (domain.kind !== 'yes-no') return `${known}${JSON.stringify(comparisons)}`
  return `${known}${seesValues(comparisons)}`
}
