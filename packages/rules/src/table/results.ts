import { canonicalJson } from '@ketenregie/core'
import { mostResults, resultNumber, resultOutcome } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'
import { noHits } from './hits.ts'
import type { Hits } from './hits.ts'

/** What can follow from tables, each with an outcome of its own. */
export class Results {
  readonly #numbers = new Map<string, number>()
  readonly #all: Hits[] = []

  /** Undefined when there are more than outcomes can tell apart. */
  outcomeOf(hits: Hits): Outcomes | undefined {
    const key = canonicalJson(hits)
    const number = this.#numbers.get(key) ?? this.#all.length
    if (number >= mostResults) return undefined
    if (number === this.#all.length) this.#all.push(hits)
    this.#numbers.set(key, number)
    return resultOutcome(number)
  }

  hitsOf(outcome: Outcomes): Hits {
    return this.#all[resultNumber(outcome)] ?? noHits
  }
}
