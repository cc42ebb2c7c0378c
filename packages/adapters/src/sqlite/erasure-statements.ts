import type { StatementSync } from 'node:sqlite'

const columns = 'case_id, erased_at, by, category, source, place, kept_entry, kept_facts'

/** The questions about cases that are erased. */
export function erasureStatements(prepare: (sql: string) => StatementSync) {
  return {
    eraseEntries: prepare(
      'UPDATE entries SET payload = NULL, salt = NULL WHERE case_no = ? AND number IS NOT ?'
    ),
    eraseSnapshot: prepare('UPDATE cases SET snapshot = NULL, names = NULL WHERE no = ?'),
    eraseWakes: prepare('DELETE FROM wakes WHERE case_id = ?'),
    eraseMessages: prepare('DELETE FROM outbox WHERE case_no = ?'),
    addErasure: prepare(`INSERT INTO erasures (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
    erasures: prepare(
      `SELECT ${columns}, kept_until, released_by FROM erasures
       WHERE no > coalesce((SELECT no FROM erasures WHERE case_id = ?), 0) ORDER BY no LIMIT ?`
    ),
    erasureOf: prepare(
      `SELECT ${columns}, kept_until, released_by FROM erasures WHERE case_id = ?`
    ),
    /** Marks that what was kept goes too; no row when nothing was, or when it is gone. */
    release: prepare(
      `UPDATE erasures SET kept_until = ?, released_by = ?, scrubbed = 0
       WHERE case_id = ? AND kept_entry IS NOT NULL AND kept_until IS NULL`
    ),
    hasToScrub: prepare('SELECT 1 AS found FROM erasures WHERE scrubbed = 0 LIMIT 1'),
    markScrubbed: prepare('UPDATE erasures SET scrubbed = 1 WHERE scrubbed = 0')
  }
}
