import type { Row } from '../rows/cells.ts'

/** What is asked: SQL with its values; a name has the connection keep the plan. */
export interface Question {
  readonly name?: string
  readonly text: string
  readonly values?: unknown[]
}

/** What answers questions: a pool or a client of `pg`, or anything that works as they do. */
export interface PgClient {
  query(question: Question): Promise<{ readonly rows: readonly Row[] }>
}

/** A pool of `pg`, or anything that works as one. */
export interface PgPool extends PgClient {
  connect(): Promise<PgClient & { release(error?: boolean): void }>
}
