import type { MessageBody } from '../case/case-event.ts'
import { InvariantError } from '../invariant.ts'
import type { KeptMessage } from '../ports/outbox.ts'
import type { CivilDate } from '../time/civil-date.ts'

/** A message as a sender gets it. It may come more than once, always with the same key. */
export interface OutgoingMessage extends MessageBody {
  /** Names the message everywhere: a receiver that knows it has had the message before. */
  readonly key: string
  readonly caseId: string
  readonly id: string
  readonly to: string
  /** Name of the message definition or ladder message. */
  readonly message: string
  /** The legal day on which it was queued. */
  readonly on: CivilDate
  /** 1 for the first time. */
  readonly attempt: number
}

export function outgoing(kept: KeptMessage): OutgoingMessage {
  const { caseId, id, to, message, on, attempts } = kept
  const key = JSON.stringify([caseId, id])
  return { ...bodyOf(kept), key, caseId, id, to, message, on, attempt: attempts }
}

export function bodyOf({ caseId, id, body }: KeptMessage): MessageBody {
  const read: unknown = JSON.parse(body)
  if (!isBody(read)) throw new InvariantError(`message ${id} of ${caseId} cannot be read`)
  return read
}

/** Our own writing: the case has its digest in the journal. */
function isBody(value: unknown): value is MessageBody {
  return typeof value === 'object' && value !== null && 'legalBasis' in value && 'facts' in value
}
