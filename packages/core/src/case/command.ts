import type { Facts } from '../fact/fact.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Hearsay } from './authority.ts'
import type { CaseEvent } from './case-event.ts'
import type { ToldFacts } from './order.ts'
import type { PostEvent } from './post-event.ts'
import type { ParentCase } from './sub-case-event.ts'

/** What is asked of a case. */
export type CaseCommand =
  | OpenCommand
  | EventCommand
  | WakeCommand
  | MigrateCommand
  | SubCaseEndedCommand
  | SubCaseReportedCommand
  | WithdrawCommand
  | NoteCommand

export interface OpenCommand {
  readonly type: 'open'
  readonly process: string
  readonly by: string
  readonly on: CivilDate
  /** The moment on that day, where it was told; in UTC with milliseconds. */
  readonly at?: Instant
  readonly facts: Facts
  /** What of it is another's to tell. */
  readonly hearsay?: Hearsay
  /** Of a case within a case: what is around it, and what is known there. */
  readonly within: (ParentCase & { readonly told: ToldFacts }) | null
}

/** An event from outside: declared by the process, or one that every process has. */
export interface EventCommand {
  readonly type: 'event'
  readonly event: string
  readonly by: string
  readonly on: CivilDate
  /** The moment on that day, where it was told; in UTC with milliseconds. */
  readonly at?: Instant
  readonly facts: Facts
  /** The task that is done, for `taak_afgerond`. */
  readonly task: string | null
  /** What of it is another's to tell. */
  readonly hearsay?: Hearsay
}

/** A day has come on which the case must be looked at. */
export interface WakeCommand {
  readonly type: 'wake'
  readonly wake: string
  readonly on: CivilDate
  readonly at?: Instant
}

/** To go on by other agreements. */
export interface MigrateCommand {
  readonly type: 'migrate'
  /** Hashes of the definition and the pack to go on by. */
  readonly definition: string
  readonly pack: string
  /** Where steps have gone, by path. */
  readonly mapping: Readonly<Record<string, string>>
  readonly by: string
  readonly on: CivilDate
  readonly reason: string
}

/** A case that is part of this one has ended. */
export interface SubCaseEndedCommand {
  readonly type: 'sub-case-ended'
  readonly name: string
  readonly caseId: string
  readonly on: CivilDate
  readonly told: ToldFacts
}

/** Something happened in a case that is part of this one, and it goes on. */
export interface SubCaseReportedCommand {
  readonly type: 'sub-case-reported'
  readonly name: string
  readonly caseId: string
  readonly on: CivilDate
  readonly news: { readonly event: string; readonly number: number }
  readonly told: ToldFacts
}

/** The case around this one has no use for it any more. */
export interface WithdrawCommand {
  readonly type: 'withdraw'
  readonly on: CivilDate
}

/** To write down what happened around the case: to its messages and orders, and to keep it. */
export interface NoteCommand {
  readonly type: 'note'
  readonly on: CivilDate
  readonly events: readonly NotedEvent[]
}

export type NotedEvent =
  | PostEvent
  | Extract<
      CaseEvent,
      {
        readonly type:
          'subCaseOpened' | 'orderCarriedOut' | 'holdPlaced' | 'holdLifted' | 'factsKept'
      }
    >
