import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { MessageBody } from './case-event.ts'

/** What became of a message of the case. It changes nothing else in the case. */
export type PostEvent =
  | ({ readonly type: 'messageDelivered' } & Disclosure)
  /** Nobody tries any more until a person has looked at it. */
  | {
      readonly type: 'messageGivenUp'
      readonly id: string
      readonly attempts: number
      /** A code and the kind of the sender's error; nothing of what the error says. */
      readonly failure: string
    }
  | { readonly type: 'messageRequeued'; readonly id: string; readonly on: CivilDate }
  /** What was held may go, by the agreements of a pack that has the legal basis. */
  | {
      readonly type: 'messageReleased'
      readonly id: string
      readonly pack: string
      readonly on: CivilDate
      readonly body: MessageBody
    }

/** What was shared with whom, what for and on which ground. Names of facts, never values. */
export interface Disclosure {
  readonly id: string
  readonly to: string
  readonly message: string
  readonly purpose: string | null
  readonly legalBasis: string | null
  readonly facts: readonly string[]
  readonly at: Instant
}
