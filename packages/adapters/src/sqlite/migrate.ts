import type { DatabaseSync } from 'node:sqlite'
import { whole } from '../rows/cells.ts'
import { storeError } from './store-error.ts'

/** Marks a file as ours: the letters "KETN". */
const applicationId = 0x4b45544e

/** Refuses a file of another program, and one that a newer version has written. Changes nothing. */
export function checkOwnership(database: DatabaseSync, file: string, known: number): void {
  const version = pragma(database, 'user_version')
  const isNew = version === 0 && pragma(database, 'schema_version') === 0
  if (!isNew && pragma(database, 'application_id') !== applicationId)
    throw storeError('sqlite/not-a-case-store', { file })
  if (version > known) throw storeError('sqlite/newer', { file, version, known })
}

/** Takes the steps that the file has not had, all or none. */
export function migrate(database: DatabaseSync, steps: readonly string[]): void {
  if (pragma(database, 'user_version') === steps.length) return
  database.exec('BEGIN IMMEDIATE')
  try {
    // another process may have been first, so look again
    for (const step of steps.slice(pragma(database, 'user_version'))) database.exec(step)
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function pragma(database: DatabaseSync, name: string): number {
  return whole(database.prepare(`PRAGMA ${name}`).get() ?? {}, name)
}
