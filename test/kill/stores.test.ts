import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../packages/adapters/src/files/temporary-folder.fixture.ts'
import {
  isPostgresAbsent,
  newSchema,
  testServer
} from '../../packages/adapters/src/postgres/postgres-tests.fixture.ts'
import { chainedBatch, nothingSeen } from './chained-batch.ts'
import { faultsIn } from './faults-in.ts'
import { killStores } from './kill-stores.ts'
import type { KillPlan } from './kill-stores.ts'

describe('what was acknowledged is there, whole, when writers are killed at any moment', () => {
  it('on SQLite', async () => {
    const file = join(temporaryFolder(), 'cases.db')
    expect(await faults({ place: { kind: 'sqlite', file }, rounds: 3 })).toEqual([])
  })

  it.skipIf(isPostgresAbsent)('on PostgreSQL, also when the server is stopped', async () => {
    const server = await testServer()
    const { connectionString } = server
    const place = { kind: 'postgres', connectionString, schema: newSchema() } as const
    expect(await faults({ place, rounds: 3, crash: () => server.crash() })).toEqual([])
  })
})

describe('the ledger', () => {
  it.each([
    { fault: 'an acknowledged entry is gone', sql: '', acknowledged: 9 },
    { fault: 'the chain does not verify', sql: `UPDATE entries SET by = 'x' WHERE number = 2` },
    {
      fault: 'the snapshot is of another version',
      sql: `UPDATE cases SET snapshot = '{"version":2}'`
    },
    { fault: 'the wakes are of another version', sql: `DELETE FROM wakes` },
    { fault: 'the messages are not those of the batches', sql: 'DELETE FROM outbox' }
  ])('notices that $fault', async ({ fault, sql, acknowledged = 3 }) => {
    const file = join(temporaryFolder(), 'cases.db')
    const store = new SqliteCaseStore(file)
    await store.append(chainedBatch('case-1', nothingSeen, 3, 'a'))
    expect(await faultsIn(store, 'case-1', 3)).toEqual([])
    new DatabaseSync(file).exec(sql)
    expect(await faultsIn(store, 'case-1', acknowledged)).toContain(`case-1: ${fault}`)
    await store.close()
  })

  it('notices that a batch is there in part', async () => {
    const store = new SqliteCaseStore(':memory:')
    const batch = chainedBatch('case-1', nothingSeen, 3, 'a')
    await store.append({ ...batch, entries: batch.entries.slice(0, 2) })
    expect(await faultsIn(store, 'case-1', 2)).toContain('case-1: a batch is there in part')
    await store.close()
  })
})

async function faults(plan: KillPlan): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { faults: ofRound, kept } of killStores(plan))
    found.push(...(kept === 0 ? ['nothing was written'] : ofRound))
  return found
}
