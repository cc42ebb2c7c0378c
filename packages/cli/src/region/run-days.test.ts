import { ManualClock, RandomIds } from '@ketenregie/adapters/system'
import { createEngine } from '@ketenregie/core'
import type { CaseStore } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { detentionAndReturn } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { expect, it } from 'vitest'
import { checkFolder } from '../agreements/check-folder.ts'
import { readRegionInput } from './read-region-input.ts'
import { temporaryFolder, writeRegion } from './region.fixture.ts'
import { runDays } from './run-days.ts'
import { allCaseIds, whatIsKept } from './what-is-kept.ts'

const folder = temporaryFolder()
const { pack } = checkFolder(writeRegion(folder, 2), { cwd: folder })
const { steps } = readRegionInput(folder, folder, pack!, 'nl')
const decider = createRulesDecider(pack!)

async function run(store: CaseStore): Promise<number> {
  const clock = new ManualClock('0001-01-01T00:00:00Z')
  const engine = createEngine({ pack: pack!, decider, store, clock, ids: new RandomIds() })
  const process = detentionAndReturn.id
  const kept = await whatIsKept(store)
  const refused = await runDays({
    engine,
    store,
    clock,
    process,
    steps,
    kept,
    until: null,
    onDay: () => {}
  })
  return refused.length
}

class Crash extends Error {}

/** The store of a process that dies when it has written for the nth time. */
function crashing(store: MemoryCaseStore, nth: number): CaseStore {
  let writes = 0
  return {
    ...delegating(store),
    append: async batch => {
      const result = await store.append(batch)
      writes++
      if (writes === nth) throw new Crash()
      return result
    }
  }
}

function delegating(store: CaseStore): CaseStore {
  return {
    append: batch => store.append(batch),
    appendAll: batches => store.appendAll(batches),
    load: caseId => store.load(caseId),
    loadAll: caseIds => store.loadAll(caseIds),
    entries: caseId => store.entries(caseId),
    entryByKey: (caseId, key) => store.entryByKey(caseId, key),
    caseIds: page => store.caseIds(page),
    due: (until, limit) => store.due(until, limit),
    claimDue: (until, claim) => store.claimDue(until, claim),
    releaseDue: worker => store.releaseDue(worker),
    nextDue: () => store.nextDue(),
    outbox: caseId => store.outbox(caseId),
    messages: query => store.messages(query),
    claimMessages: claim => store.claimMessages(claim),
    putOff: attempt => store.putOff(attempt),
    erase: (erasure, expected) => store.erase(erasure, expected),
    scrub: () => store.scrub(),
    erasures: page => store.erasures(page),
    close: () => store.close()
  }
}

/** All journals, without what is drawn at random and what follows from it. */
async function journals(store: CaseStore): Promise<readonly object[]> {
  const found: object[] = []
  for await (const caseId of allCaseIds(store))
    for (const { number, on, recordedAt, by, key, payload } of await store.entries(caseId))
      found.push({ caseId, number, on, recordedAt, by, key, payload })
  return found
}

it('gives the same journals wherever it died, and once more after that', async () => {
  const whole = new MemoryCaseStore()
  await run(whole)
  const expected = await journals(whole)
  expect(expected.length).toBeGreaterThan(25)
  let deaths = 0
  for (let isDead = true; isDead; deaths++) {
    const store = new MemoryCaseStore()
    isDead = await dies(run(crashing(store, deaths + 1)))
    await run(store)
    expect(await journals(store), `died after write ${deaths + 1}`).toEqual(expected)
  }
  expect(deaths).toBeGreaterThan(20)
})

async function dies(running: Promise<unknown>): Promise<boolean> {
  try {
    await running
    return false
  } catch (error) {
    if (error instanceof Crash) return true
    throw error
  }
}

it('comes to rest, and refuses again what it refused before', async () => {
  const store = new MemoryCaseStore()
  const refused = await run(store)
  expect(await store.nextDue()).toBeNull()
  expect(await run(store)).toBe(refused)
})
