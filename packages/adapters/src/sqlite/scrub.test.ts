import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sampleBatch } from '@ketenregie/core/contracts'
import { temporaryFolder } from '../files/temporary-folder.fixture.ts'
import { SqliteCaseStore } from './sqlite-case-store.ts'

const marker = 'KENMERK-DAT-WEG-MOET'
const erasure = {
  caseId: 'case-7',
  at: '2031-04-16T08:00:00.000Z',
  by: 'archivist',
  category: 'permits',
  source: { source: 'act', place: 'section-9' }
} as const

/** In how many files of a folder the marker stands, the logs beside the database included. */
function filesWith(folder: string, text: string): number {
  return readdirSync(folder).filter(name => readFileSync(join(folder, name)).includes(text)).length
}

/** A store in which one case of many says the marker everywhere that it can, over and over. */
async function storeWithMarker(file: string): Promise<SqliteCaseStore> {
  const store = new SqliteCaseStore(file)
  for (let index = 0; index < 20; index++) {
    const id = `case-${index}`
    for (let expected = 0; expected < 8; expected++) {
      const said = index === 7 ? JSON.stringify({ said: `${marker} `.repeat(40 * expected) }) : '{}'
      const message = { id: `m-${expected}`, body: said }
      const told = {
        payload: said,
        snapshot: said,
        outbox: [message],
        wakes: ['2026-05-01']
      } as const
      await store.append(sampleBatch(id, { ...told, expected }))
    }
  }
  return store
}

it('leaves nothing of an erased case in any of its files, in use or closed', async () => {
  const folder = temporaryFolder()
  const store = await storeWithMarker(join(folder, 'cases.db'))
  expect(filesWith(folder, marker)).toBeGreaterThan(0)
  expect(await store.erase(erasure, 8)).toEqual({ ok: true })
  // that a row is gone is not enough: its page and the log still have it
  expect(filesWith(folder, marker)).toBeGreaterThan(0)
  await store.scrub()
  expect(filesWith(folder, marker)).toBe(0)
  expect((await store.load('case-8'))?.version).toBe(8)
  await store.close()
  expect(filesWith(folder, marker)).toBe(0)
})

it('scrubs what an interrupted run erased, when the next one comes', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'cases.db')
  const first = await storeWithMarker(file)
  await first.erase(erasure, 8)
  await first.close()
  const second = new SqliteCaseStore(file)
  await second.scrub()
  expect(filesWith(folder, marker)).toBe(0)
  await second.close()
})

it('waits for a reader elsewhere that still holds what was erased, and says that it is there', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'cases.db')
  const store = await storeWithMarker(file)
  await store.close()
  const patient = new SqliteCaseStore(file, { patience: 30 })
  await patient.erase(erasure, 8)
  const { DatabaseSync } = await import('node:sqlite')
  const reader = new DatabaseSync(file)
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM entries').get()
  await expect(patient.scrub()).rejects.toMatchObject({ problem: { code: 'sqlite/busy' } })
  reader.exec('COMMIT')
  await patient.scrub()
  expect(filesWith(folder, marker)).toBe(0)
  reader.close()
  await patient.close()
})
