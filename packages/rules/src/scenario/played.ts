import type { CoverageKey } from './coverage/coverage-item.ts'
import type { BareDeviation } from './result.ts'

/** What playing a scenario brought to light. */
export interface Played {
  readonly deviations: readonly BareDeviation[]
  readonly touches: readonly CoverageKey[]
}
