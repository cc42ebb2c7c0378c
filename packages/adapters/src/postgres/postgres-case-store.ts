import type {
  AppendResult,
  AwaitedTransaction,
  Batch,
  CaseStore,
  CivilDate,
  Claim,
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
import { batchText } from './batch-text.ts'
import { text } from '../rows/cells.ts'
import type { Row } from '../rows/cells.ts'
import type { PgClient, PgPool } from './client.ts'
import { isThere, migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openPool } from './open-pool.ts'
import { postgresError } from './postgres-error.ts'
import { translateFailure } from './postgres-failure.ts'
import { readCase, readEntry, readErasure, readMessage, readWakes } from '../rows/read-rows.ts'
import { KeptNames } from './kept-names.ts'
import { readErased, readResult } from './results.ts'
import { statementsIn } from './statements.ts'
import type { Statements } from './statements.ts'

export interface PostgresOptions {
  /** The schema with our tables; `ketenregie` when left out. */
  readonly schema?: string
  /** How many connections a pool of our own has; 10 when left out. */
  readonly connections?: number
  /** Refuses a schema that is not there, instead of making it. */
  readonly existing?: true
}

/** Where the database is: a pool that the host keeps, or how to connect. */
export type PostgresPlace = { readonly pool: PgPool } | { readonly connectionString: string }

/**
 * Keeps cases in one schema of a PostgreSQL database (13 or later), for any number of workers. What
 * `append` acknowledges is on the disk. Throws `PostgresError`; ids are ordered by code point.
 */
export class PostgresCaseStore implements CaseStore {
  readonly #client: PgClient
  readonly #schema: string
  readonly #statements: Statements
  readonly #names: KeptNames
  readonly #end: () => Promise<void>
  #isOpen = true

  private constructor(
    client: PgClient,
    schema: string,
    names: KeptNames,
    end: () => Promise<void>
  ) {
    this.#client = client
    this.#names = names
    this.#schema = schema
    this.#statements = statementsIn(schema)
    this.#end = end
  }

  /** Makes the schema when it is not there, and brings an older one up to date. */
  static async open(
    place: PostgresPlace,
    { schema = 'ketenregie', connections = 10, existing }: PostgresOptions = {}
  ): Promise<PostgresCaseStore> {
    if (!/^[a-z][a-z0-9_]{0,62}$/.test(schema))
      throw postgresError('postgres/not-a-schema-name', { longest: 63 })
    const { pool, end } = await poolAt(place, connections)
    try {
      if (existing && !(await isThere(pool, schema, migrations.length)))
        throw postgresError('postgres/missing', { schema })
      await migrate(pool, schema, migrations)
    } catch (error) {
      await end()
      throw translateFailure(error, schema)
    }
    return new PostgresCaseStore(pool, schema, new KeptNames(), end)
  }

  /** A transaction that the host began on this client and will end, see `Engine.using`. */
  using(client: PgClient): AwaitedTransaction & { readonly store: PostgresCaseStore } {
    const store = new PostgresCaseStore(client, this.#schema, this.#names.within(), async () => {})
    return { kind: 'awaited', store }
  }

  async append(batch: Batch): Promise<AppendResult> {
    await this.#keepNames([batch])
    const [row] = await this.#ask('append', [batchText(batch)])
    return readResult(row ?? {})
  }

  async appendAll(batches: readonly Batch[]): Promise<readonly AppendResult[]> {
    // everyone locks cases in the same order: writers wait for each other, but never in a ring
    const order = batches.map((batch, place) => ({ batch, place })).toSorted(byCase)
    const given = order.map(({ batch }) => batchText(batch))
    await this.#keepNames(batches)
    const rows = await this.#ask('appendAll', [`[${given.join()}]`])
    const answers = order.map(({ place }, index) => ({ place, row: rows[index] ?? {} }))
    return answers.toSorted((a, b) => a.place - b.place).map(({ row }) => readResult(row))
  }

  async load(caseId: string): Promise<StoredCase | undefined> {
    const [row] = await this.#ask('load', [caseId])
    if (row === undefined) return undefined
    const [stored] = await this.#readCases([row])
    return stored
  }

  async loadAll(caseIds: readonly string[]): Promise<readonly (StoredCase | undefined)[]> {
    const rows = await this.#ask('loadAll', [caseIds])
    const found = new Map((await this.#readCases(rows)).map(stored => [stored.caseId, stored]))
    return caseIds.map(caseId => found.get(caseId))
  }

  async entries(caseId: string): Promise<readonly Entry[]> {
    return (await this.#ask('entries', [caseId])).map(row => readEntry(caseId, row))
  }

  async entryByKey(caseId: string, key: string): Promise<Entry | undefined> {
    const [row] = await this.#ask('entryByKey', [caseId, key])
    return row && readEntry(caseId, row)
  }

  async caseIds(page: {
    readonly after: string | null
    readonly limit: number
  }): Promise<readonly string[]> {
    const rows = await this.#ask('caseIds', [page.after ?? '', page.limit])
    return rows.map(row => text(row, 'case_id'))
  }

  async due(until: CivilDate | Instant, limit: number): Promise<readonly Wake[]> {
    const { on, at = '' } = dueTimeOf(until)
    return readWakes(await this.#ask('due', [on, at, limit]))
  }

  async claimDue(until: CivilDate | Instant, claim: Claim): Promise<readonly Wake[]> {
    const { worker, at, until: heldUntil, limit } = claim
    const last = dueTimeOf(until)
    const given = [last.on, last.at ?? '', worker, at, heldUntil, limit]
    return readWakes(await this.#ask('claimDue', given))
  }

  async releaseDue(worker: string): Promise<void> {
    await this.#ask('releaseDue', [worker])
  }

  async nextDue(): Promise<CivilDate | Instant | null> {
    const [wake] = readWakes(await this.#ask('nextDue', []))
    return wake === undefined ? null : whenDue(wake)
  }

  async outbox(caseId: string): Promise<readonly KeptMessage[]> {
    return (await this.#ask('outbox', [caseId])).map(readMessage)
  }

  async messages({ status, to, after, limit }: MessageQuery): Promise<readonly KeptMessage[]> {
    const name = to === null ? 'messages' : 'messagesTo'
    const from = to ?? after?.to ?? ''
    const last = [after?.caseId ?? null, after?.id ?? null]
    return (await this.#ask(name, [status, from, ...last, limit])).map(readMessage)
  }

  async claimMessages({ worker, at, until, limit }: Claim): Promise<readonly KeptMessage[]> {
    return (await this.#ask('claimMessages', [at, worker, until, limit])).map(readMessage)
  }

  async putOff({ caseId, id, worker, due, failure }: FailedAttempt): Promise<boolean> {
    return (await this.#ask('putOff', [due, failure, caseId, id, worker])).length > 0
  }

  async erase(erasure: Erasure, expected: number): Promise<EraseResult> {
    const [row] = await this.#ask('erase', [JSON.stringify(erasure), expected])
    return readErased(row ?? {})
  }

  /**
   * Writes the tables anew without what was erased; nobody else can use them meanwhile, and it cannot
   * be done inside a transaction. The server's log and its backups are the administrator's.
   */
  async scrub(): Promise<void> {
    const erased = (await this.#ask('toScrub', [])).map(row => text(row, 'case_id'))
    if (erased.length === 0) return
    await this.#ask('scrub', [])
    await this.#ask('markScrubbed', [erased])
  }

  async erasures(page: {
    readonly after: string | null
    readonly limit: number
    readonly caseId?: string
  }): Promise<readonly Erasure[]> {
    const { after, limit, caseId } = page
    const rows =
      caseId === undefined
        ? await this.#ask('erasures', [after, limit])
        : await this.#ask('erasureOf', [caseId])
    return rows.map(readErasure)
  }

  /** Ends a pool of our own; one that the host brought stays open. */
  async close(): Promise<void> {
    if (!this.#isOpen) return
    this.#isOpen = false
    await this.#end()
  }

  async #readCases(rows: readonly Row[]): Promise<readonly StoredCase[]> {
    const unread = this.#names.unread(rows.map(row => text(row, 'names')))
    if (unread.length > 0) this.#names.read(await this.#ask('names', [unread]))
    return rows.map(row =>
      readCase(text(row, 'case_id'), row, this.#names.find(text(row, 'names')))
    )
  }

  /**
   * Before the batches, in a statement of its own: two workers that keep the same names wait for each
   * other only as long as that takes, and not while they hold cases.
   */
  async #keepNames(batches: readonly Batch[]): Promise<void> {
    for (const { digest, text: list } of this.#names.unkept(batches)) {
      await this.#ask('addNames', [digest, list])
      this.#names.keep(digest)
    }
  }

  async #ask(name: keyof Statements, values: readonly unknown[]): Promise<readonly Row[]> {
    if (!this.#isOpen) throw postgresError('postgres/closed', { schema: this.#schema })
    const question = { name: `${this.#schema}/${name}`, text: this.#statements[name] }
    try {
      return (await this.#client.query({ ...question, values: [...values] })).rows
    } catch (error) {
      this.#names.doubt()
      throw translateFailure(error, this.#schema)
    }
  }
}

async function poolAt(
  place: PostgresPlace,
  connections: number
): Promise<{ readonly pool: PgPool; readonly end: () => Promise<void> }> {
  if ('pool' in place) return { pool: place.pool, end: async () => {} }
  const pool = await openPool(place.connectionString, connections)
  return { pool, end: () => pool.end() }
}

interface Placed {
  readonly batch: Batch
  readonly place: number
}

function byCase(a: Placed, b: Placed): number {
  if (a.batch.caseId === b.batch.caseId) return a.place - b.place
  return a.batch.caseId < b.batch.caseId ? -1 : 1
}
