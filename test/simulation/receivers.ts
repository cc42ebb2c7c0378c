import { PortError } from '@ketenregie/core'
import type { OutgoingMessage } from '@ketenregie/core'
import type { Life } from './far-store.ts'
import type { Random } from './random.ts'
import { strikes } from './world.ts'
import type { World } from './world.ts'

/** Called when a message arrives at its receiver; the first time it comes with `isNew`. */
export type Arrival = (message: OutgoingMessage, isNew: boolean) => void

/** The parties as receivers of messages, at the other end of a line that loses and doubles. */
export class Receivers {
  readonly #world: World
  readonly #line: Random
  readonly #arrived = new Set<string>()
  readonly #onArrival: Arrival

  constructor(world: World, onArrival: Arrival) {
    this.#world = world
    this.#line = world.random.fork('post')
    this.#onArrival = onArrival
  }

  has(key: string): boolean {
    return this.#arrived.has(key)
  }

  /** How one life of a process sends. What it sent arrives, whether or not it lives to hear so. */
  sender(life: Life): (message: OutgoingMessage) => Promise<void> {
    return message =>
      new Promise((resolve, reject) => {
        this.#world.timeline.after(this.#line.below(500), () => {
          const error = this.#carry(message)
          this.#world.timeline.after(this.#line.below(500), () => {
            if (!life.isAlive) return
            if (error) reject(error)
            else resolve()
          })
        })
      })
  }

  /** What the sender hears: null when the receiver has confirmed. */
  #carry(message: OutgoingMessage): Error | null {
    const where = `${message.message} to ${message.to}`
    if (strikes(this.#world, 'message lost', where)) return new Error('no answer')
    if (strikes(this.#world, 'receiver fails', where)) return new Error('busy')
    if (strikes(this.#world, 'receiver refuses', where))
      return new PortError('unknown here', { retryable: false })
    const isNew = !this.#arrived.has(message.key)
    this.#arrived.add(message.key)
    this.#onArrival(message, isNew)
    if (strikes(this.#world, 'message doubled', where)) this.#onArrival(message, false)
    return strikes(this.#world, 'answer lost', where) ? new Error('no answer') : null
  }
}
