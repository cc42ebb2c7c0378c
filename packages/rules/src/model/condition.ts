import type { FactValue, Modality } from '@ketenregie/core'

/** When something is so. Shaped like a json-rules-engine condition, plus `ground`. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** A concept or rule of the same pack, in its chosen reading. */
  | { readonly condition: string }
  /** A part with a modality of its own: where it carries the outcome, its modality counts. */
  | { readonly ground: Condition; readonly modality: Modality }
  | FactCondition

export interface FactCondition {
  readonly fact: string
  readonly operator: Operator
  readonly value: FactValue | Within | null
}

/** The closed list; `known` is the only one that looks at knowledge itself, and has value null. */
export type Operator =
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive'
  | 'contains'
  | 'doesNotContain'
  | 'before'
  | 'after'
  | 'notAfter'
  | 'notBefore'
  | 'within'
  | 'known'

/** A date that lies in the named time limit, counted from the date in another fact. */
export interface Within {
  readonly limit: string
  readonly from: string
  /** The last day of the limit lies outside: what takes exactly as long is not shorter. */
  readonly isShorter?: true
}
