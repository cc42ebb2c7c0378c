import type { Citation } from '../citation/citation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Period } from '../time/period.ts'

/** All values that a fact can have. Closed, so that "every way to fill it in" is a finite question. */
export type Domain =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Whole numbers from `from` to `to`, both included. */
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'date' }
  /** A code of a public list: `prefix` and exactly `digits` digits, such as GM0402. */
  | { readonly kind: 'code'; readonly prefix: string; readonly digits: number }
  /** Any number of the options together, none included. */
  | { readonly kind: 'set'; readonly options: readonly string[] }

export type Sensitivity = 'ordinary' | 'special' | 'criminal'

/** What can be known in a case, and who can tell. */
export interface FactDefinition {
  readonly name: string
  /** The question put to the holder, in plain Dutch. */
  readonly question: string
  readonly domain: Domain
  readonly holders: Holders
  readonly lifeDomain: string | null
  readonly sensitivity: Sensitivity
  /** Relative effort of asking; 1 is the least. */
  readonly cost: number
  /** How long a value stays known; null: for ever. */
  readonly fresh: Period | null
  readonly source: Citation | null
}

/** The parties that hold a fact: whom to ask first, and who else may know. */
export interface Holders {
  readonly first: string
  readonly also: readonly string[]
}

/** `yes` or `no`, an option of a choice, a whole number, a civil date, or the options of a set. */
export type FactValue = string | number | readonly string[]

/** Why a value is missing; each reason has its own follow-up. */
export type UnknownReason =
  'not-asked' | 'asked' | 'holder-does-not-know' | 'may-not-be-shared' | 'stale' | 'contradicted'

export interface Unknown {
  readonly unknown: UnknownReason
}

/** What is known by name. A fact that is absent is unknown because it was not asked. */
export type Facts = Readonly<Record<string, FactValue | Unknown>>

/** A value with who stated it and since when it holds. */
export interface FactStatement {
  readonly fact: string
  readonly value: FactValue | Unknown
  readonly by: string
  /** The day from which the value holds. */
  readonly on: CivilDate
}
