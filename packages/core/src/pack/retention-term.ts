import type { Citation } from '../citation/citation.ts'
import type { Period } from '../time/period.ts'

/** How long cases are kept after they have ended. There is no term without a source. */
export interface RetentionTerm {
  readonly category: string
  readonly what: string
  /** Names of the processes of which the cases belong to it; cases within them go with them. */
  readonly processes: readonly string[]
  /** Counted from the last day of a case. */
  readonly period: Period
  readonly source: Citation
}
