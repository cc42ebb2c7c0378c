import type { Citation, CivilDate, Modality } from '@ketenregie/core'
import type { Condition } from './condition.ts'
import type { DecisionTable } from './decision-table.ts'
import type { Layered } from './layered.ts'

/** One rule file, as canonical data. */
export interface RuleSet {
  readonly name: string
  readonly version: string
  /** First and last day, both included; null: open. */
  readonly valid: { readonly from: CivilDate; readonly to: CivilDate | null }
  readonly concepts: Readonly<Record<string, Concept>>
  readonly rules: Readonly<Record<string, Rule>>
  /** Absent where there are none. */
  readonly tables?: Readonly<Record<string, DecisionTable>>
  /** Combinations that cannot occur. */
  readonly excluded: readonly Exclusion[]
}

export interface Concept extends Layered {
  readonly name: string
  readonly question: string
  readonly source: Citation
  readonly readings: Readonly<Record<string, Reading>>
  readonly chosen: string
}

export interface Rule extends Layered {
  readonly name: string
  readonly party: string
  /** Of every ground that does not carry its own. */
  readonly modality: Modality
  /** The gate: where it is "no" the partner judges for itself. */
  readonly within: string | null
  readonly source: Citation
  readonly readings: Readonly<Record<string, Reading>>
  readonly chosen: string
  /** Dutch sentences with `{redenen}`, `{volgende_vraag}` and `{houder}`. */
  readonly explanation: {
    readonly yes: string
    readonly no: string
    readonly unknown: string
  } | null
}

/** One way to read the source. */
export interface Reading {
  readonly why: string | null
  readonly when: Condition
}

export interface Exclusion {
  readonly when: Condition
  readonly why: string
}
