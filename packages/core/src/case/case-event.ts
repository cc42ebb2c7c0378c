import type { Citation } from '../citation/citation.ts'
import type { Facts } from '../fact/fact.ts'
import type { Findings } from '../ports/decider.ts'
import type { StepState } from '../process/step.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Hearsay } from './authority.ts'
import type {
  CaseTask,
  DeadlineDays,
  Hold,
  KnownFact,
  LadderDay,
  OpenPoint,
  Outcome,
  SetAside
} from './case-state.ts'
import type { PostEvent } from './post-event.ts'
import type { Rejection } from './rejection.ts'
import type { ParentCase, SubCaseEvent } from './sub-case-event.ts'

/** What happened in a case. Nothing else changes one. */
export type CaseEvent =
  | PostEvent
  | SubCaseEvent
  | {
      readonly type: 'caseOpened'
      readonly process: string
      readonly definition: string
      readonly pack: string
      readonly by: string
      readonly on: CivilDate
      /** The case that it is part of. */
      readonly parent: ParentCase | null
      /** What was told with it that is another's to tell. */
      readonly hearsay?: Hearsay
    }
  | {
      readonly type: 'caseMigrated'
      /** What it runs by from now on, and what it ran by. */
      readonly definition: string
      readonly pack: string
      readonly from: { readonly definition: string; readonly pack: string }
      readonly mapping: Readonly<Record<string, string>>
      /** Tasks taken back because the new agreements have none such, earlier ones included. */
      readonly setAside: readonly SetAside[]
      readonly by: string
      readonly on: CivilDate
      readonly reason: string
    }
  | { readonly type: 'dayReached'; readonly on: CivilDate }
  | {
      readonly type: 'eventReceived'
      readonly event: string
      readonly by: string
      readonly on: CivilDate
      /** The moment on that day, where it was told; in UTC with milliseconds. */
      readonly at?: Instant
      /** What was told with it that is another's to tell. */
      readonly hearsay?: Hearsay
      /** Which of its days limits look at: the latest one, or each. */
      readonly anchors: 'latest' | 'each' | null
    }
  | {
      readonly type: 'factsStated' | 'factsCorrected'
      readonly facts: Readonly<Record<string, KnownFact>>
    }
  | {
      readonly type: 'outcomesRecorded'
      /** Identifies the rules, readings and versions that answered. */
      readonly decider: string
      readonly asOf: CivilDate
      readonly outcomes: Readonly<Record<string, Outcome>>
      readonly findings: Findings
    }
  | { readonly type: 'stepped'; readonly to: StepState }
  | {
      readonly type: 'taskOpened'
      readonly task: string
      readonly party: string | null
      readonly on: CivilDate
    }
  /** The task opens when its condition is met. */
  | { readonly type: 'taskAwaited'; readonly task: string }
  | {
      readonly type: 'taskEnded'
      readonly task: string
      readonly status: Exclude<CaseTask['status'], 'open'>
      readonly on: CivilDate
    }
  | ({ readonly type: 'deadlineStarted' } & CountedLimit)
  | ({ readonly type: 'deadlineRecalculated' } & CountedLimit)
  | {
      readonly type: 'deadlineMet'
      readonly limit: string
      readonly on: CivilDate
      readonly at?: Instant
    }
  | { readonly type: 'deadlinePassed'; readonly limit: string }
  | {
      readonly type: 'deadlineFeasibilityChanged'
      readonly limit: string
      readonly infeasible: boolean
    }
  | { readonly type: 'deadlineWithdrawn'; readonly limit: string }
  | { readonly type: 'ladderStepFired'; readonly limit: string; readonly step: number }
  | { readonly type: 'openPointNoted'; readonly limit: string; readonly point: OpenPoint }
  | { readonly type: 'openPointSettled'; readonly limit: string }
  | {
      readonly type: 'messageQueued'
      readonly id: string
      readonly to: string
      readonly message: string
      readonly status: 'ready' | 'held'
      readonly reason: string | null
      readonly on: CivilDate
      readonly body: MessageBody
    }
  | { readonly type: 'coordinationAssigned'; readonly party: string; readonly on: CivilDate }
  /** A duty to keep the case, until it is lifted: what is under it is not erased. */
  | {
      readonly type: 'holdPlaced'
      readonly hold: Hold
      /** Only of these facts; absent: of the case as a whole. */
      readonly facts?: readonly string[]
    }
  | {
      readonly type: 'holdLifted'
      readonly by: string
      readonly on: CivilDate
      readonly facts?: readonly string[]
    }
  /** What stays when everything else is erased; nothing comes after it. */
  | { readonly type: 'factsKept'; readonly facts: Readonly<Record<string, KeptFact>> }
  | { readonly type: 'commandRejected'; readonly problem: Rejection }

/** A fact under a legal hold, with everything that was ever said of it. */
export interface KeptFact {
  readonly hold: Hold
  /** Where the agreements have the fact from. */
  readonly source: Citation | null
  readonly said: readonly (KnownFact & {
    /** The entry in which it was said. */
    readonly entry: number
    readonly isCorrection: boolean
  })[]
}

export interface CountedLimit {
  readonly limit: string
  readonly days: DeadlineDays
  readonly ladder: readonly LadderDay[]
}

/** What a message says: by name, so that its wording and its form are the receiver's adapter's. */
export interface MessageBody {
  readonly purpose: string | null
  readonly legalBasis: string | null
  readonly facts: Facts
  /** The deadline that it is about. */
  readonly limit: string | null
  readonly final: CivilDate | null
  /** The moment of a deadline in hours. */
  readonly until?: Instant
}
