import { InvariantError, isCivilDate, isInstant, UnreadableEntryError } from '@ketenregie/core'
import type {
  CivilDate,
  DueTime,
  Entry,
  Instant,
  KeptMessage,
  MessageStatus,
  StoredCase,
  Wake
} from '@ketenregie/core'
import { digest, digestOrNull, text, textOrNull, whole } from './cells.ts'
import type { Row } from './cells.ts'

export function readCase(caseId: string, row: Row): StoredCase {
  return { caseId, version: whole(row, 'version'), snapshot: text(row, 'snapshot') }
}

export function readEntry(caseId: string, row: Row): Entry {
  return {
    caseId,
    number: whole(row, 'number'),
    on: dayOfEntry(caseId, row),
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

function dayOfEntry(caseId: string, row: Row): CivilDate {
  const written = text(row, 'happened_on')
  if (isCivilDate(written)) return written
  throw new UnreadableEntryError(caseId, whole(row, 'number'))
}

export function readWake(row: Row): Wake {
  return { caseId: text(row, 'case_id'), id: text(row, 'id'), ...dueTime(row) }
}

export function dueTime(row: Row): DueTime {
  const on = day(row, 'due_on')
  return text(row, 'due_at') === '' ? { on } : { on, at: instant(row, 'due_at') }
}

export function readMessage(row: Row): KeptMessage {
  return {
    caseId: text(row, 'case_id'),
    id: text(row, 'id'),
    on: day(row, 'happened_on'),
    to: text(row, 'recipient'),
    message: text(row, 'message'),
    status: status(row),
    reason: textOrNull(row, 'reason'),
    body: text(row, 'body'),
    due: instant(row, 'due'),
    attempts: whole(row, 'attempts'),
    worker: textOrNull(row, 'worker'),
    failure: textOrNull(row, 'failure')
  }
}

function status(row: Row): MessageStatus {
  const written = text(row, 'status')
  switch (written) {
    case 'ready':
    case 'held':
    case 'delivered':
    case 'incident':
      return written
    default:
      throw new InvariantError(`a message has the status ${written}`)
  }
}

export function day(row: Row, column: string): CivilDate {
  const written = text(row, column)
  if (isCivilDate(written)) return written
  throw new InvariantError(`column ${column} holds something else than a day`)
}

export function instant(row: Row, column: string): Instant {
  const written = text(row, column)
  if (isInstant(written)) return written
  throw new InvariantError(`column ${column} holds something else than an instant`)
}
