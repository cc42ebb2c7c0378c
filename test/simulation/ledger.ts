import type { CivilDate, EngineAnswer, Facts } from '@ketenregie/core'
import type { Said } from './plots/plot.ts'

/** A request of an organisation that it repeats until it is answered. */
export interface Sent {
  readonly by: string
  readonly key: string
  /** Null: the engine makes the id of the case. */
  readonly caseId: string | null
  readonly asked: Asked
  readonly at: number
  answer: EngineAnswer | null
  tries: number
}

/** What is asked of the engine. */
export type Asked =
  | { readonly type: 'open'; readonly on: CivilDate; readonly facts: Facts }
  | { readonly type: 'event'; readonly said: Said }
  | Migration

export interface Migration {
  readonly type: 'migrate'
  /** Hash of the pack. */
  readonly to: string
  readonly mapping: Readonly<Record<string, string>>
}

/** What organisations have sent and what was answered: they know nothing else. */
export class Ledger {
  readonly #sent: Sent[] = []

  add(sent: Sent): void {
    this.#sent.push(sent)
  }

  get all(): readonly Sent[] {
    return this.#sent
  }

  /** Cases that some organisation knows to be there. */
  get cases(): readonly string[] {
    const opened = this.#sent.filter(
      ({ asked, answer }) => asked.type === 'open' && answer?.accepted
    )
    return [...new Set(opened.flatMap(({ answer }) => (answer ? [answer.caseId] : [])))]
  }

  /** What may have made an entry: a party may use a key for several messages. */
  under(caseId: string, key: string, by: string): readonly Sent[] {
    return this.#sent.filter(
      sent => sent.key === key && sent.by === by && (sent.caseId === caseId || sent.caseId === null)
    )
  }
}
