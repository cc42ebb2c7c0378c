import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { phrase } from '@ketenregie/core'
import { sampleBatch } from '@ketenregie/core/contracts'
import { migrations } from './migrations/index.ts'
import { nl } from './nl.ts'
import { PostgresCaseStore } from './postgres-case-store.ts'
import { PostgresError } from './postgres-error.ts'
import { isPostgresAbsent, newSchema, place } from './postgres-tests.fixture.ts'

describe.skipIf(isPostgresAbsent)('migrate', () => {
  it('lets workers that start together take turns, and takes each step once', async () => {
    const schema = newSchema()
    const at = await place()
    const stores = await Promise.all(
      Array.from({ length: 6 }, () => PostgresCaseStore.open(at, { schema, connections: 2 }))
    )
    const rows = await asked(`SELECT version FROM ${schema}.migrations ORDER BY version`)
    expect(rows).toEqual(migrations.map((_, index) => ({ version: index + 1 })))
    await Promise.all(stores.map((store, index) => store.append(sampleBatch(`case-${index}`))))
    expect(await stores[0]?.caseIds({ after: null, limit: 9 })).toHaveLength(6)
    await Promise.all(stores.map(store => store.close()))
  })

  it('opens what is there already, with what is in it', async () => {
    const [schema, at] = [newSchema(), await place()]
    const first = await PostgresCaseStore.open(at, { schema })
    const batch = sampleBatch('case-1', { entries: 3, wakes: ['2026-05-01'], key: 'k' })
    await first.append(batch)
    await first.close()
    const second = await PostgresCaseStore.open(at, { schema })
    expect(await second.entries('case-1')).toEqual(batch.entries)
    expect(await second.due('2026-05-01', 10)).toEqual(batch.wakes)
    await second.close()
  })

  it('refuses a schema that a newer version has written', async () => {
    const [schema, at] = [newSchema(), await place()]
    await (await PostgresCaseStore.open(at, { schema })).close()
    await asked(`INSERT INTO ${schema}.migrations (version) VALUES (99)`)
    const known = migrations.length
    expect(await failure(schema)).toMatchObject({
      retryable: false,
      problem: { code: 'postgres/newer', params: { schema, version: 99, known } }
    })
  })

  it('refuses a schema that is not there where it must be, and makes none', async () => {
    const schema = newSchema()
    const open = PostgresCaseStore.open(await place(), { schema, existing: true })
    await expect(open).rejects.toMatchObject({ problem: { code: 'postgres/missing' } })
    expect(await asked(`SELECT nspname FROM pg_namespace WHERE nspname = '${schema}'`)).toEqual([])
  })

  it('says of tables in another shape that they are of another version', async () => {
    const [schema, at] = [newSchema(), await place()]
    const store = await PostgresCaseStore.open(at, { schema, connections: 1 })
    await asked(`ALTER TABLE ${schema}.wakes RENAME COLUMN due_at TO due_hour`)
    const found = { retryable: false, problem: { code: 'postgres/other-version' } }
    await expect(store.due('2026-05-01', 1)).rejects.toMatchObject(found)
    await expect(store.append(sampleBatch('a', { wakes: ['2026-05-01'] }))).rejects.toMatchObject(
      found
    )
    await store.close()
  })

  it('refuses the tables of another program, and leaves them as they are', async () => {
    const schema = newSchema()
    await asked(`CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.migrations (theirs integer)`)
    const found = await failure(schema)
    expect(found.problem).toMatchObject({ code: 'postgres/not-a-case-store', params: { schema } })
    expect(phrase(found.problem, nl).text).toMatch(/is geen opslag van Ketenregie/)
    const tables = `SELECT relname FROM pg_class WHERE relnamespace = '${schema}'::regnamespace`
    expect(await asked(tables)).toEqual([{ relname: 'migrations' }])
  })

  it('takes an empty schema that the administrator made', async () => {
    const schema = newSchema()
    await asked(`CREATE SCHEMA ${schema}`)
    const store = await PostgresCaseStore.open(await place(), { schema })
    expect(await store.append(sampleBatch('case-1'))).toEqual({ ok: true, version: 1 })
    await store.close()
  })

  it.each(['', 'Zaken', 'x; DROP TABLE cases', '1e', 'pg-zaken', 'a'.repeat(64)])(
    'refuses "%s" as the name of a schema',
    async schema => {
      expect((await failure(schema)).problem.code).toBe('postgres/not-a-schema-name')
    }
  )
})

async function failure(schema: string): Promise<PostgresError> {
  const error: unknown = await PostgresCaseStore.open(await place(), { schema }).catch(
    (thrown: unknown) => thrown
  )
  if (error instanceof PostgresError) return error
  throw new Error('nothing was refused', { cause: error })
}

async function asked(sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client(await place())
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}
