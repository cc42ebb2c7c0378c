import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asKept, caseStoreContract, sampleBatch } from '@ketenregie/core/contracts'
import { SqliteCaseStore } from './sqlite-case-store.ts'
import { temporaryFolder } from '../files/temporary-folder.fixture.ts'

describe('SqliteCaseStore', () => {
  it.each(caseStoreContract)('$name', async ({ run }) => {
    const open = () => new SqliteCaseStore(join(temporaryFolder(), 'cases.db'))
    await expect(run(open)).resolves.toBeUndefined()
  })

  it.each(caseStoreContract)('in memory: $name', async ({ run }) => {
    await expect(run(() => new SqliteCaseStore(':memory:'))).resolves.toBeUndefined()
  })
})

it('gives everything back after it was closed and opened again', async () => {
  const file = join(temporaryFolder(), 'cases.db')
  const batch = sampleBatch('case-1', {
    entries: 3,
    wakes: ['2026-05-01'],
    outbox: ['m'],
    key: 'k'
  })
  const first = new SqliteCaseStore(file)
  await first.append(batch)
  await first.close()
  const second = new SqliteCaseStore(file)
  expect(await second.entries('case-1')).toEqual(batch.entries)
  expect(await second.due('2026-05-01', 10)).toEqual(batch.wakes)
  expect(await second.outbox('case-1')).toEqual(batch.outbox.map(asKept))
  await second.close()
})

it('can be closed twice, and says so when it is used after', async () => {
  const store = new SqliteCaseStore(':memory:')
  await store.close()
  await store.close()
  const closed = { name: 'PortError', retryable: false, problem: { code: 'sqlite/closed' } }
  await expect(store.load('case-1')).rejects.toMatchObject(closed)
  await expect(store.append(sampleBatch('case-1'))).rejects.toMatchObject(closed)
})

it.each([
  { why: 'a gap', entries: sampleBatch('case-1', { expected: 2 }).entries },
  { why: 'another case', entries: sampleBatch('case-2').entries },
  { why: 'no entries', entries: [] }
])('takes a batch with $why for the bug that it is, and keeps nothing', async ({ entries }) => {
  const store = new SqliteCaseStore(':memory:')
  const batch = { ...sampleBatch('case-1'), entries }
  await expect(store.append(batch)).rejects.toThrow(
    expect.objectContaining({ name: 'InvariantError' })
  )
  expect(await store.caseIds({ after: null, limit: 1 })).toEqual([])
  await store.close()
})

it('keeps nothing of a batch that fails halfway', async () => {
  const store = new SqliteCaseStore(':memory:')
  await store.append(sampleBatch('case-1', { outbox: ['m-1'], snapshot: '{"a":1}' }))
  const doubled = sampleBatch('case-1', {
    expected: 1,
    outbox: ['m-2', 'm-1'],
    wakes: ['2026-05-01']
  })
  await expect(store.append(doubled)).rejects.toMatchObject({ name: 'InvariantError' })
  expect(await store.load('case-1')).toMatchObject({ version: 1, snapshot: '{"a":1}' })
  expect((await store.entries('case-1')).length).toBe(1)
  expect((await store.outbox('case-1')).length).toBe(1)
  expect(await store.nextDue()).toBeNull()
  // and the transaction is over
  expect(await store.append(sampleBatch('case-1', { expected: 1 }))).toMatchObject({ ok: true })
  await store.close()
})
