// `npm run kill`: writers of a store, and processes that migrate cases, are killed at any moment, and
// of PostgreSQL now and then the server too. What was acknowledged must be there, whole; the ledger says what was found.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  findPostgres,
  startPostgres
} from '../../packages/adapters/src/postgres/postgres-server.fixture.ts'
import { killMigrations } from './kill-migrations.ts'
import { killStores } from './kill-stores.ts'
import type { KillPlan, Round } from './kill-stores.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '30' } } })
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'ketenregie-kill-'))
let faults = 0

console.log(line('store', 'round', 'killed', 'acknowledged', 'kept', 'faults'))
const sqlite = (file: string) =>
  ({ place: { kind: 'sqlite', file: join(folder, file) }, rounds }) as const
await keep('SQLite', killStores(sqlite('cases.db')))
await keep('  migrate', killMigrations(sqlite('migrated.db')))
rmSync(folder, { recursive: true })

const bin = findPostgres()
if (bin === undefined) console.log('PostgreSQL is not installed: apt-get install postgresql')
else {
  const server = await startPostgres(bin)
  const { connectionString } = server
  const plan = (schema: string): KillPlan => {
    const place = { kind: 'postgres', connectionString, schema } as const
    return { place, rounds, crash: () => server.crash() }
  }
  await keep('PostgreSQL', killStores(plan('kill')))
  await keep('  migrate', killMigrations(plan('migrated')))
  await server.stop()
}
console.log(faults === 0 ? 'Nothing that was acknowledged is gone.' : `${faults} faults.`)
process.exitCode = faults === 0 ? 0 : 1

async function keep(store: string, played: AsyncIterable<Round>): Promise<void> {
  let number = 0
  for await (const { killed, acknowledged, kept, faults: found } of played) {
    number++
    faults += found.length
    console.log(line(store, number, killed, acknowledged, kept, found.join('; ') || '-'))
  }
}

function line(...cells: readonly (string | number)[]): string {
  const widths = [11, 6, 19, 13, 8, 1]
  return cells.map((cell, index) => String(cell).padEnd(widths[index] ?? 1)).join(' ')
}
