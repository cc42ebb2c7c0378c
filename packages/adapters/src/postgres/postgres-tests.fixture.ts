import { PostgresCaseStore } from './postgres-case-store.ts'
import { findPostgres, startPostgres } from './postgres-server.fixture.ts'
import type { PostgresServer } from './postgres-server.fixture.ts'

let running: Promise<PostgresServer> | undefined
let schemas = 0

/** The server of this test process: started by the first test that needs it, ends with the process. */
export function testServer(): Promise<PostgresServer> {
  const bin = findPostgres()
  if (bin === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  running ??= startPostgres(bin)
  return running
}

/** An empty store in a schema of its own. */
export async function emptyStore(): Promise<PostgresCaseStore> {
  return PostgresCaseStore.open(await place(), { schema: newSchema(), connections: 8 })
}

export async function place(): Promise<{ readonly connectionString: string }> {
  return { connectionString: (await testServer()).connectionString }
}

/** A name that no other test of this process uses. */
export function newSchema(): string {
  return `test_${schemas++}`
}

/** Without PostgreSQL its tests fail on a build machine, and are skipped elsewhere. */
export const isPostgresAbsent = findPostgres() === undefined && process.env['CI'] !== 'true'

if (isPostgresAbsent)
  process.stderr.write(
    'Tests of PostgreSQL are skipped; install it with: apt-get install postgresql\n'
  )
