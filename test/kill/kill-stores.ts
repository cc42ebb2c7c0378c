import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { faultsIn } from './faults-in.ts'
import { openPlace } from './open-place.ts'
import type { Place } from './open-place.ts'
import { startWriter } from './start-writer.ts'

/** One line of the ledger: what was killed, what had been acknowledged, what was found. */
export interface Round {
  readonly killed: 'writers' | 'server and writers'
  /** Entries that were acknowledged in all rounds until now. */
  readonly acknowledged: number
  readonly kept: number
  readonly faults: readonly string[]
}

export interface KillPlan {
  readonly place: Place
  readonly rounds: number
  /** Stops the server at once and starts it again; in every third round, while writers go on. */
  readonly crash?: () => Promise<void>
}

const script = join(import.meta.dirname, 'stores-writer.ts')

/** Kills two writers, and now and then the server under them, at any moment; and looks what is left. */
export async function* killStores({ place, rounds, crash }: KillPlan): AsyncGenerator<Round> {
  const acknowledged = new Map<string, number>()
  for (let round = 1; round <= rounds; round++) {
    // the cases of the round before go on, beside new ones
    const caseIds = [round - 1, round].flatMap(of => [`case-${of}-a`, `case-${of}-b`])
    const writers = ['a', 'b'].map(name =>
      startWriter(script, place, [`${name}${round}`, ...caseIds])
    )
    await Promise.race(writers.map(({ started }) => started))
    await pause(Math.random() * 150)
    const isCrash = crash !== undefined && round % 3 === 0
    if (isCrash) {
      await crash()
      await pause(100 + Math.random() * 100)
    }
    for (const { kill } of writers) kill()
    for (const { ended } of writers)
      for (const [caseId, version] of await ended)
        acknowledged.set(caseId, Math.max(version, acknowledged.get(caseId) ?? 0))
    yield {
      killed: isCrash ? 'server and writers' : 'writers',
      acknowledged: sum([...acknowledged.values()]),
      ...(await look(place, acknowledged))
    }
  }
}

/** Looks at every case of every round: what was kept in one is not touched by the next. */
async function look(place: Place, acknowledged: ReadonlyMap<string, number>) {
  const store = await openPlace(place)
  const ids = await store.caseIds({ after: null, limit: 1_000_000 })
  const faults = [...acknowledged.keys()].filter(id => !ids.includes(id)).map(id => `${id} is gone`)
  let kept = 0
  for (const caseId of ids) {
    const seen = acknowledged.get(caseId) ?? 0
    let found = await faultsIn(store, caseId, seen)
    // a server may still finish what it was asked before the kill, between two of our questions
    for (let again = 0; again < 5 && found.length > 0; again++) {
      await pause(100)
      found = await faultsIn(store, caseId, seen)
    }
    faults.push(...found)
    kept += (await store.load(caseId))?.version ?? 0
  }
  await store.close()
  return { kept, faults }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
