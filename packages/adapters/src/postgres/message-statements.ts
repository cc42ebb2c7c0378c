/** The questions about messages, for the tables of one schema. */
export function messageStatementsIn(schema: string) {
  const outbox = `${schema}.outbox`
  const kept = `${outbox} AS message JOIN ${schema}.cases ON cases.no = message.case_no`
  const messageNo = `(
    SELECT outbox.no FROM ${outbox} JOIN ${schema}.cases ON cases.no = outbox.case_no
    WHERE case_id = $3 AND id = $4
  )`
  return {
    outbox: `SELECT ${columns} FROM ${kept} WHERE case_id = $1 ORDER BY message.id`,
    messages: `
      SELECT ${columns} FROM ${kept}
      WHERE status = $1 AND (recipient, message.no) > ($2, coalesce(${messageNo}, 0))
      ORDER BY recipient, message.no LIMIT $5`,
    messagesTo: `
      SELECT ${columns} FROM ${kept}
      WHERE status = $1 AND recipient = $2 AND message.no > coalesce(${messageNo}, 0)
      ORDER BY message.no LIMIT $5`,
    // what is earlier in the same case to the same party goes first
    claimMessages: `
      WITH free AS (
        SELECT no, due AS was_due FROM ${outbox} AS message
        WHERE status = 'ready' AND due <= $1 AND NOT EXISTS (
          SELECT 1 FROM ${outbox} AS earlier
          WHERE earlier.case_no = message.case_no AND earlier.id < message.id
            AND earlier.status = 'ready' AND earlier.recipient = message.recipient
        )
        ORDER BY due, no LIMIT $4 FOR UPDATE OF message SKIP LOCKED
      ), message AS (
        UPDATE ${outbox} SET worker = $2, due = $3, attempts = attempts + 1
        FROM free WHERE outbox.no = free.no RETURNING outbox.*, was_due
      )
      SELECT ${columns} FROM message JOIN ${schema}.cases ON cases.no = message.case_no
      ORDER BY was_due, message.no`,
    putOff: `
      UPDATE ${outbox} AS message SET due = $1, failure = $2, worker = NULL
      FROM ${schema}.cases
      WHERE case_id = $3 AND case_no = cases.no AND id = $4 AND worker = $5 AND status = 'ready'
      RETURNING id`
  }
}

const columns = `case_id, message.id, happened_on, recipient, message.message, status, reason, body,
  due, attempts, worker, failure`
