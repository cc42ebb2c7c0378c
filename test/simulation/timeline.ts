import type { Instant } from '@ketenregie/core'

interface Planned {
  readonly at: number
  readonly order: number
  readonly run: () => void | Promise<void>
}

/**
 * Time that only moves when nothing else can happen at this moment. What is planned runs one at a
 * time, and whoever waits for a promise goes on before the next.
 */
export class Timeline {
  #now: number
  #order = 0
  #steps = 0
  readonly #planned: Planned[] = []

  constructor(start: number) {
    this.#now = start
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#now
  }

  get instant(): Instant {
    return instantOf(this.#now)
  }

  get steps(): number {
    return this.#steps
  }

  after(delay: number, run: Planned['run']): void {
    const planned = { at: this.#now + delay, order: (this.#order += 1), run }
    let place = this.#planned.length
    while (place > 0 && comesBefore(planned, this.#planned[place - 1])) place -= 1
    this.#planned.splice(place, 0, planned)
  }

  /** Runs what is planned until nothing is, until it is over, or until it has taken so many steps. */
  async run(most: number, isOver: () => boolean): Promise<'rest' | 'restless' | 'over'> {
    for (;;) {
      if (isOver()) return 'over'
      const next = this.#planned.shift()
      if (next === undefined) return 'rest'
      if (this.#steps >= most) return 'restless'
      this.#steps += 1
      this.#now = Math.max(this.#now, next.at)
      await next.run()
      // everything that waited for a promise has gone on before the next turn of the loop
      await new Promise(setImmediate)
    }
  }
}

export function instantOf(time: number): Instant {
  return new Date(time).toISOString() as Instant
}

function comesBefore(one: Planned, other: Planned | undefined): boolean {
  if (other === undefined) return true
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
