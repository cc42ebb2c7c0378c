import { InvariantError, isInstant } from '@ketenregie/core'
import type { Clock } from '@ketenregie/core'

/** Stands still until it is told the time: for simulated years and for tests. */
export class ManualClock implements Clock {
  #now: string

  /** `start` is an ISO 8601 instant with an offset, as `2025-01-01T08:00:00Z`. */
  constructor(start: string) {
    this.#now = inUtc(start)
  }

  now(): string {
    return this.#now
  }

  /** Moves to an instant; a clock does not run back. */
  set(instant: string): void {
    const next = inUtc(instant)
    if (next < this.#now) throw new InvariantError(`the clock is at ${this.#now}, past ${next}`)
    this.#now = next
  }

  advance(milliseconds: number): void {
    this.set(new Date(Date.parse(this.#now) + milliseconds).toISOString())
  }
}

function inUtc(instant: string): string {
  if (!isInstant(instant)) throw new InvariantError('a clock is set to an instant with an offset')
  return new Date(instant).toISOString()
}
