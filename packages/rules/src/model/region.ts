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
}

export interface Contact {
  readonly role: string
  readonly substitute: string | null
}

/** How often the parties look at the agreements again, and when they last did. */
export interface Recalibration {
  readonly every: Period
  readonly last: CivilDate
  readonly source: Citation
}
