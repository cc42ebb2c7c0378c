import type { CivilDate, Facts, FactValue, Place, Truth, Unknown } from '@ketenregie/core'

/** An example that must come out as written: the tests of functional admins. */
export type Scenario = RuleScenario | ProcessScenario

/** What the rules say of one set of facts. */
export interface RuleScenario {
  readonly kind: 'rules'
  readonly name: string
  readonly place: Place
  /** Null: the day on which the scenarios are run. */
  readonly asOf: CivilDate | null
  readonly given: Facts
  readonly expected: Readonly<Record<string, ExpectedOutcome>>
  /** Rules and concepts of which another reading gives another status. */
  readonly readingDecides: readonly string[]
  readonly needed: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly canSettle: Readonly<Record<string, readonly (readonly string[])[]>>
}

export type ExpectedOutcome = Truth | 'own-judgement'

/** What happens in one case, day by day. */
export interface ProcessScenario {
  readonly kind: 'process'
  readonly name: string
  readonly place: Place
  readonly process: string
  readonly timeline: readonly Moment[]
}

/** One day: first what is learnt and what happens, then what must be so. */
export interface Moment {
  readonly on: CivilDate
  readonly place: Place
  readonly by: string | null
  readonly facts: Readonly<Record<string, FactValue | Unknown>>
  readonly event: string | null
  readonly expected: ExpectedMoment
}

export interface ExpectedMoment {
  /** Names of steps that the case is in. */
  readonly steps: readonly string[]
  readonly deadlines: Readonly<Record<string, ExpectedDeadline>>
  readonly messages: readonly { readonly to: string; readonly kind: string }[]
  readonly tasks: Readonly<Record<string, 'open' | 'closed' | 'withdrawn'>>
  readonly outcomes: Readonly<Record<string, ExpectedOutcome>>
  readonly refused: boolean
}

export type ExpectedDeadline = 'running' | 'met' | 'expired' | 'withdrawn' | 'infeasible'
