import { InvariantError } from '../invariant.ts'
import type { Claim } from '../ports/case-store.ts'
import type {
  FailedAttempt,
  KeptMessage,
  MessageQuery,
  OutboxMessage,
  Settlement
} from '../ports/outbox.ts'
import { compare, copies } from './order.ts'

/** The messages of all cases in order of arrival. */
export class MessageList {
  readonly #messages = new Map<string, KeptMessage>()

  add(messages: readonly OutboxMessage[]): void {
    const fresh = { attempts: 0, worker: null, failure: null }
    for (const message of messages) this.#replace({ ...message, ...fresh })
  }

  /** All of them or, when one is not there, none. */
  settle(caseId: string, settled: readonly Settlement[]): void {
    const after = settled.map(({ id, status, due, failure, body }) => {
      const known = this.#messages.get(identity(caseId, id))
      if (!known) throw new InvariantError(`no message ${id} to settle`)
      const attempts = status === 'ready' ? 0 : known.attempts
      const said = body ?? known.body
      return { ...known, status, due, failure, attempts, body: said, reason: null, worker: null }
    })
    for (const message of after) this.#replace(message)
  }

  of(caseId: string): readonly KeptMessage[] {
    const mine = [...this.#messages.values()].filter(message => message.caseId === caseId)
    return copies(mine.toSorted((a, b) => compare(a.id, b.id)))
  }

  page({ status, to, after, limit }: MessageQuery): readonly KeptMessage[] {
    const found = [...this.#messages.values()]
      .filter(message => message.status === status && (to === null || message.to === to))
      .toSorted((a, b) => compare(a.to, b.to))
    const last = found.findIndex(({ caseId, id }) => after?.caseId === caseId && after.id === id)
    return copies(found.slice(last + 1, last + 1 + limit))
  }

  claim({ worker, at, until, limit }: Claim): readonly KeptMessage[] {
    const free = [...this.#messages.values()]
      .filter(message => message.status === 'ready' && message.due <= at && this.#isNext(message))
      .toSorted((a, b) => compare(a.due, b.due))
      .slice(0, limit)
      .map(message => ({ ...message, worker, due: until, attempts: message.attempts + 1 }))
    for (const message of free) this.#replace(message)
    return copies(free)
  }

  putOff({ caseId, id, worker, due, failure }: FailedAttempt): boolean {
    const known = this.#messages.get(identity(caseId, id))
    if (known?.status !== 'ready' || known.worker !== worker) return false
    this.#replace({ ...known, due, failure, worker: null })
    return true
  }

  drop(caseId: string): void {
    for (const { id } of this.of(caseId)) this.#messages.delete(identity(caseId, id))
  }

  /** Whether no earlier message of its case to the same party has still to go. */
  #isNext({ caseId, to, id }: KeptMessage): boolean {
    return ![...this.#messages.values()].some(
      other =>
        other.status === 'ready' && other.caseId === caseId && other.to === to && other.id < id
    )
  }

  #replace(message: KeptMessage): void {
    this.#messages.set(identity(message.caseId, message.id), message)
  }
}

function identity(caseId: string, id: string): string {
  return JSON.stringify([caseId, id])
}
