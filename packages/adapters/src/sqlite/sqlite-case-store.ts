import type {
  AppendResult,
  Batch,
  CaseStore,
  Claim,
  CivilDate,
  Entry,
  Erasure,
  EraseResult,
  FailedAttempt,
  Instant,
  KeptMessage,
  MessageQuery,
  StoredCase,
  Wake
} from '@ketenregie/core'
import { dueTimeOf, whenDue } from '@ketenregie/core'
import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { appendBatch } from './append-batch.ts'
import { text } from '../rows/cells.ts'
import { eraseCase } from './erase-case.ts'
import { claimMessages, listMessages, putOff } from './messages.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase } from './open-database.ts'
import { readEntry, readErasure, readMessage, readWakes } from '../rows/read-rows.ts'
import { loadCase } from './load-case.ts'
import { scrubFile } from './scrub-file.ts'
import { isOtherShape, translateFailure } from './sqlite-failure.ts'
import { workInTransaction } from './sqlite-transaction.ts'
import type { SqliteTransaction } from './sqlite-transaction.ts'
import { prepareStatements } from './statements.ts'
import type { Statements } from './statements.ts'
import { StoreError, storeError } from './store-error.ts'
import { inReading, inTransaction } from './transaction.ts'

export interface SqliteOptions {
  /** How long to wait for another process that writes, in milliseconds; 5,000 when left out. */
  readonly patience?: number
  /** Refuses a file that is not there or empty, instead of making a store of it. */
  readonly existing?: true
}

/**
 * Keeps cases in one SQLite file, safe for several processes at once. What `append` acknowledges is
 * on the disk. Throws `StoreError`; ids are ordered by code point.
 */
export class SqliteCaseStore implements CaseStore {
  readonly #file: string
  readonly #patience: number
  readonly #database: DatabaseSync
  readonly #statements: Statements
  #isOpen = true

  /** Opens the file, makes it when it is not there, and brings an older one up to date. */
  constructor(file: string, options: SqliteOptions = {}) {
    this.#file = file
    this.#patience = options.patience ?? 5000
    if (options.existing && (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0)
      throw storeError('sqlite/not-a-case-store', { file })
    this.#database = openDatabase(file, migrations, this.#patience)
    this.#statements = prepared(this.#database, file)
  }

  append(batch: Batch): Promise<AppendResult> {
    return this.#write(statements => appendBatch(statements, batch))
  }

  appendAll(batches: readonly Batch[]): Promise<readonly AppendResult[]> {
    return this.#write(statements => batches.map(batch => appendBatch(statements, batch)))
  }

  /**
   * Does the host's own work in one transaction with what cases are told in it, see `Engine.using`:
   * all is kept, or, when the work throws, nothing. The work is done once and waits for nothing.
   */
  async transaction<Answer>(work: (transaction: SqliteTransaction) => Answer): Promise<Answer> {
    const place = { database: this.#database, file: this.#file }
    const outcome = await this.#patiently(statements => workInTransaction(statements, place, work))
    if ('thrown' in outcome) throw outcome.thrown
    return outcome.answer
  }

  async load(caseId: string): Promise<StoredCase | undefined> {
    return this.#ask(statements => loadCase(statements, caseId))
  }

  async loadAll(caseIds: readonly string[]): Promise<readonly (StoredCase | undefined)[]> {
    return this.#ask(statements =>
      inReading(statements, () => caseIds.map(caseId => loadCase(statements, caseId)))
    )
  }

  async entries(caseId: string): Promise<readonly Entry[]> {
    return this.#ask(({ entries }) => entries.all(caseId)).map(row => readEntry(caseId, row))
  }

  async entryByKey(caseId: string, key: string): Promise<Entry | undefined> {
    const row = this.#ask(({ entryByKey }) => entryByKey.get(caseId, key))
    return row && readEntry(caseId, row)
  }

  async caseIds(page: {
    readonly after: string | null
    readonly limit: number
  }): Promise<readonly string[]> {
    const rows = this.#ask(({ caseIds }) => caseIds.all(page.after ?? '', page.limit))
    return rows.map(row => text(row, 'case_id'))
  }

  async due(until: CivilDate | Instant, limit: number): Promise<readonly Wake[]> {
    const { on, at = '' } = dueTimeOf(until)
    return readWakes(this.#ask(({ due }) => due.all(on, at, limit)))
  }

  async claimDue(until: CivilDate | Instant, claim: Claim): Promise<readonly Wake[]> {
    return this.#write(({ freeDue, holdWake }) => {
      const { worker, at, limit } = claim
      const last = dueTimeOf(until)
      const wakes = readWakes(freeDue.all(last.on, last.at ?? '', worker, at, limit))
      for (const wake of wakes)
        holdWake.run(worker, claim.until, wake.on, wake.at ?? '', wake.caseId, wake.id)
      return wakes
    })
  }

