import type { Citation } from '../citation/citation.ts'
import type { CivilDate } from './civil-date.ts'

/** Days that do not count, as a pack states them. Saturdays and Sundays never count. */
export interface Calendar {
  readonly holidays: readonly HolidayRule[]
  /** Days equated by decree: a cited list, never a formula. */
  readonly equated: readonly EquatedDay[]
  /** The years whose decrees are known, both included; outside them results are provisional. */
  readonly known: { readonly from: number; readonly to: number }
  readonly law: ExtensionLaw
}

/** The articles of the Algemene termijnenwet that an extension rests on. */
export interface ExtensionLaw {
  /** Article 1: a limit that ends on a Saturday, Sunday or holiday runs on. */
  readonly lastDay: Citation
  /** Article 2: a limit of three days or more has at least two working days in it. */
  readonly workingDays: Citation
  /** Article 4: which limits stay as they are. */
  readonly exceptions: Citation
}

export interface HolidayRule {
  readonly name: string
  readonly day:
    | { readonly easter: number }
    | { readonly month: number; readonly day: number; readonly whenSunday?: number }
  readonly source: Citation
}

export interface EquatedDay {
  readonly date: CivilDate
  readonly name: string
  readonly source: Citation
}
