import type { Citation } from '../citation/citation.ts'
import type { CivilDate } from './civil-date.ts'
import type { Period } from './period.ts'

/** An agreement about time: what must have happened, by when, and who hears of it. */
export interface TimeLimit {
  readonly name: string
  readonly what: string
  /** Chosen by the day from which the limit runs; they do not overlap. */
  readonly versions: readonly TimeLimitVersion[]
  readonly ladder: readonly LadderStep[]
  readonly infeasible: Infeasible | null
  /** No layer above may weaken it. */
  readonly minimumNorm?: true
  /** The region whose layer it comes from; absent: the layer that no other rests on. */
  readonly layer?: string
}

export interface TimeLimitVersion {
  /** First and last starting day of this version, both included; null: open. */
  readonly from: CivilDate | null
  readonly to: CivilDate | null
  /** Null: the parties have not agreed on a length yet (an open local agreement). */
  readonly period: Period | null
  /** A layer above may agree on another length. */
  readonly open?: true
  readonly direction: 'forward' | 'back'
  readonly start: LimitStart
  /** Whether the Algemene termijnenwet extends it. */
  readonly extended: boolean
  readonly source: Citation
  /** When it stands still; absent: it runs on whatever happens. */
  readonly suspension?: SuspensionAgreement
}

/**
 * What makes a limit stand still, from the day after the one to the day before the other. A limit
 * that is counted back does not stand still.
 */
export interface SuspensionAgreement {
  readonly after: SuspensionMoment
  readonly until: SuspensionMoment
  /** Whether what was left of the period runs on, or the whole period starts anew. */
  readonly afterwards: 'runs-on' | 'starts-anew'
  readonly source: Citation
}

/** The day of each such event, or a date that the case knows. */
export type SuspensionMoment = { readonly fact: string } | { readonly event: string }

/**
 * The day from which a limit runs: a date that the case knows, the day of the last such event, or
 * the day on which the step that starts it begins.
 */
export type LimitStart =
  { readonly fact: string } | { readonly event: string } | { readonly step: 'begin' }

/** A message before or after the last day. */
export interface LadderStep {
  readonly when: 'before' | 'after'
  readonly period: Period
  readonly to: string
  readonly message: string
}

/** The limit cannot be met in this case when the date in `fact` lies before the last day. */
export interface Infeasible {
  readonly fact: string
  readonly label: string
}
