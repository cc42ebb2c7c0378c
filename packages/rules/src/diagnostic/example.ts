import type { Facts } from '@ketenregie/core'
import type { ExpectedOutcome } from '../model/scenario.ts'

/** A case that shows a problem: few facts, and what follows from them. */
export interface Example {
  readonly given: Facts
  /** Another reading than the chosen one, by rule or concept. */
  readonly readings: Readonly<Record<string, string>>
  readonly expected: Readonly<Record<string, ExpectedOutcome>>
}
