import type { Erasure, EraseResult } from '@ketenregie/core'
import { text, whole } from './cells.ts'
import type { Row } from './cells.ts'
import { instant } from './rows.ts'
import type { Statements } from './statements.ts'

/** Erases a case inside a transaction that the caller has begun. */
export function eraseCase(
  statements: Statements,
  { caseId, at, by, category, source }: Erasure,
  expected: number
): EraseResult {
  const kept = statements.caseById.get(caseId)
  if (!kept) return { ok: false, version: 0 }
  const [no, version] = [whole(kept, 'no'), whole(kept, 'version')]
  if (whole(kept, 'erased') === 1) return { ok: true }
  if (version !== expected) return { ok: false, version }
  statements.eraseEntries.run(no)
  statements.eraseSnapshot.run(no)
  statements.eraseWakes.run(caseId)
  statements.eraseMessages.run(no)
  statements.addErasure.run(caseId, at, by, category, source.source, source.place)
  return { ok: true }
}

export function readErasure(row: Row): Erasure {
  return {
    caseId: text(row, 'case_id'),
    at: instant(row, 'erased_at'),
    by: text(row, 'by'),
    category: text(row, 'category'),
    source: { source: text(row, 'source'), place: text(row, 'place') }
  }
}