  async releaseDue(worker: string): Promise<void> {
    await this.#write(({ releaseDue }) => releaseDue.run(worker))
  }

  async nextDue(): Promise<CivilDate | Instant | null> {
    const [wake] = readWakes(this.#ask(({ nextDue }) => nextDue.all()))
    return wake === undefined ? null : whenDue(wake)
  }

  async outbox(caseId: string): Promise<readonly KeptMessage[]> {
    return this.#ask(({ outbox }) => outbox.all(caseId)).map(readMessage)
  }

  async messages(query: MessageQuery): Promise<readonly KeptMessage[]> {
    return this.#ask(statements => listMessages(statements, query))
  }

  async claimMessages(claim: Claim): Promise<readonly KeptMessage[]> {
    return this.#write(statements => claimMessages(statements, claim))
  }

  async putOff(attempt: FailedAttempt): Promise<boolean> {
    return this.#write(statements => putOff(statements, attempt))
  }

  async erase(erasure: Erasure, expected: number): Promise<EraseResult> {
    return this.#write(statements => eraseCase(statements, erasure, expected))
  }

  /** Writes the file anew without what was erased, and empties the log beside it. */
  async scrub(): Promise<void> {
    await this.#patiently(({ hasToScrub, markScrubbed }) => {
      if (hasToScrub.get() === undefined) return
      if (!scrubFile(this.#database)) throw storeError('sqlite/busy', { file: this.#file })
      markScrubbed.run()
    })
  }

  async erasures(page: {
    readonly after: string | null
    readonly limit: number
    readonly caseId?: string
  }): Promise<readonly Erasure[]> {
    const { after, limit, caseId } = page
    return this.#ask(({ erasures, erasureOf }) =>
      caseId === undefined ? erasures.all(after, limit) : erasureOf.all(caseId)
    ).map(readErasure)
  }

  async close(): Promise<void> {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#database.close()
  }

  /** Does work in a write transaction, and begins again while another process writes. */
  #write<Answer>(work: (statements: Statements) => Answer): Promise<Answer> {
    return this.#patiently(statements => inTransaction(statements, () => work(statements)))
  }

  async #patiently<Answer>(work: (statements: Statements) => Answer): Promise<Answer> {
    const until = performance.now() + this.#patience
    for (;;)
      try {
        return this.#ask(work)
      } catch (error) {
        if (!(error instanceof StoreError && error.retryable) || performance.now() >= until)
          throw error
        // a random wait keeps writers from meeting again at the same moment
        await pause(1 + Math.random() * 10)
      }
  }

  #ask<Answer>(question: (statements: Statements) => Answer): Answer {
    if (!this.#isOpen) throw storeError('sqlite/closed', { file: this.#file })
    try {
      return question(this.#statements)
    } catch (error) {
      throw translateFailure(error, this.#file)
    }
  }
}

/** Tables of another shape than ours are those of another version. */
function prepared(database: DatabaseSync, file: string): Statements {
  try {
    return prepareStatements(database)
  } catch (error) {
    database.close()
    throw isOtherShape(error)
      ? storeError('sqlite/other-version', { file }, error)
      : translateFailure(error, file)
  }
}
