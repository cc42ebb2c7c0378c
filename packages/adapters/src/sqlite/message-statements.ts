import type { StatementSync } from 'node:sqlite'

/** The questions about messages. */
export function messageStatements(prepare: (sql: string) => StatementSync) {
  return {
    outbox: prepare(`SELECT ${keptColumns} FROM ${kept} WHERE case_id = ? ORDER BY outbox.id`),
    addMessage: prepare(
      `INSERT INTO outbox (case_no, ${messageColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
    ),
    settleMessage: prepare(
      `UPDATE outbox SET status = ?, attempts = attempts * ?, due = ?, failure = ?,
         body = coalesce(?, body), reason = NULL, worker = NULL
       WHERE case_no = ? AND id = ?`
    ),
    messagesTo: prepare(
      `SELECT ${keptColumns} FROM ${kept} WHERE status = ? AND recipient = ? AND outbox.no > ?
       ORDER BY outbox.no LIMIT ?`
    ),
    messages: prepare(
      `SELECT ${keptColumns} FROM ${kept}
       WHERE status = ? AND (recipient, outbox.no) > (?, ?)
       ORDER BY recipient, outbox.no LIMIT ?`
    ),
    messageNo: prepare(
      `SELECT no FROM outbox
       WHERE case_no = (SELECT no FROM cases WHERE case_id = ?) AND id = ?`
    ),
    messageByNo: prepare(`SELECT ${keptColumns} FROM ${kept} WHERE outbox.no = ?`),
    // what is earlier in the same case to the same party goes first
    claimable: prepare(
      `SELECT no FROM outbox AS message INDEXED BY outbox_to_deliver
       WHERE status = 'ready' AND due <= ? AND NOT EXISTS (
         SELECT 1 FROM outbox AS earlier
         WHERE earlier.case_no = message.case_no AND earlier.id < message.id
           AND +earlier.status = 'ready' AND +earlier.recipient = message.recipient)
       ORDER BY due, no LIMIT ?`
    ),
    lend: prepare('UPDATE outbox SET worker = ?, due = ?, attempts = attempts + 1 WHERE no = ?'),
    putOff: prepare(
      `UPDATE outbox SET due = ?, failure = ?, worker = NULL
       WHERE case_no = (SELECT no FROM cases WHERE case_id = ?) AND id = ?
         AND worker = ? AND +status = 'ready'`
    )
  }
}

const messageColumns = 'id, happened_on, recipient, message, status, reason, body, due'

// no row is scanned for its case: the case is looked up by its number
const kept = 'outbox JOIN cases ON cases.no = outbox.case_no'
const keptColumns = `case_id, outbox.id, happened_on, recipient, message, status, reason, body, due,
  attempts, worker, failure`
