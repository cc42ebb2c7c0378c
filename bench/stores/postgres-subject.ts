import { PostgresCaseStore } from '@ketenregie/adapters/postgres'
import pg from 'pg'
import { startPostgres } from '../../packages/adapters/src/postgres/postgres-server.fixture.ts'
import type { Wake } from '@ketenregie/core'
import type { Subject } from './subject.ts'

export async function postgresSubject(bin: string): Promise<Subject> {
  const server = await startPostgres(bin)
  const { connectionString } = server
  const store = await PostgresCaseStore.open({ connectionString }, { schema: 'bench' })
  const client = new pg.Client({ connectionString, options: '-c search_path=bench' })
  await client.connect()
  return {
    name: 'PostgreSQL',
    store,
    async bare(rows) {
      const entries = rows.flatMap(({ batch }) => batch.entries)
      const wakes = (lists: readonly (readonly Wake[])[]) => JSON.stringify(lists.flat())
      await client.query({
        name: 'bare',
        text: bareRows,
        values: [
          JSON.stringify(entries),
          JSON.stringify(
            rows.map(({ batch }) => ({
              caseId: batch.caseId,
              version: batch.expected + batch.entries.length,
              snapshot: batch.snapshot
            }))
          ),
          wakes(rows.map(({ added }) => added)),
          wakes(rows.map(({ dropped }) => dropped)),
          JSON.stringify(rows.flatMap(({ batch }) => batch.outbox))
        ]
      })
    },
    async fill(cases) {
      await client.query(`INSERT INTO cases (case_id, version, snapshot)
        SELECT 'W-' || lpad(i::text, 7, '0'), 1, '{}' FROM generate_series(1, ${cases}) AS i`)
      await client.query(`INSERT INTO wakes (due_on, due_at, case_id, id)
        SELECT to_char(date '2026-06-01' + (no * 7919 % 1461)::integer, 'YYYY-MM-DD'), '', case_id,
          'decision/1-passed' FROM cases WHERE case_id LIKE 'W-%'`)
      await client.query('ANALYZE')
    },
    bareDue: (until, limit) =>
      client.query({
        name: 'due',
        text: `SELECT due_on, due_at, case_id, id FROM wakes WHERE due_on <= $1
          ORDER BY due_on, due_at, case_id, id LIMIT $2`,
        values: [until, limit]
      }),
    async size() {
      const tables = ['cases', 'entries', 'wakes', 'outbox']
      const sizes = tables.map(name => `pg_total_relation_size('bench.${name}')`)
      const { rows } = await client.query(`SELECT (${sizes.join('+')})::integer AS size`)
      return Number(rows[0].size)
    },
    async close() {
      await store.close()
      await client.end()
      await server.stop()
    }
  }
}

/** All rows in one statement: one question, one commit, nothing read and nothing checked. */
const bareRows = `
WITH entry AS (
  INSERT INTO entries
    SELECT cases.no, number, "on", "recordedAt", by, key, definition, pack, payload, salt,
      decode("payloadDigest", 'hex'), decode(previous, 'hex'), decode(digest, 'hex')
    FROM json_to_recordset($1) AS told (
      "caseId" text, number integer, "on" text, "recordedAt" text, by text, key text,
      definition text, pack text, payload text, salt text, "payloadDigest" text, previous text,
      digest text
    ) JOIN cases ON cases.case_id = "caseId"
), added AS (
  INSERT INTO wakes (due_on, due_at, case_id, id)
    SELECT "on", coalesce(at, ''), "caseId", id
    FROM json_to_recordset($3) AS w ("on" text, at text, "caseId" text, id text)
), dropped AS (
  DELETE FROM wakes USING json_to_recordset($4) AS w ("on" text, at text, "caseId" text, id text)
  WHERE due_on = w."on" AND due_at = coalesce(w.at, '') AND case_id = w."caseId" AND wakes.id = w.id
), message AS (
  INSERT INTO outbox (case_no, id, happened_on, recipient, message, status, reason, body, due)
    SELECT cases.no, id, "on", "to", message, status, reason, body, due
    FROM json_to_recordset($5) AS m (
      "caseId" text, id text, "on" text, "to" text, message text, status text, reason text,
      body text, due text
    ) JOIN cases ON cases.case_id = "caseId"
)
UPDATE cases SET version = told.version, snapshot = told.snapshot
FROM json_to_recordset($2) AS told ("caseId" text, version integer, snapshot text)
WHERE case_id = "caseId"`
