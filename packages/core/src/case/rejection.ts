import type { CoreProblems } from '../diagnostic/core-problems.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'

type FactProblem = 'core/facts-not-a-map' | 'core/unknown-fact' | 'core/fact-outside-domain'

/** Why a command does not fit a case. Names and ids only: no values, no personal data. */
export interface RejectionProblems extends Pick<CoreProblems, FactProblem> {
  'core/unknown-case': { readonly caseId: string }
  'core/case-erased': { readonly caseId: string; readonly on: CivilDate }
  'core/case-exists': { readonly caseId: string }
  'core/unknown-process': { readonly process: string; readonly known: readonly string[] }
  'core/other-definition': {
    readonly process: string
    readonly definition: string
    readonly pack: string
  }
  'core/case-closed': { readonly caseId: string }
  'core/unknown-event': { readonly event: string; readonly possible: readonly string[] }
  'core/event-not-now': { readonly event: string; readonly possible: readonly string[] }
  'core/event-blocked': {
    readonly event: string
    readonly waitsFor: readonly { readonly rule: string; readonly is: string }[]
    readonly possible: readonly string[]
  }
  'core/not-your-event': {
    readonly event: string
    readonly by: string
    readonly allowed: readonly string[]
  }
  /** Facts that other parties hold, where only those may tell them. */
  'core/not-your-facts': {
    readonly by: string
    readonly facts: readonly { readonly fact: string; readonly holders: readonly string[] }[]
  }
  'core/not-your-task': {
    readonly task: string
    readonly by: string
    readonly allowed: readonly string[]
  }
  'core/unknown-party': { readonly party: string }
  'core/facts-missing': { readonly event: string; readonly facts: readonly string[] }
  'core/task-not-open': { readonly task: string | null; readonly open: readonly string[] }
  /** Another message of this case has the key: this entry was made of it. */
  'core/key-in-use': { readonly entry: number }
  'core/case-changed': { readonly caseId: string; readonly version: number }
  'core/migration-unknown': {
    readonly process: string
    readonly pack: string
    readonly known: readonly string[]
  }
  'core/migration-needless': { readonly caseId: string }
  'core/migration-needs-mapping': { readonly steps: readonly string[] }
  'core/migration-illegal': { readonly steps: readonly string[] }
  'core/migration-step-unknown': { readonly step: string; readonly nearest: string | null }
  'core/migration-limit-gone': { readonly limit: string }
  'core/migration-start-moved': { readonly limit: string }
  'core/migration-fact-outside': { readonly fact: string }
  'core/migration-sub-case-gone': { readonly name: string }
  'core/migration-party-gone': { readonly party: string }
  /** The day has not come yet, so nothing can have happened on it. */
  'core/not-yet': { readonly on: CivilDate; readonly today: CivilDate }
  /** The same of a moment. */
  'core/moment-not-yet': { readonly at: Instant; readonly now: Instant }
  /** The moment lies on another day in the Netherlands than the day that was told. */
  'core/moment-on-other-day': { readonly on: CivilDate; readonly day: CivilDate }
  'core/not-a-moment': { readonly field: string }
  'core/not-a-day': { readonly field: string }
  'core/not-a-name': { readonly field: string }
}

export type Rejection = {
  [Code in keyof RejectionProblems]: {
    readonly code: Code
    readonly params: RejectionProblems[Code]
  }
}[keyof RejectionProblems]
