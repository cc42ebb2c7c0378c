import type {
  CivilDate,
  Facts,
  FactValue,
  Instant,
  Modality,
  Place,
  Truth,
  Unknown
} from '@ketenregie/core'
import type { Output } from './decision-table.ts'

/** An example that must come out as written: the tests of functional admins. */
export type Scenario = RuleScenario | ProcessScenario

/**
 * Where each part stands, by its path in the file: `verwacht.om_deelname`, and in lists by number
 * from 0.
 */
export type Places = Readonly<Record<string, Place>>

/** What the rules say of one set of facts. */
export interface RuleScenario {
  readonly kind: 'rules'
  readonly name: string
  readonly place: Place
  readonly places: Places
  /** Null: the day on which the scenarios are run. */
  readonly asOf: CivilDate | null
  readonly given: Facts
  /** Another reading than the chosen one, by rule or concept. */
  readonly readings: Readonly<Record<string, string>>
  readonly expected: Readonly<Record<string, ExpectedOutcome>>
  /** Of decision tables. */
  readonly outputs: Readonly<Record<string, ExpectedOutputs>>
  /** Of the ground that carries the outcome. */
  readonly modalities: Readonly<Record<string, Modality>>
  /** Rules and concepts of which another reading gives another status. */
  readonly readingDecides: readonly string[]
  readonly needed: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly canSettle: Readonly<Record<string, readonly (readonly string[])[]>>
}

/** All outputs that follow, in the order of the policy; unknown: not decided yet. */
export type ExpectedOutputs = 'unknown' | readonly Output[]

export type ExpectedOutcome = Truth | 'own-judgement'

/** What happens in one case, day by day. */
export interface ProcessScenario {
  readonly kind: 'process'
  readonly name: string
  readonly place: Place
  readonly process: string
  readonly timeline: readonly Moment[]
}

/** One day, or one moment on it: first what is learnt and what happens, then what must be so. */
export interface Moment {
  readonly on: CivilDate
  /** Where the hour matters; in UTC with milliseconds. */
  readonly at?: Instant
  readonly place: Place
  /** The sub-case that this is told to, and of which all is expected; null: the case itself. */
  readonly subCase: string | null
  readonly by: string | null
  readonly facts: Readonly<Record<string, FactValue | Unknown>>
  readonly event: string | null
  /** The task that is done, for `taak_afgerond`. */
  readonly task: string | null
  readonly expected: ExpectedMoment
}

export interface ExpectedMoment {
  readonly places: Places
  /** Names of steps that the case is in. */
  readonly steps: readonly string[]
  readonly deadlines: Readonly<Record<string, ExpectedDeadline>>
  /** The last day on which each limit is still met, or the moment of one in hours. */
  readonly finalDays: Readonly<Record<string, CivilDate | Instant>>
  /** Whether the last day may still move, as the calendar is not known that far ahead. */
  readonly provisional: Readonly<Record<string, boolean>>
  /** Made ready or held on this day or before. */
  readonly messages: readonly ExpectedMessage[]
  readonly noMessages: readonly ExpectedMessage[]
  readonly tasks: Readonly<Record<string, ExpectedTask>>
  readonly outcomes: Readonly<Record<string, ExpectedOutcome>>
  /** Who coordinates; null: nothing is said of it. */
  readonly coordinator: string | null
  readonly refused: boolean
}

export interface ExpectedMessage {
  readonly to: string
  readonly kind: string
  /** Null: either. Held is a message without a legal basis to send it on. */
  readonly status: 'ready' | 'held' | null
  /** How often so far; null: at least once. */
  readonly times: number | null
}

/** `undated`: it waits for a fact, an event or an agreement before it has a last day. */
export type ExpectedDeadline =
  'running' | 'suspended' | 'met' | 'expired' | 'withdrawn' | 'infeasible' | 'undated' | 'absent'

export type ExpectedTask = 'open' | 'closed' | 'withdrawn' | 'absent'
