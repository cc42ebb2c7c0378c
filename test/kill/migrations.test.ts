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
import { filed } from '../../packages/core/src/engine/permit.fixture.ts'
import { killMigrations, migrationFaults } from './kill-migrations.ts'
import type { KillPlan } from './kill-stores.ts'
import { everywhere, migrationsHouse, releases } from './migrations-house.ts'

describe('a migration is there whole or not at all when processes are killed at any moment', () => {
  it('on SQLite', async () => {
    const file = join(temporaryFolder(), 'cases.db')
    expect(await faults({ place: { kind: 'sqlite', file }, rounds: 2 })).toEqual([])
  })

  it.skipIf(isPostgresAbsent)('on PostgreSQL', async () => {
    const { connectionString } = await testServer()
    const place = { kind: 'postgres', connectionString, schema: newSchema() } as const
    expect(await faults({ place, rounds: 2 })).toEqual([])
  })
})

it.each([
  ['acknowledged migrations are gone: 5', '', 5],
  ['it does not verify', 'DELETE FROM wakes', 3],
  ['it does not replay as it was lived', 'UPDATE cases SET version = 2', 2]
])('the ledger notices: %s', async (fault, sql, entry) => {
  const file = join(temporaryFolder(), 'cases.db')
  const store = new SqliteCaseStore(file)
  let count = 0
  const engine = migrationsHouse(store, { next: () => `${(count += 1)}`.padStart(32, '0') })
  await engine.open('permit', { ...filed, caseId: 'case-1' })
  const how = { on: '2026-04-21', reason: 'other agreements', mapping: everywhere } as const
  for (const { hash } of releases.toReversed()) await engine.migrate('case-1', { ...how, to: hash })
  expect(await migrationFaults(store, 'case-1', new Set([2, 3]))).toEqual([])
  new DatabaseSync(file).exec(sql)
  expect(await migrationFaults(store, 'case-1', new Set([entry]))).toContain(`case-1: ${fault}`)
  await store.close()
})

async function faults(plan: KillPlan): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { faults: ofRound, kept } of killMigrations(plan))
    found.push(...(kept === 0 ? ['nothing was written'] : ofRound))
  return found
}
