import { InvariantError, isCivilDate } from '@ketenregie/core'
import type { CivilDate, Entry, OutboxMessage, StoredCase, Wake } from '@ketenregie/core'
import { digest, digestOrNull, text, textOrNull, whole } from './cells.ts'
import type { Row } from './cells.ts'

export function readCase(caseId: string, row: Row): StoredCase {
  return { caseId, version: whole(row, 'version'), snapshot: text(row, 'snapshot') }
}

export function readEntry(caseId: string, row: Row): Entry {
  return {
    caseId,
    number: whole(row, 'number'),
    on: day(row, 'happened_on'),
    recordedAt: text(row, 'recorded_at'),
    by: text(row, 'by'),
    key: textOrNull(row, 'key'),
    definition: digest(row, 'definition'),
    pack: digest(row, 'pack'),
    payload: textOrNull(row, 'payload'),
    salt: digestOrNull(row, 'salt'),
    payloadDigest: digest(row, 'payload_digest'),
    previous: digest(row, 'previous'),
    digest: digest(row, 'digest')
  }
}

export function readWake(row: Row): Wake {
  return { caseId: text(row, 'case_id'), id: text(row, 'id'), on: day(row, 'due_on') }
}

export function readMessage(caseId: string, row: Row): OutboxMessage {
  return {
    caseId,
    id: text(row, 'id'),
    on: day(row, 'happened_on'),
    to: text(row, 'recipient'),
    message: text(row, 'message'),
    status: text(row, 'status') === 'held' ? 'held' : 'ready',
    reason: textOrNull(row, 'reason'),
    body: text(row, 'body')
  }
}

export function day(row: Row, column: string): CivilDate {
  const written = text(row, column)
  if (isCivilDate(written)) return written
  throw new InvariantError(`column ${column} holds something else than a day`)
}
