import type { Citation, Source } from '../citation/citation.ts'
import type { FactDefinition } from '../fact/fact.ts'
import type { ProcessDefinition } from '../process/definition.ts'
import type { Calendar } from '../time/calendar.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { TimeLimit } from '../time/time-limit.ts'
import type { RetentionTerm } from './retention-term.ts'

/** Everything parties have agreed, as checked data; `hash` identifies it. The rules are the decider's. */
export interface Pack {
  readonly name: string
  readonly version: string
  readonly hash: string
  readonly facts: Readonly<Record<string, FactDefinition>>
  readonly parties: Readonly<Record<string, Party>>
  readonly sources: Readonly<Record<string, Source>>
  readonly norms: Readonly<Record<string, Norm>>
  readonly timeLimits: Readonly<Record<string, TimeLimit>>
  readonly calendar: Calendar
  readonly tasks: Readonly<Record<string, TaskDefinition>>
  readonly messages: Readonly<Record<string, MessageDefinition>>
  readonly processes: Readonly<Record<string, ProcessDefinition>>
  /** How long cases are kept, by category; of others nobody agreed, so they stay. */
  readonly retention?: Readonly<Record<string, RetentionTerm>>
}

export interface Party {
  readonly name: string
  readonly title: string
  readonly kind: string
  readonly roles: readonly string[]
}

/** What a source asks, in own words. */
export interface Norm {
  readonly id: string
  readonly text: string
  readonly party: string | null
  readonly carriedBy: NormCarriers
  /** Why nothing in the agreements carries it; null: something does, or nobody has said. */
  readonly notCarried: string | null
  /** Which parties answer for it in each region; absent: none is asked to. */
  readonly duty?: NormDuty
  /** What it does for the person whom a case is about; absent: nothing in particular. */
  readonly forPerson?: PersonRole
  readonly source: Citation
}

/** The person is told, is heard, or can find afterwards what was done with the data. */
export type PersonRole = 'informed' | 'spoken-with' | 'on-record'

/** What each of some parties must have arranged. */
export interface NormDuty {
  readonly parties: readonly string[]
  /** What in the agreements themselves shows that it is arranged; null: only a statement can. */
  readonly shownBy: 'contact' | 'contact-and-substitute' | 'recalibration' | 'rule' | null
  /** What to do when it is not. */
  readonly advice: string
}

/** By which agreements a norm is kept: names in the pack. */
export interface NormCarriers {
  /** Rules, concepts and decision tables. */
  readonly rules: readonly string[]
  readonly timeLimits: readonly string[]
  readonly tasks: readonly string[]
  readonly messages: readonly string[]
  /** By process: its steps and events. */
  readonly processes: Readonly<Record<string, readonly string[]>>
  /** What a person finds elsewhere: a command, a report, a file of the region. */
  readonly elsewhere: readonly string[]
}

export interface TaskDefinition {
  readonly id: string
  /** Null: the source names no owner. */
  readonly party: string | null
  readonly what: string
  readonly lifeDomain: string | null
  /** Work in a case, or an arrangement that stands apart from cases. */
  readonly kind: 'case' | 'standing'
  /** The yes-no fact, concept or rule that calls for it; null: always. */
  readonly when: string | null
  readonly source: Citation
}

/** What one party sends another, and on which ground. */
export interface MessageDefinition {
  readonly name: string
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly purpose: string
  /** Null: nobody has stated one yet, so nothing is sent. */
  readonly legalBasis: string | null
  /** Where a layer that filled in the basis found it; absent: where the message itself was found. */
  readonly basisSource?: Citation
  readonly facts: readonly string[]
  readonly valid: { readonly from: CivilDate | null; readonly to: CivilDate | null }
  readonly source: Citation
}
