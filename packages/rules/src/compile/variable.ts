import type { Facts } from '@ketenregie/core'

/** What one level of a diagram tests: the value of a fact, or a part of it. */
export interface Test {
  /** How many regions there are. */
  readonly size: number
  /** Whether the fact is known, rather than what it is. */
  readonly isKnowing: boolean
  /** The region that holds; undefined while that is not known. */
  readonly read: (facts: Facts) => number | undefined
}

/** A test in its place. */
export interface Variable extends Test {
  readonly slot: number
}

/** Variables that are filled together, by the answers for these facts. They follow each other. */
export interface Slot {
  readonly facts: readonly string[]
}
