import { erasureStatementsIn } from './erasure-statements.ts'
import { messageStatementsIn } from './message-statements.ts'

export type Statements = ReturnType<typeof statementsIn>

/** Every question that the store asks, for the tables of one schema. */
export function statementsIn(schema: string) {
  const caseNo = `(SELECT no FROM ${schema}.cases WHERE case_id = $1)`
  return {
    append: `SELECT * FROM ${schema}.append_batch($1)`,
    appendAll: `
      SELECT result.* FROM jsonb_array_elements($1) WITH ORDINALITY AS given (batch, place)
      CROSS JOIN LATERAL ${schema}.append_batch(batch) AS result ORDER BY place`,

    load: `
      SELECT case_id, version, snapshot, names FROM ${schema}.cases
      WHERE case_id = $1 AND snapshot IS NOT NULL`,
    loadAll: `
      SELECT case_id, version, snapshot, names FROM ${schema}.cases
      WHERE case_id = ANY ($1) AND snapshot IS NOT NULL`,
    names: `SELECT digest, text FROM ${schema}.names WHERE digest = ANY ($1)`,
    addNames: `
      INSERT INTO ${schema}.names (digest, text) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    caseIds: `
      SELECT case_id FROM ${schema}.cases WHERE case_id > $1 AND snapshot IS NOT NULL ORDER BY case_id LIMIT $2`,
    entries: `
      SELECT ${entryColumns} FROM ${schema}.entries WHERE case_no = ${caseNo} ORDER BY number`,
    entryByKey: `
      SELECT ${entryColumns} FROM ${schema}.entries WHERE case_no = ${caseNo} AND key = $2`,

    due: `
      SELECT ${wakeColumns} FROM ${schema}.wakes WHERE (due_on, due_at) <= ($1, $2)
      ORDER BY ${wakeColumns} LIMIT $3`,
    nextDue: `SELECT ${wakeColumns} FROM ${schema}.wakes ORDER BY due_on, due_at LIMIT 1`,
    claimDue: `
      WITH free AS (
        SELECT ${wakeColumns} FROM ${schema}.wakes AS wake
        WHERE (due_on, due_at) <= ($1, $2) AND (worker IS NULL OR worker = $3 OR held_until <= $4)
          AND NOT EXISTS (
            SELECT 1 FROM ${schema}.wakes AS earlier
            WHERE earlier.case_id = wake.case_id
              AND (earlier.due_on, earlier.due_at, earlier.id) < (wake.due_on, wake.due_at, wake.id)
          )
        ORDER BY ${wakeColumns} LIMIT $6 FOR UPDATE OF wake SKIP LOCKED
      ), held AS (
        UPDATE ${schema}.wakes AS wake SET worker = $3, held_until = $5 FROM free
        WHERE (wake.due_on, wake.due_at, wake.case_id, wake.id)
          = (free.due_on, free.due_at, free.case_id, free.id)
        RETURNING wake.due_on, wake.due_at, wake.case_id, wake.id
      )
      SELECT ${wakeColumns} FROM held ORDER BY ${wakeColumns}`,
    releaseDue: `
      UPDATE ${schema}.wakes SET worker = NULL, held_until = NULL WHERE worker = $1`,

    ...messageStatementsIn(schema),
    ...erasureStatementsIn(schema)
  }
}

const wakeColumns = 'due_on, due_at, case_id, id'

const entryColumns = `number, happened_on, recorded_at, by, key, definition, pack, payload, salt,
  encode(payload_digest, 'hex') AS payload_digest, encode(previous, 'hex') AS previous,
  encode(digest, 'hex') AS digest`
