// A worker process of its own: fires what is due on a store and prints each that it fired.
import { PostgresCaseStore } from '@ketenregie/adapters/postgres'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { RandomIds, systemClock } from '@ketenregie/adapters/system'
import { createEngine } from '@ketenregie/core'
import { permitDecider, permits } from '../../packages/core/src/engine/permit.fixture.ts'

const [kind = '', place = '', schema = '', worker = ''] = process.argv.slice(2)
const store =
  kind === 'sqlite'
    ? new SqliteCaseStore(place)
    : await PostgresCaseStore.open({ connectionString: place }, { schema, connections: 2 })
const parts = { pack: permits, decider: permitDecider(), clock: systemClock, ids: new RandomIds() }
const engine = createEngine({ ...parts, store, worker })
process.stdout.write('ready\n')
await new Promise(resolve => process.stdin.once('data', resolve))
process.stdin.destroy()
for (const { caseId, entry } of await engine.due('2026-06-01'))
  process.stdout.write(`${caseId} ${entry}\n`)
await store.close()
