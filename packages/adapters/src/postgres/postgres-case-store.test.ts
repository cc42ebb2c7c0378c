import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { caseStoreContract, sampleBatch } from '@ketenregie/core/contracts'
import { PostgresCaseStore } from './postgres-case-store.ts'
import { emptyStore, isPostgresAbsent, newSchema, place } from './postgres-tests.fixture.ts'

describe.skipIf(isPostgresAbsent)('PostgresCaseStore', () => {
  it.each(caseStoreContract)('$name', async ({ run }) => {
    await expect(run(emptyStore)).resolves.toBeUndefined()
  })

  it('can be closed twice, and says so when it is used after', async () => {
    const store = await emptyStore()
    await store.close()
    await store.close()
    const closed = { name: 'PortError', retryable: false, problem: { code: 'postgres/closed' } }
    await expect(store.load('case-1')).rejects.toMatchObject(closed)
    await expect(store.append(sampleBatch('case-1'))).rejects.toMatchObject(closed)
  })

  it('leaves a pool of the host open, and gives every connection back', async () => {
    const pool = new pg.Pool({ ...(await place()), max: 2 })
    const store = await PostgresCaseStore.open({ pool }, { schema: newSchema() })
    await store.append(sampleBatch('case-1'))
    await store.close()
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    expect(pool.idleCount).toBe(pool.totalCount)
    await pool.end()
  })

  it.each([
    { why: 'a gap', entries: sampleBatch('case-1', { expected: 2 }).entries },
    { why: 'another case', entries: sampleBatch('case-2').entries },
    { why: 'no entries', entries: [] },
    {
      why: 'a digest that is none',
      entries: sampleBatch('case-1').entries.map(entry => ({ ...entry, digest: 'DIGEST' }))
    }
  ])('takes a batch with $why for the bug that it is, and keeps nothing', async ({ entries }) => {
    const store = await emptyStore()
    const broken = { ...sampleBatch('case-1'), entries }
    const bug = { name: 'InvariantError' }
    await expect(store.append(broken)).rejects.toMatchObject(bug)
    await expect(store.appendAll([sampleBatch('case-3'), broken])).rejects.toMatchObject(bug)
    expect(await store.caseIds({ after: null, limit: 1 })).toEqual([])
    await store.close()
  })

  describe('a batch that fails halfway', () => {
    const settled = [
      { id: 'm-9', status: 'delivered', due: '2026-05-01T08:00:00.000Z', failure: null, body: null }
    ] as const
    it.each([
      { why: 'a message doubled', told: { outbox: ['m-2', 'm-1'] } },
      { why: 'no such message to settle', told: { settled } }
    ])('is not kept: $why', async ({ told }) => {
      const store = await emptyStore()
      await store.append(sampleBatch('case-1', { outbox: ['m-1'], snapshot: '{"a":1}' }))
      const half = sampleBatch('case-1', { expected: 1, wakes: ['2026-05-01'], ...told })
      const failure = await store.append(half).catch((error: unknown) => error)
      expect(failure).toMatchObject({ name: 'InvariantError' })
      expect(await store.load('case-1')).toMatchObject({ version: 1, snapshot: '{"a":1}' })
      expect((await store.entries('case-1')).length).toBe(1)
      expect((await store.outbox('case-1')).length).toBe(1)
      expect(await store.nextDue()).toBeNull()
      await store.close()
    })
  })

  it('lets many writers of the same cases through one by one, without a ring of locks', async () => {
    const store = await emptyStore()
    const ids = Array.from({ length: 12 }, (_, index) => `case-${index}`)
    const rounds = Array.from({ length: 16 }, (_, round) =>
      store.appendAll((round % 2 === 0 ? ids : ids.toReversed()).map(id => sampleBatch(id)))
    )
    const results = (await Promise.all(rounds)).flat()
    expect(results.filter(({ ok }) => ok)).toHaveLength(12)
    await store.close()
  })
})
