import type { PgClient, PgPool } from './client.ts'
import { postgresError } from './postgres-error.ts'
import { whole } from '../rows/cells.ts'

/**
 * Brings a schema up to date, all steps or none. Workers that start together take turns; a schema of
 * another program, and one that a newer version has written, is refused and not changed.
 */
export async function migrate(
  pool: PgPool,
  schema: string,
  steps: readonly string[]
): Promise<void> {
  if ((await versionOf(pool, schema, steps.length)) === steps.length) return
  const client = await pool.connect()
  try {
    await client.query({ text: 'BEGIN' })
    await client.query({
      text: `SELECT pg_advisory_xact_lock(${lockClass}, hashtext($1))`,
      values: [schema]
    })
    // another worker may have been first, so look again
    const version = await versionOf(client, schema, steps.length)
    if (version === 0) await client.query({ text: createSchema(schema) })
    await client.query({ text: `SET LOCAL search_path TO ${schema}, pg_temp` })
    for (const [index, step] of steps.entries()) {
      if (index < version) continue
      await client.query({ text: step })
      await client.query({
        text: 'INSERT INTO migrations (version) VALUES ($1)',
        values: [index + 1]
      })
    }
    await client.query({ text: 'COMMIT' })
    client.release()
  } catch (error) {
    // the connection goes with its transaction
    client.release(true)
    throw error
  }
}

/** Whether there is a store of ours in the schema. */
export async function isThere(pool: PgPool, schema: string, known: number): Promise<boolean> {
  return (await versionOf(pool, schema, known)) > 0
}

/** The letters "KETN": keeps our locks apart from those of the host. */
const lockClass = 0x4b45544e

const createSchema = (schema: string) => `
CREATE SCHEMA IF NOT EXISTS ${schema};
CREATE TABLE ${schema}.migrations (
  version integer PRIMARY KEY,
  taken_at timestamptz NOT NULL DEFAULT now()
)`

/** How many steps the schema has had; 0 when it is not there, or empty. */
async function versionOf(client: PgClient, schema: string, known: number): Promise<number> {
  const { rows } = await client.query({ text: looksOurs, values: [schema] })
  const [tables, ours] = [whole(rows[0], 'tables'), whole(rows[0], 'ours')]
  if (tables === 0) return 0
  if (ours === 0) throw postgresError('postgres/not-a-case-store', { schema })
  const found = await client.query({
    text: `SELECT coalesce(max(version), 0)::integer AS version FROM ${schema}.migrations`
  })
  const version = whole(found.rows[0], 'version')
  if (version > known) throw postgresError('postgres/newer', { schema, version, known })
  return version
}

const looksOurs = `
SELECT count(*)::integer AS tables, count(*) FILTER (WHERE ours)::integer AS ours
FROM (
  SELECT relname = 'migrations' AND EXISTS (
    SELECT 1 FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'taken_at'
  ) AS ours
  FROM pg_class WHERE relnamespace = to_regnamespace($1) AND relkind IN ('r', 'v', 'p', 'm', 'f')
) AS found`
