import {
  isCivilDate,
  isInstant,
  UnreadableEntryError,
  UnreadableMessageError,
  UnreadableWakesError
} from '@ketenregie/core'
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
import { digest, digestOrNull, instant, text, textList, textOrNull, whole } from './cells.ts'
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

/** When some cannot be read, `UnreadableWakesError` says whose, and has the others. */
export function readWakes(rows: readonly Row[]): readonly Wake[] {
  const readable: Wake[] = []
  const unreadable = new Set<string>()
  for (const row of rows) {
    const caseId = text(row, 'case_id')
    const due = dueTimeIn(row)
    if (due) readable.push({ caseId, id: text(row, 'id'), ...due })
    else unreadable.add(caseId)
  }
  if (unreadable.size === 0) return readable
  throw new UnreadableWakesError([...unreadable], readable)
}

/** Undefined when the row names no day or no moment that exists. */
function dueTimeIn(row: Row): DueTime | undefined {
  const on = text(row, 'due_on')
  const at = text(row, 'due_at')
  if (!isCivilDate(on)) return undefined
  if (at === '') return { on }
  return isInstant(at) ? { on, at } : undefined
}

export function readMessage(row: Row): KeptMessage {
  const caseId = text(row, 'case_id')
  const on = text(row, 'happened_on')
  const due = text(row, 'due')
  const status = statusIn(row)
  if (!isCivilDate(on) || !isInstant(due) || !status) throw new UnreadableMessageError(caseId)
  return {
    caseId,
    id: text(row, 'id'),
    on,
    to: text(row, 'recipient'),
    message: text(row, 'message'),
    status,
    reason: textOrNull(row, 'reason'),
    body: text(row, 'body'),
    due,
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

function statusIn(row: Row): MessageStatus | undefined {
  const written = text(row, 'status')
  switch (written) {
    case 'ready':
    case 'held':
    case 'delivered':
    case 'incident':
      return written
    default:
      return undefined
  }
}
