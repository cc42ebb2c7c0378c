import type { Facts, FactValue, UnknownReason } from '../fact/fact.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Truth } from '../truth/truth.ts'

/** Answers the rules that a process names. Pure: the same question has the same answer. */
export interface Decider {
  /** Identifies the rules, readings and versions that answer. */
  readonly hash: string
  /**
   * Identifies all that answers to one name: under another pack with the same digest it has the
   * same answers. Absent: only `hash` tells.
   */
  digestOf?(name: string): string
  evaluate(names: readonly string[], facts: Facts, options: { readonly asOf: CivilDate }): Findings
  /**
   * The cheapest next request over several open findings together; null when nothing is open. The
   * facts are those that the findings were found from.
   */
  ask(
    findings: readonly Finding[],
    facts: Facts,
    options: { readonly asOf: CivilDate }
  ): Request | null
}

/** By name of rule or concept. */
export type Findings = Readonly<Record<string, Finding>>

export type Status = 'ground' | 'no-ground' | 'unknown' | 'own-judgement'

/** What the text says a party does where there is ground. */
export type Modality = 'may' | 'does' | 'on-request'

export interface Finding {
  readonly name: string
  readonly kind: 'rule' | 'concept'
  /** Null outside the gate: the partner judges for itself, which is not "no". */
  readonly outcome: Truth | null
  /** Unknown exactly when ways to fill in the unknown facts disagree; null for a concept. */
  readonly status: Status | null
  /** Of the ground that carries the outcome. */
  readonly modality: Modality | null
  /** The chosen reading; null where the text has only one. */
  readonly reading: string | null
  /** Outcome per reading of this rule, with the gate in its chosen reading. */
  readonly readings: Readonly<Record<string, Truth | null>>
  /** Another reading of the rule or of its gate gives another status. */
  readonly readingDecides: boolean
  /** Facts that can still matter. */
  readonly relevant: readonly string[]
  /** The minimal sets that surely settle the status, whatever the answers. */
  readonly needed: readonly (readonly string[])[]
  /** The minimal sets that settle the status with some answer. */
  readonly canSettle: readonly (readonly string[])[]
  /** The relevant facts as questions: who holds each, and what its answer would bring. */
  readonly questions: readonly Question[]
  /** The shortest known facts that suffice for the outcome. */
  readonly reasons: readonly Reason[]
  /** Codes, such as `recalibration-overdue`. */
  readonly warnings: readonly string[]
}

export interface Reason {
  readonly fact: string
  readonly value: FactValue
}

/** A fact that can still matter to a finding. */
export interface Question {
  readonly fact: string
  /** Why it is not known. */
  readonly unknown: UnknownReason
  /** Whom to ask first, and then who else may know. */
  readonly holders: readonly string[]
  /** Relative effort of asking. */
  readonly cost: number
  /**
   * How much of the doubt its answer takes away on average, from 0 to 1. Doubt is the chance that
   * two ways to fill in the unknown facts disagree on the outcome.
   */
  readonly gain: number
}

/** What to ask whom now, and what that can settle. */
export interface Request {
  /**
   * `exact`: no way of asking has a lower expected cost. `greedy`: what takes most doubt away for
   * its cost, where looking through every way is too much.
   */
  readonly method: 'exact' | 'greedy'
  readonly next: PartyRequest
  /** The best request to each party that can be asked something, best first; `next` is the first. */
  readonly perParty: readonly PartyRequest[]
}

export interface PartyRequest {
  readonly party: string
  readonly facts: readonly string[]
  /** The findings that some answer settles by itself. */
  readonly settles: readonly string[]
}
