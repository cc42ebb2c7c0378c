import type { Erasure, EraseResult } from '@ketenregie/core'
import { whole } from '../rows/cells.ts'
import type { Statements } from './statements.ts'

/** Erases a case inside a transaction that the caller has begun. */
export function eraseCase(
  statements: Statements,
  { caseId, at, by, category, source, kept: left }: Erasure,
  expected: number
): EraseResult {
  const kept = statements.caseById.get(caseId)
  if (!kept) return { ok: false, version: 0 }
  const [no, version] = [whole(kept, 'no'), whole(kept, 'version')]
  if (whole(kept, 'erased') === 1) {
    const isReleased = !left && Number(statements.release.run(at, by, caseId).changes) > 0
    if (isReleased) statements.eraseEntries.run(no, null)
    return { ok: true }
  }
  if (version !== expected) return { ok: false, version }
  statements.eraseEntries.run(no, left?.entry ?? null)
  statements.eraseSnapshot.run(no)
  statements.eraseWakes.run(caseId)
  statements.eraseMessages.run(no)
  const line = [caseId, at, by, category, source.source, source.place]
  const facts = left ? JSON.stringify(left.facts) : null
  statements.addErasure.run(...line, left?.entry ?? null, facts)
  return { ok: true }
}
