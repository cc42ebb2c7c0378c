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
}

/** What a region says of a party and a norm. Only what is unknown needs no source. */
export type ComplianceStatement =
  | { readonly status: 'met' | 'missing'; readonly source: Citation; readonly note: string | null }
  | { readonly status: 'unknown'; readonly source: null; readonly note: string | null }

/** Something that the region has not settled yet, and the party whose turn it is. */
export interface OpenMatter {
  readonly what: string
  readonly owner: string
  readonly source: Citation
}

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
