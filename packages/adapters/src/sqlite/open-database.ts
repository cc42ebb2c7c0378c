import { DatabaseSync } from 'node:sqlite'
import { checkOwnership, migrate } from './migrate.ts'
import { isBusy, translateFailure } from './sqlite-failure.ts'

/**
 * A connection that is ready to use, on a file that is ours and up to date. Waits at most `patience`
 * milliseconds for another process that is opening the same file.
 */
export function openDatabase(
  file: string,
  steps: readonly string[],
  patience: number
): DatabaseSync {
  const until = performance.now() + patience
  for (;;)
    try {
      return openOnce(file, steps)
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw translateFailure(error, file)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
}

function openOnce(file: string, steps: readonly string[]): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA busy_timeout = 50')
    checkOwnership(database, file, steps.length)
    // WAL: readers never wait for the writer. FULL: the log reaches the disk before a commit
    // returns, so an entry that was acknowledged survives a power cut; NORMAL would lose the last
    // ones. One sync a commit, on a file that only grows.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    // a damaged page is told, not followed; functions in a schema that someone changed do not run
    database.exec('PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF')
    migrate(database, steps)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
