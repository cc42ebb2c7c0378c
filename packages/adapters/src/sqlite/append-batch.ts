import { InvariantError } from '@ketenregie/core'
import type { AppendResult, Batch, Wake } from '@ketenregie/core'
import { text, whole } from '../rows/cells.ts'
import { packHex, packKnownHex } from '../rows/hex.ts'
import { addNames } from './kept-names.ts'
import type { Statements } from './statements.ts'

/**
 * Writes a batch inside a transaction that the caller has begun, or writes nothing and says who was
 * first. Synchronous, so that nothing else can come between; several batches fit in one transaction.
 */
export function appendBatch(statements: Statements, batch: Batch): AppendResult {
  const changed = changeAtOnce(statements, batch)
  if (changed !== null) return addRest(statements, changed, batch)
  const kept = statements.caseById.get(batch.caseId)
  const no = kept === undefined ? null : whole(kept, 'no')
  const version = kept === undefined ? 0 : whole(kept, 'version')
  const duplicateKey = no === null ? null : keptKey(statements, no, batch)
  const isErased = kept !== undefined && whole(kept, 'erased') === 1
  if (duplicateKey !== null || version !== batch.expected || isErased)
    return { ok: false, version, duplicateKey }

  const next = checkedVersion(batch)
  addNames(statements, batch.names)
  const told = [next, batch.snapshot, batch.names.digest] as const
  if (no !== null) statements.changeCase.run(...told, no)
  const caseNo = no ?? Number(statements.addCase.run(batch.caseId, ...told).lastInsertRowid)
  return addRest(statements, caseNo, batch)
}

/**
 * What nearly every batch comes to, in one statement instead of three: the number of the case that
 * was changed. Null when nothing was written, for whatever reason.
 */
function changeAtOnce(statements: Statements, batch: Batch): number | null {
  const { caseId, expected, entries, snapshot, names } = batch
  const keys = entries.flatMap(({ key }) => key ?? [])
  if (expected === 0 || keys.length > 1 || findGap(batch) !== null) return null
  const seen = [caseId, expected, names.digest, keys[0] ?? null] as const
  const row = statements.changeCaseOf.get(expected + entries.length, snapshot, ...seen)
  return row === undefined ? null : whole(row, 'no')
}

function addRest(statements: Statements, caseNo: number, batch: Batch): AppendResult {
  addEntries(statements, caseNo, batch)
  replaceWakes(statements, batch)
  settleMessages(statements, caseNo, batch)
  addMessages(statements, caseNo, batch)
  return { ok: true, version: batch.expected + batch.entries.length }
}

function keptKey(statements: Statements, no: number, batch: Batch): string | null {
  for (const { key } of batch.entries)
    if (key !== null && statements.hasKey.get(no, key) !== undefined) return key
  return null
}

/** The version after the batch. A batch that would leave a gap in the journal is a bug of the caller. */
function checkedVersion(batch: Batch): number {
  const gap = findGap(batch)
  if (gap !== null) throw new InvariantError(gap)
  return batch.expected + batch.entries.length
}

function findGap({ caseId, expected, entries }: Batch): string | null {
  for (const [index, entry] of entries.entries())
    if (entry.number !== expected + index + 1 || entry.caseId !== caseId)
      return `entry ${entry.number} does not follow entry ${expected + index}`
  return entries.length === 0 ? 'a batch holds at least one entry' : null
}

function addEntries(statements: Statements, caseNo: number, { entries }: Batch): void {
  for (const entry of entries)
    statements.addEntry.run(
      caseNo,
      entry.number,
      entry.on,
      entry.recordedAt,
      entry.by,
      entry.key,
      packKnownHex(entry.definition),
      packKnownHex(entry.pack),
      entry.payload,
      entry.salt === null ? null : packHex(entry.salt),
      packHex(entry.payloadDigest),
      packHex(entry.previous),
      packHex(entry.digest)
    )
}

/** Touches only the rows that differ: most steps leave most wakes as they were. */
function replaceWakes(statements: Statements, batch: Batch): void {
  const { caseId, wakes, former } = batch
  if (former && changeWakes(statements, wakes, former)) return
  const wanted = new Map(wakes.map(wake => [identity(wake.on, wake.at ?? '', wake.id), wake]))
  for (const row of statements.wakes.all(caseId)) {
    const [on, at, id] = [text(row, 'due_on'), text(row, 'due_at'), text(row, 'id')]
    if (!wanted.delete(identity(on, at, id))) statements.dropWake.run(on, at, caseId, id)
  }
  for (const { on, at, id } of wanted.values()) statements.addWake.run(on, at ?? '', caseId, id)
}

/** False where something else is kept than the writer knew, so that all must be looked up. */
function changeWakes(
  statements: Statements,
  wakes: readonly Wake[],
  former: readonly Wake[]
): boolean {
  for (const { on, at = '', caseId, id } of without(former, wakes))
    if (Number(statements.dropWake.run(on, at, caseId, id).changes) !== 1) return false
  for (const { on, at = '', caseId, id } of without(wakes, former))
    if (Number(statements.addWake.run(on, at, caseId, id).changes) !== 1) return false
  return true
}

function without(wakes: readonly Wake[], others: readonly Wake[]): readonly Wake[] {
  return wakes.filter(
    ({ id, on, at }) => !others.some(other => other.id === id && other.on === on && other.at === at)
  )
}

function identity(on: string, at: string, id: Wake['id']): string {
  return `${on} ${at} ${id}`
}

function settleMessages(statements: Statements, caseNo: number, { settled }: Batch): void {
  for (const { id, status, due, failure, body } of settled) {
    // what is put back in the queue counts its attempts anew
    const keep = status === 'ready' ? 0 : 1
    const told = [status, keep, due, failure, body, caseNo, id]
    const { changes } = statements.settleMessage.run(...told)
    if (Number(changes) !== 1) throw new InvariantError(`no message ${id} to settle`)
  }
}

function addMessages(statements: Statements, caseNo: number, { outbox }: Batch): void {
  for (const message of outbox)
    statements.addMessage.run(
      caseNo,
      message.id,
      message.on,
      message.to,
      message.message,
      message.status,
      message.reason,
      message.body,
      message.due
    )
}
