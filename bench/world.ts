import type { Facts } from '@ketenregie/core'
import type { Rules } from '@ketenregie/rules'

/** Rules with cases for them: what contestants are measured on. */
export interface World {
  readonly title: string
  readonly rules: Rules
  /** The rules and concepts to answer; a gate comes before what is inside it. */
  readonly names: readonly string[]
  readonly cases: readonly Facts[]
  readonly isComplete: boolean
  /** How many cases are compared before anything is measured. */
  readonly compared: number
}

export const asOf = '2026-04-16'

/** One word for each name, in their order: a status, or what a concept comes to. */
export type Outcomes = readonly (string | null)[]

/** A way to answer all cases of a world. */
export interface Contestant {
  readonly name: string
  /** What it says of the first cases, to compare before anything is measured. */
  readonly answers: (count: number) => Promise<readonly Outcomes[]>
  /** Answers these cases, once; only this is measured. */
  readonly run: (from: number, to: number) => Promise<void> | void
  /** Answers something else on unknown facts, and takes part as a measure only. */
  readonly isMeasure?: boolean
  /** Cases are taken in batches of at least this size. */
  readonly batch?: number
}

export interface Absent {
  readonly name: string
  readonly reason: string
}

/** Where answers go, so that no engine leaves out work of which nobody sees the result. */
export const kept: { last: unknown } = { last: undefined }
