import { InvariantError, isCivilDate, UnreadableEntryError } from '@ketenregie/core'
import type {
  CivilDate,
  DueTime,
  Entry,
  Erasure,
  KeptMessage,
  KeptPart,
  MessageStatus,
  SnapshotNames,
  StoredCase,
  Wake
} from '@ketenregie/core'
import { day, digest, digestOrNull, instant, text, textList, textOrNull, whole } from './cells.ts'
import type { Row } from './cells.ts'

/** Given the names that the row refers to. */
export function readCase(caseId: string, row: Row, names: SnapshotNames): StoredCase {
  return { caseId, version: whole(row, 'version'), snapshot: text(row, 'snapshot'), names }
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

export function readErasure(row: Row): Erasure {
  return {
    caseId: text(row, 'case_id'),
    at: instant(row, 'erased_at'),
    by: text(row, 'by'),
    category: text(row, 'category'),
    source: { source: text(row, 'source'), place: text(row, 'place') },
    ...(row['kept_entry'] !== null && { kept: keptPart(row) })
  }
}

function keptPart(row: Row): KeptPart {
  const part = { entry: whole(row, 'kept_entry'), facts: textList(row, 'kept_facts') }
  const by = textOrNull(row, 'released_by')
  return by === null ? part : { ...part, until: { at: instant(row, 'kept_until'), by } }
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
