import type { CivilDate } from '@ketenregie/core'

/** The message that someone is detained, as a municipality receives it. Holds no name or number of a person. */
export interface Notification {
  readonly id: string
  readonly caseId: string
  /** The day in the Netherlands on which it came in; it may lie before or long after `start`. */
  readonly received: CivilDate
  /** Code of the municipality of return, as `GM0402`. */
  readonly municipality: string
  readonly start: CivilDate
  /** Null: the notification does not tell. */
  readonly expectedEnd: CivilDate | null
  readonly institution: string
  /** The earlier notification that this one replaces; null when that one was not processed. */
  readonly corrects: string | null
}
