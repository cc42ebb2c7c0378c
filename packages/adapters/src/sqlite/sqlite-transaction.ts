import { dueTimeOf, InvariantError } from '@ketenregie/core'
import type {
  AppendResult,
  Batch,
  CivilDate,
  DirectTransaction,
  Entry,
  Instant,
  StoredCase,
  Wake
} from '@ketenregie/core'
import type { DatabaseSync } from 'node:sqlite'
import { appendBatch } from './append-batch.ts'
import { readEntry, readWakes } from '../rows/read-rows.ts'
import { forgetNames } from './kept-names.ts'
import { loadCase } from './load-case.ts'
import { translateFailure } from './sqlite-failure.ts'
import type { Statements } from './statements.ts'
import { rollBack } from './transaction.ts'

/** A write transaction in which the host writes rows of its own beside ours. */
export interface SqliteTransaction extends DirectTransaction {
  /** The connection, for the rows of the host. Beginning and ending is not for the host to do. */
  readonly database: DatabaseSync
}

/** What came of the work: its answer, or what it threw, after which nothing was kept. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly thrown: unknown }

/** Begins a transaction, or throws; from then on nothing is thrown, for the work is done only once. */
export function workInTransaction<Answer>(
  statements: Statements,
  { database, file }: { readonly database: DatabaseSync; readonly file: string },
  work: (transaction: SqliteTransaction) => Answer
): Outcome<Answer> {
  statements.begin.run()
  const transaction = new OpenTransaction(statements, database, file)
  try {
    const answer = work(transaction)
    if (answer instanceof Promise)
      throw new InvariantError('a transaction of SQLite waits for nothing')
    transaction.ask(() => statements.commit.run())
    return { answer }
  } catch (error) {
    rollBack(statements)
    return { thrown: error }
  } finally {
    transaction.isOver = true
  }
}

class OpenTransaction implements SqliteTransaction {
  readonly kind = 'direct'
  readonly database: DatabaseSync
  readonly #statements: Statements
  readonly #file: string
  isOver = false

  constructor(statements: Statements, database: DatabaseSync, file: string) {
    this.#statements = statements
    this.database = database
    this.#file = file
  }

  load(caseId: string): StoredCase | undefined {
    return this.ask(statements => loadCase(statements, caseId))
  }

  entryByKey(caseId: string, key: string): Entry | undefined {
    const row = this.ask(({ entryByKey }) => entryByKey.get(caseId, key))
    return row && readEntry(caseId, row)
  }

  due(until: CivilDate | Instant, limit: number): readonly Wake[] {
    const { on, at = '' } = dueTimeOf(until)
    return readWakes(this.ask(({ due }) => due.all(on, at, limit)))
  }

  append(batch: Batch): AppendResult {
    return this.ask(statements => {
      const result = appendBatch(statements, batch)
      // the host may go back to a savepoint
      forgetNames(statements)
      return result
    })
  }

  ask<Answer>(question: (statements: Statements) => Answer): Answer {
    if (this.isOver) throw new InvariantError('the transaction is over')
    try {
      return question(this.#statements)
    } catch (error) {
      throw translateFailure(error, this.#file)
    }
  }
}
