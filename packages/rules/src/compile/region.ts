import type { Domain, FactValue } from '@ketenregie/core'
import type { Comparison } from './holds.ts'

/** A comparison as a rule states it about one fact. */
export interface Comparing {
  readonly operator: Comparison
  readonly value: FactValue
}

/** The parts of a domain between which no rule sees a difference, numbered from 0. */
export interface Regions {
  /** A value of each region. */
  readonly samples: readonly FactValue[]
  /** The region of a value; undefined when the value lies outside the domain. */
  readonly of: (value: FactValue) => number | undefined
  /** Of an ordered domain: where each stretch starts, ascending, and the region in which it lies. */
  readonly stretches?: readonly Stretch[]
}

export interface Stretch {
  readonly start: string | number
  readonly region: number
}

/** A domain of which a fact has one value at a time. */
export type SingleDomain = Exclude<Domain, { readonly kind: 'set' }>
