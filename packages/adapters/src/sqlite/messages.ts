import { InvariantError } from '@ketenregie/core'
import type { Claim, FailedAttempt, KeptMessage, MessageQuery } from '@ketenregie/core'
import { whole } from '../rows/cells.ts'
import { readMessage } from '../rows/read-rows.ts'
import type { Statements } from './statements.ts'

/** Lends messages inside a transaction that the caller has begun. */
export function claimMessages(
  { claimable, lend, messageByNo }: Statements,
  { worker, at, until, limit }: Claim
): readonly KeptMessage[] {
  return claimable.all(at, limit).map(row => {
    const no = whole(row, 'no')
    lend.run(worker, until, no)
    const lent = messageByNo.get(no)
    if (!lent) throw new InvariantError(`message ${no} is gone`)
    return readMessage(lent)
  })
}

export function putOff(
  statements: Statements,
  { caseId, id, worker, due, failure }: FailedAttempt
): boolean {
  return Number(statements.putOff.run(due, failure, caseId, id, worker).changes) > 0
}

export function listMessages(
  { messages, messagesTo, messageNo }: Statements,
  { status, to, after, limit }: MessageQuery
): readonly KeptMessage[] {
  const last = after && messageNo.get(after.caseId, after.id)
  const no = last ? whole(last, 'no') : 0
  const rows =
    to === null
      ? messages.all(status, after?.to ?? '', no, limit)
      : messagesTo.all(status, to, no, limit)
  return rows.map(readMessage)
}
