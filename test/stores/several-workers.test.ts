import { PostgresCaseStore } from '@ketenregie/adapters/postgres'
import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { createEngine } from '@ketenregie/core'
import type { CaseStore, CivilDate, Clock, Instant } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
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

const cases = 30
const script = join(import.meta.dirname, 'due-worker.fixture.ts')

describe('four worker processes', () => {
  it('fire everything that is due once between them on one SQLite file', async () => {
    const file = join(temporaryFolder(), 'cases.db')
    const store = new SqliteCaseStore(file)
    await fill(store)
    expect(await outcome(store, await runWorkers('sqlite', file, '-'))).toEqual(once)
  })

  it.skipIf(isPostgresAbsent)('fire everything once between them on PostgreSQL', async () => {
    const [at, schema] = [await place(), newSchema()]
    const store = await PostgresCaseStore.open(at, { schema })
    await fill(store)
    expect(await outcome(store, await runWorkers('postgres', at.connectionString, schema))).toEqual(
      once
    )
  })
})

describe('a worker', () => {
  it('does not look at what another holds, until its lease is over', async () => {
    const store = new MemoryCaseStore()
    await fill(store)
    const at = '2026-06-01T08:00:00.000Z'
    await store.claimDue('2026-06-01', {
      worker: 'gone',
      at,
      until: '2026-06-01T08:05:00.000Z',
      limit: 20
    })
    const now = worker(store, 'b', standingClock(at))
    expect(await now.due('2026-06-01')).toHaveLength(3 * (cases - 20))
    const later = worker(store, 'b', standingClock('2026-06-01T08:05:00Z'))
    expect(await later.due('2026-06-01')).toHaveLength(3 * 20)
  })

  it('that starts again under its name has at once what it held', async () => {
    const store = new MemoryCaseStore()
    await fill(store)
    const at = '2026-06-01T08:00:00.000Z'
    await store.claimDue('2026-06-01', {
      worker: 'a',
      at,
      until: '2026-06-01T09:00:00.000Z',
      limit: 9
    })
    expect(await worker(store, 'a', standingClock(at)).due('2026-06-01')).toHaveLength(3 * cases)
  })

  it('lets go of a case that it cannot fire', async () => {
    const store = new MemoryCaseStore()
    await fill(store)
    const other = { ...permits, hash: 'other', processes: {} }
    const parts = { decider: permitDecider(), store, clock: standingClock(), ids: countingIds() }
    const stranded = await createEngine({ ...parts, pack: other, worker: 'a' }).due('2026-06-01')
    expect(stranded).toHaveLength(cases)
    expect(new Set(stranded.map(({ kind }) => kind))).toEqual(new Set(['stranded']))
    expect(await worker(store, 'b', standingClock()).due('2026-06-01')).toHaveLength(3 * cases)
  })
})

function worker(store: CaseStore, name: string, clock: Clock) {
  const parts = { pack: permits, decider: permitDecider(), store, clock, ids: countingIds() }
  return createEngine({ ...parts, worker: name })
}

async function fill(store: CaseStore): Promise<void> {
  const engine = worker(store, 'host', standingClock())
  for (let index = 0; index < cases; index++)
    await engine.open('permit', { ...filed, caseId: `P-${index}` })
}

/** Starts four workers at the same moment, and gathers what each says it fired. */
async function runWorkers(...where: readonly string[]): Promise<readonly string[]> {
  const args = ['--disable-warning=ExperimentalWarning', script, ...where]
  const workers = ['a', 'b', 'c', 'd'].map(name => {
    const child = spawn(process.execPath, [...args, name], { stdio: ['pipe', 'pipe', 'inherit'] })
    let said = ''
    const ready = new Promise<void>((resolve, reject) => {
      child.on('close', () => reject(new Error('the worker did not start')))
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text
        resolve()
      })
    })
    const ended = new Promise<readonly string[]>(resolve => {
      child.on('close', () => resolve(said.split('\n').filter(line => line.startsWith('P-'))))
    })
    return { child, ready, ended }
  })
  await Promise.all(workers.map(({ ready }) => ready))
  for (const { child } of workers) child.stdin.write('go\n')
  return (await Promise.all(workers.map(({ ended }) => ended))).flat()
}

interface Outcome {
  readonly fired: number
  readonly different: number
  readonly entries: number
  readonly messages: number
  readonly nextDue: CivilDate | Instant | null
}

/** Each of the three things due in a case is fired once, and leaves one entry and its messages. */
const once: Outcome = {
  fired: 3 * cases,
  different: 3 * cases,
  entries: 4 * cases,
  messages: 2 * cases,
  nextDue: null
}

async function outcome(store: CaseStore, fired: readonly string[]): Promise<Outcome> {
  const found = { entries: 0, messages: 0, nextDue: await store.nextDue() }
  for (const caseId of await store.caseIds({ after: null, limit: 2 * cases })) {
    found.entries += (await store.entries(caseId)).length
    found.messages += (await store.outbox(caseId)).length
  }
  await store.close()
  return { fired: fired.length, different: new Set(fired).size, ...found }
}
