import type { DatabaseSync } from 'node:sqlite'
import { whole } from '../rows/cells.ts'

/**
 * Leaves nothing in the files that is not in the tables: pages are written anew, so that no freed
 * one and no rest within one stays, and then the log that held the old ones is emptied. False while
 * another connection still reads the old pages.
 */
export function scrubFile(database: DatabaseSync): boolean {
  database.exec('VACUUM')
  const result = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {}
  return whole(result, 'busy') === 0
}
