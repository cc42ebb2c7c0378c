import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { sampleBatch } from '@ketenregie/core/contracts'
import { faultsIn } from './chained-batch.fixture.ts'
import { SqliteCaseStore } from './sqlite-case-store.ts'
import { temporaryFolder } from '../files/temporary-folder.fixture.ts'
import { startWriter } from './writer-process.fixture.ts'

it('loses and doubles nothing when three processes write the same case', async () => {
  const file = join(temporaryFolder(), 'cases.db')
  const writers = ['a', 'b', 'c'].map(name => startWriter(file, 'case-1', name, 40))
  const acknowledged = (await Promise.all(writers.map(writer => writer.acknowledged))).flat()

  const store = new SqliteCaseStore(file)
  const entries = await store.entries('case-1')
  expect(faultsIn(entries)).toEqual([])
  expect(new Set(acknowledged).size).toBe(120)
  expect(entries.length).toBe(Math.max(...acknowledged))
  expect(await store.load('case-1')).toMatchObject({
    caseId: 'case-1',
    version: entries.length,
    snapshot: JSON.stringify({ version: entries.length })
  })
  expect((await store.outbox('case-1')).length).toBe(120)
  expect((await store.due('2026-12-31', 10)).length).toBe(2)
  await store.close()
})

it('keeps what was acknowledged, and no half batch, when the writer is killed at any moment', async () => {
  const file = join(temporaryFolder(), 'cases.db')
  const ledger: number[] = []
  for (const round of [1, 2, 3, 4]) {
    const writer = startWriter(file, 'case-1', `round-${round}`, 1_000_000)
    await writer.started
    await pause(Math.random() * 40)
    writer.kill()
    ledger.push(...(await writer.acknowledged))

    const store = new SqliteCaseStore(file)
    const entries = await store.entries('case-1')
    expect(faultsIn(entries)).toEqual([])
    expect(entries.length).toBeGreaterThanOrEqual(Math.max(...ledger))
    const snapshot = JSON.stringify({ version: entries.length })
    expect(await store.load('case-1')).toMatchObject({ version: entries.length, snapshot })
    const batches = entries.filter(({ payload }) => payload?.includes('"place":1,'))
    expect((await store.outbox('case-1')).length).toBe(batches.length)
    await store.close()
  }
})

it('waits for another process that holds the file, and then writes', async () => {
  const { file, other } = held()
  const store = new SqliteCaseStore(file)
  other.exec('BEGIN IMMEDIATE')
  const appended = store.append(sampleBatch('case-1'))
  await pause(100)
  other.exec('COMMIT')
  expect(await appended).toEqual({ ok: true, version: 1 })
  await store.close()
})

it('says that trying again can help when the file stays held, and answers questions meanwhile', async () => {
  const { file, other } = held()
  const store = new SqliteCaseStore(file, { patience: 60 })
  await store.append(sampleBatch('case-1', { snapshot: '{"a":1}' }))
  other.exec('BEGIN IMMEDIATE')
  await expect(store.append(sampleBatch('case-1', { expected: 1 }))).rejects.toMatchObject({
    name: 'PortError',
    retryable: true,
    problem: { code: 'sqlite/busy', params: { file } }
  })
  expect(await store.load('case-1')).toMatchObject({ version: 1, snapshot: '{"a":1}' })
  other.exec('COMMIT')
  expect(await store.append(sampleBatch('case-1', { expected: 1 }))).toMatchObject({ ok: true })
  await store.close()
})

/** A store's file with a second connection, as another process would have. */
function held(): { readonly file: string; readonly other: DatabaseSync } {
  const file = join(temporaryFolder(), 'cases.db')
  void new SqliteCaseStore(file).close()
  return { file, other: new DatabaseSync(file) }
}
