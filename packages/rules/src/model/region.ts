import type { Citation, CivilDate, Period } from '@ketenregie/core'

/** The layer of one region or municipality: what it fills in of the agreements below it. */
export interface Region {
  /** As `regio/gooi-en-vechtstreek` or `gemeente/GM0402`. */
  readonly id: string
  readonly title: string
  readonly basedOn: { readonly name: string; readonly major: number }
  /** Title by code; null where the layer names the code only. */
  readonly municipalities: Readonly<Record<string, string | null>>
  /** By code of municipality. */
  readonly contacts: Readonly<Record<string, Contact>>
  readonly recalibration: Recalibration | null
  /** By party: who is to be called there. */
  readonly partyContacts: Readonly<Record<string, Contact>>
  /** What the region says of a norm, by norm and party. */
  readonly compliance: Readonly<Record<string, Readonly<Record<string, ComplianceStatement>>>>
  /** What is not settled yet, by name. */
  readonly openMatters: Readonly<Record<string, OpenMatter>>
  /** By indicator. */
  readonly targets: Readonly<Record<string, Target>>
  /** By institution. */
  readonly visits: Readonly<Record<string, Visit>>
  /** By standing task, and by municipality or institution: what the region knows of it. */
  readonly arrangements: Readonly<Record<string, Readonly<Record<string, ArrangementStatement>>>>
}

/** What is known of an arrangement that stands apart from cases, in one place. */
export type ArrangementStatement =
  | {
      readonly status: 'arranged'
      /** What was agreed. */
      readonly agreed: string
      readonly since: CivilDate
      /** The party that answers for it. */
      readonly responsible: string
      /** After this day it counts as arranged no more. */
      readonly recalibrateBy: CivilDate
      readonly note: string | null
      /** Where it is written. */
      readonly source: Citation
    }
  | { readonly status: 'missing'; readonly source: Citation; readonly note: string | null }
  | { readonly status: 'unknown'; readonly source: null; readonly note: string | null }

/** What a region says of a party and a norm. Only what is unknown needs no source. */
export type ComplianceStatement =
  | { readonly status: 'met' | 'missing'; readonly source: Citation; readonly note: string | null }
  | { readonly status: 'unknown'; readonly source: null; readonly note: string | null }

/** Something that is not settled yet, and the party whose turn it is. */
export interface OpenMatter {
  readonly what: string
  readonly owner: string
  /** What in the agreements is open; of nothing here a program can see whether it still is. */
  readonly about: Openings
  readonly source: Citation
}

/** Names of what the agreements leave open, by what it is that stands open. */
export type Openings = Readonly<Record<OpeningKind, readonly string[]>>

export type OpeningKind = (typeof openingKinds)[number]

/**
 * A task without an owner, of several parties, or that is not arranged everywhere; a limit without
 * a length; a message without a basis; a norm that is not met; an indicator without a target; a
 * table that each region is to fill in.
 */
export const openingKinds = [
  'tasks',
  'limits',
  'messages',
  'norms',
  'indicators',
  'tables'
] as const

/** What a region aims at, who decides when it is missed and who answers for it. */
export interface Target {
  /** A share in percent or a number of days, as the measure of the indicator has it. */
  readonly bound: { readonly kind: 'least' | 'most'; readonly value: number }
  readonly decides: string
  readonly answers: string
  readonly source: Citation
}

/** How far an institution is, and which ones can be visited on one trip. */
export interface Visit {
  /** Null: the region has not measured it. */
  readonly kilometres: number | null
  readonly isTooFar: boolean
  /** Institutions on the same trip have the same name here; null: a trip of its own. */
  readonly trip: string | null
  readonly source: Citation
}

export interface Contact {
  readonly role: string
  readonly substitute: string | null
  /** Where it stands that somebody has this role; null: nobody has said, so it may stand empty. */
  readonly source: Citation | null
}

/** How often the parties look at the agreements again, and when they last did. */
export interface Recalibration {
  readonly every: Period
  readonly last: CivilDate
  readonly source: Citation
}
