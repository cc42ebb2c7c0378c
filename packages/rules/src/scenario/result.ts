import type {
  Citation,
  CivilDate,
  FormerDeadline,
  Instant,
  LimitHours,
  Modality,
  Place,
  Reason,
  Rejection,
  Truth,
  ViewedOpenPoint
} from '@ketenregie/core'
import type {
  ExpectedDeadline,
  ExpectedMessage,
  ExpectedOutcome,
  ExpectedOutputs,
  ExpectedTask,
  Scenario
} from '../model/scenario.ts'
import type { CoverageKey } from './coverage/coverage-item.ts'

/** What came of one scenario. */
export interface ScenarioResult {
  readonly scenario: Scenario
  readonly passed: boolean
  /** In the order of the file; empty when it passed. */
  readonly deviations: readonly Deviation[]
  /** The agreements that it expects something of, by the places that they rest on. */
  readonly protects: readonly Protected[]
  /** The parts of the agreements that it would notice a change of. */
  readonly touches: readonly CoverageKey[]
}

export interface Protected {
  readonly citation: Citation
  /** Ids of the norms that rest on the same place. */
  readonly norms: readonly string[]
}

/** An expectation that did not come out, why, and the agreements that it protects. */
export type Deviation = BareDeviation & { readonly protects: readonly Protected[] }

export type BareDeviation = Difference & {
  /** Where the expectation stands. */
  readonly place: Place
  /** The day of the timeline; null for rules. */
  readonly on: CivilDate | null
  /** The moment on that day, where the timeline tells one; in UTC with milliseconds. */
  readonly at?: Instant
  readonly why: Why
}

type Difference =
  | Differs<'outcome', ExpectedOutcome, ExpectedOutcome | null>
  /** Of a decision table. */
  | Differs<'outputs', ExpectedOutputs>
  | Differs<'modality', Modality, Modality | null>
  | Differs<'reading-decides', boolean>
  | Differs<'needed' | 'can-settle', readonly (readonly string[])[]>
  /** Found: the innermost steps that the case is in. */
  | Differs<'step', string, readonly string[]>
  | Differs<'deadline', ExpectedDeadline>
  /** A moment where one was expected and the limit is in hours. */
  | Differs<'final-day', CivilDate | Instant, CivilDate | Instant | null>
  | Differs<'provisional', boolean, boolean | null>
  /** Found: what was made for the same party so far. */
  | Differs<'message' | 'no-message', ExpectedMessage, readonly ExpectedMessage[]>
  | Differs<'task', ExpectedTask>
  /** There is no such sub-case to look at. */
  | Differs<'sub-case', true, false>
  | Differs<'coordinator', string, string | null>
  /** Of what is told on a day. */
  | Differs<'refused', boolean>

interface Differs<Aspect extends string, Expected, Found = Expected> {
  readonly aspect: Aspect
  /** Of the rule, limit, task, step, party or event that it is about. */
  readonly name: string
  readonly expected: Expected
  readonly found: Found
}

/** The shortest that explains what was found. */
export type Why =
  | { readonly kind: 'nothing-to-add' }
  /** The known facts that suffice, and else the sets of facts that would. */
  | {
      readonly kind: 'facts'
      readonly reasons: readonly Reason[]
      readonly needed: readonly (readonly string[])[]
    }
  /** Every reading gives this. */
  | { readonly kind: 'readings'; readonly readings: Readonly<Record<string, Truth | null>> }
  /** The case has not come where the rule is decided. */
  | { readonly kind: 'not-decided' }
  | {
      readonly kind: 'days'
      readonly start: CivilDate
      readonly final: CivilDate
      readonly hours: LimitHours | null
      readonly metOn: CivilDate | null
      readonly history: readonly Pick<FormerDeadline, 'start' | 'final'>[]
    }
  | {
      readonly kind: 'waits'
      readonly reason: ViewedOpenPoint['reason']
      readonly awaits: string | null
    }
  /** Where the case stands since when, after what, and what can happen there. */
  | {
      readonly kind: 'stands'
      readonly since: CivilDate
      readonly after: string
      readonly possible: readonly string[]
    }
  | { readonly kind: 'since'; readonly since: CivilDate }
  | { readonly kind: 'rejection'; readonly problem: Rejection }
