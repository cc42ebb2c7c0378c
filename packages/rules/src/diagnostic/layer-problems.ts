import type { CivilDate } from '@ketenregie/core'
import type { OpeningKind } from '../model/region.ts'
import type { OpenPart } from '../model/layered.ts'
import type { Example } from './example.ts'
import type { Unknown } from './unknown.ts'

/** A layer that does not fit the one it rests on, or that says how it differs from it. */
export interface LayerProblems {
  'rules/wrong-base': { readonly wanted: string; readonly found: string | null }
  'rules/already-agreed': { readonly name: string; readonly base: string }
  'rules/layer-order': { readonly region: string; readonly below: string }
  'rules/other-region': { readonly written: string; readonly region: string | null }
  'rules/nothing-below': { readonly name: string }
  'rules/unknown-override': Unknown
  'rules/not-open': { readonly name: string; readonly part: OpenPart | 'table' }
  'rules/layer-relation': LayerRelation
  'rules/layer-not-compared': { readonly name: string }
  'rules/limit-relation': LimitRelation
  /** The layer below knows all equated days of that year. */
  'rules/equated-in-known-year': { readonly day: string; readonly base: string }
  'rules/known-years-apart': { readonly here: Years; readonly below: Years }
  'rules/open-matter': {
    readonly what: string
    readonly owner: string
    /** What in the agreements it leaves open; empty where no program can see it. */
    readonly open: readonly string[]
    readonly source: string
    readonly at: string
  }
  /** It is named under an open matter, and is open no more. */
  'rules/open-matter-closed': { readonly name: string; readonly closed: readonly string[] }
  /** It is open, and no open matter names it. */
  'rules/open-not-listed': { readonly kind: OpeningKind; readonly names: readonly string[] }
  /** Only what stands apart from cases is arranged once and for all. */
  'rules/task-of-cases': { readonly task: string }
  'rules/unknown-arrangement-place': Unknown & { readonly task: string }
  'rules/recalibrated-before': { readonly since: CivilDate; readonly recalibrateBy: CivilDate }
  'rules/norm-asks-not': { readonly norm: string; readonly party: string }
  'rules/recalibration-overdue': {
    readonly region: string
    readonly due: CivilDate
    readonly asOf: CivilDate
  }
}

export interface Years {
  readonly from: number
  readonly to: number
}

export interface LayerRelation {
  readonly name: string
  readonly relation: Relation
  /** A case in which the layers differ, with what follows in the layer below; null: none to show. */
  readonly example: Example | null
}

/** In fewer cases, in more cases, in the same, or both fewer and more. */
export type Relation = 'stricter' | 'looser' | 'equal' | 'different'

export interface LimitRelation {
  readonly name: string
  readonly relation: 'shorter' | 'longer' | 'equal' | 'different'
  /** A start from which the last days differ; null: none. */
  readonly example: LimitExample | null
}

export interface LimitExample {
  readonly start: CivilDate
  /** The last day in the layer below, and in this one; null: there is none. */
  readonly below: CivilDate
  readonly here: CivilDate | null
  /** What else happens, and when; absent: nothing. */
  readonly and?: readonly { readonly of: string; readonly on: CivilDate }[]
}
