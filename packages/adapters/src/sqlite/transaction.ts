import type { StatementSync } from 'node:sqlite'
import { forgetNames } from './kept-names.ts'
import type { Statements } from './statements.ts'

/**
 * Does work as one write transaction: all of it, or nothing. The work is synchronous, because a
 * transaction that waits for something else holds up every other writer.
 */
export function inTransaction<Answer>(statements: Statements, work: () => Answer): Answer {
  // the write lock first: a transaction that begins as a reader can fail when it wants to write
  return between(statements, statements.begin, work)
}

/** Asks several questions of the cases as they stand at one moment, for the price of one lock. */
export function inReading<Answer>(statements: Statements, work: () => Answer): Answer {
  return between(statements, statements.beginReading, work)
}

function between<Answer>(statements: Statements, begin: StatementSync, work: () => Answer): Answer {
  begin.run()
  try {
    const answer = work()
    statements.commit.run()
    return answer
  } catch (error) {
    rollBack(statements)
    throw error
  }
}

/** Ends a transaction with nothing of it kept. */
export function rollBack(statements: Statements): void {
  forgetNames(statements)
  try {
    statements.rollback.run()
  } catch {
    // SQLite has rolled back by itself, for example because the disk is full; the cause matters more
  }
}
