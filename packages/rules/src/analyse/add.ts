import type { Place } from '@ketenregie/core'
import type { RuleProblem } from '../diagnostic/problems.ts'

/** Takes note of a problem. */
export type Add = (problem: RuleProblem, place: Place) => void
