import type { Citation, FactValue } from '@ketenregie/core'
import type { Condition } from './condition.ts'
import type { Layered } from './layered.ts'

/** What naturally is a table: rows of conditions with what follows from each. One-to-one with DMN. */
export interface DecisionTable extends Layered {
  readonly name: string
  readonly question: string
  readonly source: Citation
  readonly hitPolicy: HitPolicy
  /** The fact, concept or rule that each column looks at. */
  readonly columns: readonly string[]
  /** By name, in the order of their weight for a policy that puts outputs in order. */
  readonly outputs: Readonly<Record<string, OutputDomain>>
  readonly rows: readonly Row[]
  /** When no row is hit; null: then nothing follows. */
  readonly otherwise: Output | null
}

/** What to do with the rows that are hit: the policies of DMN, with those that collect spelt out. */
export type HitPolicy =
  | 'unique'
  | 'first'
  | 'priority'
  | 'any'
  | 'collect'
  | 'collect-sum'
  | 'collect-min'
  | 'collect-max'
  | 'collect-count'
  | 'rule-order'
  | 'output-order'

/** All values that an output can have; in order of priority, the first one most. */
export type OutputDomain =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice' | 'party' | 'text'; readonly options: readonly string[] }
  /** Whole numbers from `from` to `to`, both included; the highest comes first. */
  | { readonly kind: 'number'; readonly from: number; readonly to: number }

export interface Row {
  /** A condition for each column; null: anything will do. */
  readonly when: readonly (Condition | null)[]
  readonly output: Output
  readonly why: string | null
  /** Where it is written, if not where the whole table is. */
  readonly source: Citation | null
}

/** A value for each output. */
export type Output = Readonly<Record<string, FactValue>>
