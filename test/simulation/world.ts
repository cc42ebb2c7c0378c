import type { CaseStore } from '@ketenregie/core'
import type { Feature } from './features.ts'
import type { Fault, Weather } from './weather.ts'
import type { Plot } from './plots/plot.ts'
import type { Random } from './random.ts'
import type { Timeline } from './timeline.ts'

/** A law that did not hold. */
export interface Violation {
  readonly law: string
  readonly detail: string
}

/** What everything in one simulated world shares. */
export interface World {
  readonly plot: Plot
  readonly timeline: Timeline
  readonly weather: Weather
  readonly random: Random
  /** What survives every crash, as a program that starts anew reads it. */
  readonly disk: CaseStore
  /** Which release of the plot programs open cases by that start now. */
  release: 0 | 1
  /** Adds a line to the story; made only when someone listens. */
  readonly tell: (line: () => string) => void
  /** Notes that this happened in the world. */
  readonly touch: (feature: Feature) => void
  /** Ends the world: a law does not hold. The first violation stands. */
  readonly violate: (violation: Violation) => void
}

/** Whether a fault strikes now, and tells so. */
export function strikes({ weather, tell }: World, fault: Fault, where: string): boolean {
  if (!weather.strikes(fault)) return false
  tell(() => `  ! ${fault}: ${where}`)
  return true
}
