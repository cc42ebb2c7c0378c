import { readPayload, verifyCase, wakesByCase } from '@ketenregie/core'
import type { CaseStore } from '@ketenregie/core'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { KillPlan, Round } from './kill-stores.ts'
import { migrationsHouse } from './migrations-house.ts'
import { openPlace } from './open-place.ts'
import type { Place } from './open-place.ts'
import { startWriter } from './start-writer.ts'

const script = join(import.meta.dirname, 'migrations-writer.ts')

/** Kills two processes that migrate the same cases, and now and then the server under them. */
export async function* killMigrations({ place, rounds, crash }: KillPlan): AsyncGenerator<Round> {
  const acknowledged = new Map<string, Set<number>>()
  for (let round = 1; round <= rounds; round++) {
    const caseIds = ['a', 'b', 'c'].map(name => `case-${round}-${name}`)
    const writers = [1, 2].map(() => startWriter(script, place, caseIds))
    await Promise.race(writers.map(({ started }) => started))
    await pause(Math.random() * 200)
    const isCrash = crash !== undefined && round % 3 === 0
    if (isCrash) {
      await crash()
      await pause(100 + Math.random() * 100)
    }
    for (const { kill } of writers) kill()
    for (const { ended } of writers)
      for (const [caseId, entry] of await ended)
        acknowledged.set(caseId, (acknowledged.get(caseId) ?? new Set()).add(entry))
    const counts = [...acknowledged.values()].map(({ size }) => size)
    yield {
      killed: isCrash ? 'server and writers' : 'writers',
      acknowledged: counts.reduce((sum, count) => sum + count, 0),
      ...(await look(place, acknowledged))
    }
  }
}

async function look(place: Place, acknowledged: ReadonlyMap<string, ReadonlySet<number>>) {
  const store = await openPlace(place)
  const faults: string[] = []
  let kept = 0
  for (const [caseId, entries] of acknowledged) {
    let found = await migrationFaults(store, caseId, entries)
    // a server may still finish what it was asked before the kill
    for (let again = 0; again < 5 && found.length > 0; again++) {
      await pause(100)
      found = await migrationFaults(store, caseId, entries)
    }
    faults.push(...found)
    kept += (await store.load(caseId))?.version ?? 0
  }
  await store.close()
  return { kept, faults }
}

/** What is wrong with a case of which these migrations were acknowledged. */
export async function migrationFaults(
  store: CaseStore,
  caseId: string,
  acknowledged: ReadonlySet<number>
): Promise<readonly string[]> {
  const entries = await store.entries(caseId)
  const engine = migrationsHouse(store, { next: () => '' })
  const replay = await engine.replay(caseId)
  const verified = await verifyCase(store, caseId, await wakesByCase(store))
  const lost = [...acknowledged].filter(number => {
    const { payload = null } = entries[number - 1] ?? {}
    return payload === null || readPayload(payload)?.command.type !== 'migrate'
  })
  const half = entries.filter(({ payload, pack }) => {
    const moved = payload === null ? [] : (readPayload(payload)?.events ?? [])
    return moved.some(event => event.type === 'caseMigrated' && event.pack !== pack)
  })
  const isSame = replay?.identical && replay.decidedOtherwise.length === 0
  const laws = {
    [`acknowledged migrations are gone: ${lost.join()}`]: lost.length === 0,
    'a migration is there in part': half.length === 0,
    'it does not replay as it was lived': isSame,
    'it does not verify': verified?.damages.length === 0,
    'it runs by other agreements than its last entry': entries.at(-1)?.pack === replay?.state.pack
  }
  return Object.entries(laws).flatMap(([fault, holds]) => (holds ? [] : [`${caseId}: ${fault}`]))
}
