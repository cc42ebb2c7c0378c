import type { AppendResult } from '@ketenregie/core'
import { sampleBatch, transactionContract } from '@ketenregie/core/contracts'
import type { SharedStore } from '@ketenregie/core/contracts'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../files/temporary-folder.fixture.ts'
import { SqliteCaseStore } from './sqlite-case-store.ts'
import type { SqliteTransaction } from './sqlite-transaction.ts'

const newFile = (): string => join(temporaryFolder(), 'cases.db')

describe('a transaction of the host on SQLite', () => {
  it.each(transactionContract)('$name', async ({ run }) => {
    await expect(run(shared)).resolves.toBeUndefined()
  })

  it('rolls back what it throws, and passes it on as it is', async () => {
    const { store, rows } = await shared()
    const failure = new RangeError('the host changed its mind')
    const work = (transaction: SqliteTransaction): void => {
      transaction.append(sampleBatch('case-1'))
      throw failure
    }
    await expect(store.transaction(work)).rejects.toBe(failure)
    expect(await store.load('case-1')).toBeUndefined()
    expect(await rows()).toBe(0)
    // and the transaction is over
    expect(await store.append(sampleBatch('case-1'))).toEqual({ ok: true, version: 1 })
    await store.close()
  })

  it('passes on what SQLite says to the host, and keeps nothing', async () => {
    const { store, rows } = await shared()
    const wrong = store.transaction(transaction => {
      transaction.append(sampleBatch('case-1'))
      transaction.database.exec('INSERT INTO letters VALUES (1), (NULL)')
    })
    await expect(wrong).rejects.toThrow('NOT NULL constraint failed: letters.no')
    expect(await store.load('case-1')).toBeUndefined()
    expect(await rows()).toBe(0)
    await store.close()
  })

  it('refuses work that waits, and keeps nothing of it', async () => {
    const { store } = await shared()
    const work = async (transaction: SqliteTransaction): Promise<void> => {
      transaction.append(sampleBatch('case-1'))
      await pause(1)
    }
    await expect(store.transaction(work)).rejects.toMatchObject({ name: 'InvariantError' })
    expect(await store.load('case-1')).toBeUndefined()
    await store.close()
  })

  it('cannot be used when it is over', async () => {
    const { store } = await shared()
    const transaction = await store.transaction(open => open)
    expect(() => transaction.append(sampleBatch('case-1'))).toThrow('the transaction is over')
    await store.close()
  })

  it('waits for another process to begin, and does its work once', async () => {
    const file = newFile()
    const store = new SqliteCaseStore(file)
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    let times = 0
    const done = store.transaction(transaction => {
      times++
      return transaction.append(sampleBatch('case-1'))
    })
    await pause(120)
    other.exec('COMMIT')
    expect(await done).toEqual({ ok: true, version: 1 })
    expect(times).toBe(1)
    other.close()
    await store.close()
  })
})

class Undo extends Error {}

async function shared(): Promise<SharedStore & { readonly store: SqliteCaseStore }> {
  const file = newFile()
  const store = new SqliteCaseStore(file)
  await store.transaction(({ database }) =>
    database.exec('CREATE TABLE letters (no INTEGER NOT NULL) STRICT')
  )
  return {
    store,
    async write(batches, end) {
      let results: readonly AppendResult[] = []
      const work = (transaction: SqliteTransaction): void => {
        transaction.database.exec('INSERT INTO letters VALUES (1)')
        results = batches.map(batch => transaction.append(batch))
        if (end === 'roll back') throw new Undo()
      }
      await store.transaction(work).catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error
      })
      return results
    },
    rows: async () => {
      const reader = new DatabaseSync(file)
      const row = reader.prepare('SELECT count(*) AS rows FROM letters').get()
      reader.close()
      return Number(row?.['rows'])
    },
    close: () => store.close()
  }
}
