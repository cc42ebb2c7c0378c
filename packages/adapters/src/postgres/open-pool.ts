import type { Pool } from 'pg'
import { postgresError } from './postgres-error.ts'

/** A pool on a database; a connection that breaks while nobody uses it is replaced at the next use. */
export async function openPool(connectionString: string, connections: number): Promise<Pool> {
  const { default: pg } = await library()
  const pool = new pg.Pool({
    connectionString,
    max: connections,
    application_name: 'ketenregie',
    // what was acknowledged is on the disk, whatever the server does by default
    options: '-c synchronous_commit=on'
  })
  pool.on('error', () => {})
  return pool
}

/** The driver is needed only by who does not bring a pool, so it is asked for here and not before. */
async function library() {
  try {
    return await import('pg')
  } catch {
    throw postgresError('postgres/no-library', { library: 'pg' })
  }
}
