import type { Clock } from '@ketenregie/core'

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString()
}
