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
  readonly #placed = new Map<string, Map<number | string, PlacedFact>>()

  place(name: string, use: FactUse, domain: Domain, { slot, variable }: Place): PlacedFact {
    const placed = this.#placed.get(name) ?? new Map<number | string, PlacedFact>()
    this.#placed.set(name, placed)
    const key = keyOf({ slot, variable }, use, domain)
    const known = placed.get(key)
    if (known !== undefined) return known
    const variables: Variable[] = []
    const add = ({ size, isKnowing, read }: Test) =>
      variable + variables.push({ size, isKnowing, read, slot }) - 1
    const layout = layOutFact(name, use, domain, add)
    const made = { layout, variables, slot: { facts: [name] } }
    placed.set(key, made)
    return made
  }
}

/** The place, and what is seen of the fact; a number where that will do, which is found faster. */
function keyOf({ slot, variable }: Place, { comparisons, known }: FactUse, domain: Domain) {
  const place = slot * 2 ** 24 + variable
  if (domain.kind !== 'yes-no') return `${place}:${known}:${JSON.stringify(comparisons)}`
  return place * 4 + (known ? 2 : 0) + (seesValues(comparisons) ? 1 : 0)
}
