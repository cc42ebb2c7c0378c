import type { Facts } from '../fact/fact.ts'
import type { CivilDate } from '../time/civil-date.ts'

/** What is asked of a case. */
export type CaseCommand = OpenCommand | EventCommand | WakeCommand

export interface OpenCommand {
  readonly type: 'open'
  readonly process: string
  readonly by: string
  readonly on: CivilDate
  readonly facts: Facts
}

/** An event from outside: declared by the process, or one that every process has. */
export interface EventCommand {
  readonly type: 'event'
  readonly event: string
  readonly by: string
  readonly on: CivilDate
  readonly facts: Facts
  /** The task that is done, for `taak_afgerond`. */
  readonly task: string | null
}

/** A day has come on which the case must be looked at. */
export interface WakeCommand {
  readonly type: 'wake'
  readonly wake: string
  readonly on: CivilDate
}
