import type { StatementSync } from 'node:sqlite'

/** The questions about cases that are erased. */
export function erasureStatements(prepare: (sql: string) => StatementSync) {
  return {
    eraseEntries: prepare('UPDATE entries SET payload = NULL, salt = NULL WHERE case_no = ?'),
    eraseSnapshot: prepare('UPDATE cases SET snapshot = NULL WHERE no = ?'),
    eraseWakes: prepare('DELETE FROM wakes WHERE case_id = ?'),
    eraseMessages: prepare('DELETE FROM outbox WHERE case_no = ?'),
    addErasure: prepare(
      `INSERT INTO erasures (case_id, erased_at, by, category, source, place)
       VALUES (?, ?, ?, ?, ?, ?)`
    ),
    erasures: prepare(
      `SELECT case_id, erased_at, by, category, source, place FROM erasures
       WHERE no > coalesce((SELECT no FROM erasures WHERE case_id = ?), 0) ORDER BY no LIMIT ?`
    ),
    hasToScrub: prepare('SELECT 1 AS found FROM erasures WHERE scrubbed = 0 LIMIT 1'),
    markScrubbed: prepare('UPDATE erasures SET scrubbed = 1 WHERE scrubbed = 0')
  }
}
