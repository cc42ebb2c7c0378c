import type { FactValue, Unknown } from '../fact/fact.ts'
import type { Modality, Status } from '../ports/decider.ts'
import type { Answer } from '../process/compile.ts'
import type { StepState } from '../process/step.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { DueTime } from '../time/due-time.ts'
import type { ParentCase, SubCase } from './sub-case-event.ts'

/** Everything that the next command needs, and nothing that only the journal needs. */
export interface CaseState {
  /** Of this shape. */
  readonly format: 'case/1'
  readonly caseId: string
  /** Name of the process, and the hashes of the definition and the pack that the case runs by. */
  readonly process: string
  readonly definition: string
  readonly pack: string
  /** Number and digest of the last entry. */
  readonly version: number
  readonly head: string
  readonly opened: CivilDate
  /** The latest legal day that the case has seen. */
  readonly asOf: CivilDate
  readonly at: StepState
  /** By fact, oldest first. */
  readonly facts: Readonly<Record<string, readonly KnownFact[]>>
  /** The latest answers, by rule or concept. */
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** Tasks that are open, by id of the definition; the journal has those that have ended. */
  readonly tasks: Readonly<Record<string, OpenTask>>
  /** Tasks whose condition is not met yet. */
  readonly awaitedTasks: readonly string[]
  /** What a migration took back, for its agreements have no such task; another gives it back. */
  readonly setAside: readonly SetAside[]
  /** By name of the limit. */
  readonly deadlines: Readonly<Record<string, CaseDeadline>>
  /** Limits that should run and cannot, by name. */
  readonly openPoints: Readonly<Record<string, OpenPoint>>
  /**
   * The days of the events that a limit counts from, stands still at or goes on at, in order; of an
   * event that a limit only counts from the latest.
   */
  readonly anchors: Readonly<Record<string, readonly CivilDate[]>>
  /** The moment of the latest of these events, where it was told; in UTC with milliseconds. */
  readonly moments: Readonly<Record<string, Instant>>
  /** Who coordinates, and from when; the last one does so now. */
  readonly coordination: readonly Coordination[]
  /** Since when a party takes part. */
  readonly participants: Readonly<Record<string, CivilDate>>
  /** The case that it is part of. */
  readonly parent: ParentCase | null
  /** Cases that are part of it, by their name in it; of each the latest. */
  readonly subCases: Readonly<Record<string, SubCase>>
  /** Why it may not be erased. */
  readonly hold: Hold | null
  /** Facts that stay when the case is erased, and why. */
  readonly factHolds: Readonly<Record<string, Hold>>
}

/** A duty to keep a case, or a fact of it. The ground names a rule or an order, never a person. */
export interface Hold {
  readonly ground: string
  readonly by: string
  readonly since: CivilDate
}

/** One value of a fact in time: it holds from `on`. Since when we know it is in the journal. */
export interface KnownFact {
  readonly value: FactValue | Unknown
  readonly by: string
  readonly on: CivilDate
  /** The last day on which it counts as known; null: for ever. */
  readonly fresh: CivilDate | null
}

export interface Outcome {
  readonly answer: Answer
  readonly status: Status | null
  readonly modality: Modality | null
  /** Another reading gives another status. */
  readonly readingDecides: boolean
}

export interface OpenTask {
  readonly party: string | null
  /** The day on which it was opened. */
  readonly since: CivilDate
}

export interface SetAside {
  readonly task: string
  /** What it was, and will be again. */
  readonly was: 'open' | 'awaited'
}

export interface CaseTask extends OpenTask {
  readonly status: 'open' | 'closed' | 'withdrawn'
  /** Since when it has this status. */
  readonly since: CivilDate
}

export interface CaseDeadline extends DeadlineDays {
  readonly status: 'running' | 'suspended' | 'met' | 'missed' | 'infeasible' | 'withdrawn'
  /** The day on which it was met, in time or late. */
  readonly metOn: CivilDate | null
  /** The moment of that, of a limit in hours, where it was told. */
  readonly metAt?: Instant
  /** Its last day has gone by, and what follows from that was done. */
  readonly passed: boolean
  /** The case ends before the last day. */
  readonly infeasible: boolean
  readonly withdrawn: boolean
  /** In the order of the ladder of the limit; what cannot happen any more counts as fired. */
  readonly ladder: readonly LadderDay[]
}

export interface DeadlineDays {
  readonly start: CivilDate
  readonly nominal: CivilDate
  readonly final: CivilDate
  readonly provisional: boolean
  readonly alternative: CivilDate | null
  /** Since when it stands still; the last day is then the earliest that it can be. */
  readonly suspended: CivilDate | null
  /** Of a limit in hours. */
  readonly hours?: LimitHours
}

/** The exact moments of a limit in hours, in UTC with milliseconds. */
export interface LimitHours {
  /** From when it runs; null: only the day is known, and it runs from the end of that day. */
  readonly from: Instant | null
  /** Until when it is met. */
  readonly until: Instant
}

/** A step on the ladder of a limit; in hours around a moment it has a moment too. */
export interface LadderDay extends DueTime {
  readonly fired: boolean
}

export interface FormerDeadline {
  readonly start: CivilDate
  readonly nominal: CivilDate
  readonly final: CivilDate
  readonly hours?: LimitHours
  readonly status: CaseDeadline['status']
  /** The entry that changed it. */
  readonly until: number
}

/** Why a limit that should run has no last day. */
export interface OpenPoint {
  readonly reason: 'not-agreed' | 'no-version' | 'out-of-range' | 'awaits-fact' | 'awaits-event'
  /** The fact or event that it waits for. */
  readonly awaits: string | null
  readonly since: CivilDate
}

export interface Coordination {
  readonly party: string
  readonly since: CivilDate
}
