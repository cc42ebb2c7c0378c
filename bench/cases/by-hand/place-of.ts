import type { StepState } from '@ketenregie/core'
import { waits } from './step-by-hand.ts'
import type { Waiting } from './step-by-hand.ts'

/** The step that a case waits in, by its own name; null where it has ended. */
export function placeOf({ value }: StepState): Waiting | null {
  const name = typeof value === 'string' ? value : Object.values(value)[0]
  return typeof name === 'string' && isWaiting(name) ? name : null
}

function isWaiting(name: string): name is Waiting {
  return Object.hasOwn(waits, name)
}
