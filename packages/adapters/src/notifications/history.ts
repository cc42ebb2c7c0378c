import type { Notification } from './notification.ts'

/** A notification that was processed, and what became of it. */
interface Accepted {
  readonly line: number
  readonly notification: Notification
  readonly correctedBy: string | null
}

/** What has come in before, as far as a later line can refer to it. */
export class History {
  readonly #accepted = new Map<string, Accepted>()
  readonly #refused = new Map<string, number>()

  accepted(id: string): Accepted | undefined {
    return this.#accepted.get(id)
  }

  /** The line on which a notification stood that was not processed. */
  refusedOn(id: string): number | undefined {
    return this.#refused.get(id)
  }

  accept(notification: Notification, line: number): void {
    const { id, corrects } = notification
    this.#accepted.set(id, { line, notification, correctedBy: null })
    const corrected = corrects === null ? undefined : this.#accepted.get(corrects)
    if (corrected !== undefined)
      this.#accepted.set(corrected.notification.id, { ...corrected, correctedBy: id })
  }

  refuse({ id }: Notification, line: number): void {
    if (!this.#accepted.has(id)) this.#refused.set(id, line)
  }
}
