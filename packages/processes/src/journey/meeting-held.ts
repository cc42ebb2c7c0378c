import { meetDeadlines, openTasks, withdrawCases } from '../authoring/effects.ts'
import type { PackEffect } from '../authoring/effects.ts'

/**
 * The meeting that a step waits for: the case of it tells that there are agreements, or the house
 * that it was held outside such a case, which then is not needed any more.
 */
export function meetingHeld<const Target extends string>(
  target: Target,
  more: readonly PackEffect[] = []
) {
  const met = meetDeadlines('casusoverleg_houden')
  return {
    casusoverleg_afspraken_gemaakt: [
      { target, actions: [...met, ...more, ...openTasks('CAS-03')] }
    ],
    casusoverleg_gehouden: [
      { target, actions: [...met, ...more, ...withdrawCases('casusoverleg')] }
    ]
  } as const
}
