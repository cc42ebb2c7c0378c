import type { AppendResult, Batch } from '@ketenregie/core'
import { sampleBatch, transactionContract } from '@ketenregie/core/contracts'
import type { SharedStore } from '@ketenregie/core/contracts'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { PostgresCaseStore } from './postgres-case-store.ts'
import { isPostgresAbsent, newSchema, place } from './postgres-tests.fixture.ts'

describe.skipIf(isPostgresAbsent)('a transaction of the host on PostgreSQL', () => {
  it.each(transactionContract)('$name', async ({ run }) => {
    await expect(run(shared)).resolves.toBeUndefined()
  })

  it('of which another writer has the case waits for it, and then tells who was first', async () => {
    const { store, pool, close } = await shared()
    const [first, second] = [await pool.connect(), await pool.connect()]
    await first.query('BEGIN')
    await second.query('BEGIN')
    await store.using(first).store.append(sampleBatch('case-1'))
    const waiting = store.using(second).store.append(sampleBatch('case-1'))
    await first.query('COMMIT')
    expect(await waiting).toEqual({ ok: false, version: 1, duplicateKey: null })
    await second.query('ROLLBACK')
    first.release()
    second.release()
    await close()
  })

  it('that is serializable says to begin again when another was first', async () => {
    const { store, pool, close } = await shared()
    const client = await pool.connect()
    await store.append(sampleBatch('case-1'))
    await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE')
    await store.using(client).store.load('case-1')
    await store.append(sampleBatch('case-1', { expected: 1 }))
    const late = store.using(client).store.append(sampleBatch('case-1', { expected: 1 }))
    await expect(late).rejects.toMatchObject({
      retryable: true,
      problem: { code: 'postgres/conflict', params: { code: '40001' } }
    })
    await expect(store.using(client).store.load('case-1')).rejects.toMatchObject({
      retryable: false,
      problem: { code: 'postgres/transaction-over' }
    })
    await client.query('ROLLBACK')
    client.release()
    await close()
  })

  it('that waits in a ring for another is given up by the server, and can begin again', async () => {
    const { store, pool, close } = await shared()
    const clients = [await pool.connect(), await pool.connect()] as const
    for (const id of ['a', 'b']) await store.append(sampleBatch(id))
    for (const client of clients) await client.query('BEGIN')
    const next = (id: string): Batch => sampleBatch(id, { expected: 1 })
    await store.using(clients[0]).store.append(next('a'))
    await store.using(clients[1]).store.append(next('b'))
    const ring = await Promise.allSettled([
      store.using(clients[0]).store.append(next('b')),
      store.using(clients[1]).store.append(next('a'))
    ])
    const lost = ring.flatMap(result => (result.status === 'rejected' ? [result.reason] : []))
    expect(lost).toMatchObject([
      { retryable: true, problem: { code: 'postgres/conflict', params: { code: '40P01' } } }
    ])
    for (const client of clients) {
      await client.query('ROLLBACK')
      client.release()
    }
    await close()
  })
})

async function shared(): Promise<
  SharedStore & { readonly store: PostgresCaseStore; readonly pool: pg.Pool }
> {
  const [schema, pool] = [newSchema(), new pg.Pool({ ...(await place()), max: 3 })]
  const store = await PostgresCaseStore.open({ pool }, { schema })
  await pool.query(`CREATE TABLE ${schema}.letters (no integer NOT NULL)`)
  return {
    store,
    pool,
    async write(batches, end) {
      const client = await pool.connect()
      await client.query('BEGIN')
      await client.query(`INSERT INTO ${schema}.letters VALUES (1)`)
      const results: AppendResult[] = []
      for (const batch of batches) results.push(await store.using(client).store.append(batch))
      await client.query(end === 'commit' ? 'COMMIT' : 'ROLLBACK')
      client.release()
      return results
    },
    async rows() {
      const { rows } = await pool.query(`SELECT count(*)::integer AS rows FROM ${schema}.letters`)
      return Number(rows[0].rows)
    },
    async close() {
      await store.close()
      await pool.end()
    }
  }
}
