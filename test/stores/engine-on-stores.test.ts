import { PostgresCaseStore } from '@ketenregie/adapters/postgres'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { createEngine } from '@ketenregie/core'
import type { AwaitedTransaction, CaseStore, DirectTransaction, Engine } from '@ketenregie/core'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../packages/adapters/src/files/temporary-folder.fixture.ts'
import {
  isPostgresAbsent,
  newSchema,
  place
} from '../../packages/adapters/src/postgres/postgres-tests.fixture.ts'
import {
  countingIds,
  filed,
  permitDecider,
  permits,
  standingClock
} from '../../packages/core/src/engine/permit.fixture.ts'

const sqlite = (): SqliteCaseStore => new SqliteCaseStore(join(temporaryFolder(), 'cases.db'))
const postgres = async () => {
  const [pool, schema] = [new pg.Pool({ ...(await place()), max: 4 }), newSchema()]
  const store = await PostgresCaseStore.open({ pool }, { schema })
  return { pool, store, schema }
}

function engineOn(store: CaseStore, worker?: string): Engine {
  return createEngine({
    pack: permits,
    decider: permitDecider(),
    store,
    clock: standingClock(),
    ids: countingIds(),
    ...(worker !== undefined && { worker })
  })
}

const complete = { type: 'application_complete', by: 'council', on: '2026-04-20' } as const

describe('an engine in a transaction of the host on SQLite', () => {
  it('opens, tells and fires at once, and all of it is kept with the rows of the host', async () => {
    const store = sqlite()
    const engine = engineOn(store)
    const fired = await store.transaction(transaction => {
      const { database } = transaction
      database.exec('CREATE TABLE letters (case_id TEXT)')
      const inside = engine.using(transaction)
      const opened = inside.open('permit', filed)
      expect(opened).toMatchObject({ accepted: true, entry: 1 })
      expect(inside.send('P-1', { ...complete, key: 'k-1' })).toMatchObject({ accepted: true })
      expect(inside.send('P-1', { ...complete, key: 'k-1' })).toMatchObject({ entry: 2 })
      expect(inside.send('P-1', complete)).toMatchObject({ accepted: false })
      expect(inside.send('P-2', complete)).toMatchObject({ accepted: false })
      expect(inside.open('permit', { ...filed, key: 'k-9' })).toMatchObject({
        problem: { code: 'core/case-exists' }
      })
      database.prepare('INSERT INTO letters VALUES (?)').run(opened.caseId)
      return inside.due('2026-06-01')
    })
    expect(fired).toMatchObject([{ kind: 'ladder' }, { kind: 'passed' }, { kind: 'ladder' }])
    expect(await engine.replay('P-1')).toMatchObject({ identical: true, faults: [], entries: 6 })
    expect(await engine.due('2026-06-01')).toEqual([])
    await store.close()
  })

  it('leaves nothing of a case when the host throws', async () => {
    const store = sqlite()
    const engine = engineOn(store)
    await engine.open('permit', filed)
    const work = (transaction: DirectTransaction): void => {
      engine.using(transaction).send('P-1', complete)
      engine.using(transaction).due('2026-06-01')
      throw new Error('the letter was not written')
    }
    await expect(store.transaction(work)).rejects.toThrow('the letter was not written')
    expect(await store.entries('P-1')).toHaveLength(1)
    expect(await engine.due('2026-05-10')).toEqual([])
    await store.close()
  })
})

describe.skipIf(isPostgresAbsent)('an engine in a transaction of the host on PostgreSQL', () => {
  it('opens, tells and fires in the transaction that the host began', async () => {
    const { pool, store } = await postgres()
    const engine = engineOn(store)
    const client = await pool.connect()
    await client.query('BEGIN')
    const inside = engine.using(store.using(client))
    expect(await inside.open('permit', filed)).toMatchObject({ accepted: true, entry: 1 })
    expect(await inside.send('P-1', complete)).toMatchObject({ accepted: true, entry: 2 })
    expect(await inside.due('2026-06-01')).toHaveLength(3)
    expect(await engine.view('P-1')).toBeUndefined()
    await client.query('COMMIT')
    expect(await engine.replay('P-1')).toMatchObject({ identical: true, faults: [], entries: 5 })

    await client.query('BEGIN')
    await inside.open('permit', { ...filed, caseId: 'P-2' })
    await client.query('ROLLBACK')
    expect(await store.load('P-2')).toBeUndefined()
    client.release()
    await store.close()
    await pool.end()
  })

  it('tells that another writer came first, and tries nothing again by itself', async () => {
    const { pool, store } = await postgres()
    const engine = engineOn(store)
    await engine.open('permit', filed)
    let appends = 0
    // another writer comes between the reading and the writing of every attempt
    const overtaken: AwaitedTransaction = {
      kind: 'awaited',
      store: {
        load: caseId => store.load(caseId),
        entryByKey: (caseId, key) => store.entryByKey(caseId, key),
        due: (until, limit) => store.due(until, limit),
        async append(batch) {
          appends++
          await engine.send('P-1', { ...complete, key: `k-${appends}` })
          return store.append(batch)
        }
      }
    }
    await expect(engine.using(overtaken).send('P-1', complete)).rejects.toMatchObject({
      name: 'PortError',
      retryable: true,
      caseId: 'P-1',
      version: 2,
      message: expect.stringContaining('Roll your transaction back and begin it again')
    })
    expect(appends).toBe(1)
    await store.close()
    await pool.end()
  })
})

describe('many messages at once', () => {
  const stores = [
    { name: 'SQLite', open: async () => sqlite(), isAbsent: false },
    { name: 'PostgreSQL', open: async () => (await postgres()).store, isAbsent: isPostgresAbsent }
  ]

  it.for(stores.filter(({ isAbsent }) => !isAbsent))(
    'come to what they come to one by one on $name',
    async ({ open }) => {
      const [together, apart] = [await open(), await open()]
      const messages = [
        { caseId: 'P-2', ...complete, key: 'k-1' },
        { caseId: 'P-1', type: 'inspected', by: 'council', on: '2026-04-19' },
        { caseId: 'P-2', ...complete, key: 'k-1' },
        { caseId: 'P-3', ...complete, key: 'k-0' },
        { caseId: 'P-9', ...complete },
        { caseId: 'P-1', type: 'nonsense', by: 'council', on: '2026-04-20' },
        { caseId: 'P-1', ...complete, on: '2026-06-20' },
        { caseId: '', ...complete }
      ] as const
      for (const store of [together, apart])
        for (const caseId of ['P-1', 'P-2', 'P-3'])
          await engineOn(store).open('permit', { ...filed, caseId })
      const single = []
      for (const { caseId, ...message } of messages)
        single.push(await engineOn(apart).send(caseId, message))
      expect(await engineOn(together).sendAll(messages)).toEqual(single)
      for (const caseId of ['P-1', 'P-2', 'P-3'])
        expect(await content(together, caseId)).toEqual(await content(apart, caseId))
      await together.close()
      await apart.close()
    }
  )
})

/** What stands in a journal, without what is drawn for each entry. */
async function content(store: CaseStore, caseId: string): Promise<readonly unknown[]> {
  return (await store.entries(caseId)).map(({ number, on, by, key, payload }) => [
    number,
    on,
    by,
    key,
    payload
  ])
}
