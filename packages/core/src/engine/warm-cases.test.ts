import { describe, expect, it } from 'vitest'
import { newCase } from '../case/evolve.ts'
import type { CaseState } from '../case/case-state.ts'
import { readSnapshot } from '../case/read-snapshot.ts'
import { noNames } from '../case/snapshot-names.ts'
import { writeSnapshot } from '../case/write-snapshot.ts'
import { noEntry } from '../journal/chain.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import { createEngine } from './create-engine.ts'
import type { Engine } from './create-engine.ts'
import { countingIds, filed, permitDecider, permits, standingClock } from './permit.fixture.ts'
import { warmCases } from './warm-cases.ts'

const moment = '2026-05-01T08:10:00.000Z'

function caseOf(caseId: string, version = 1): CaseState {
  return { ...newCase(caseId, noEntry), version, process: 'permit' }
}

const storedAs = ({ caseId, version }: CaseState, snapshot: string) => ({
  caseId,
  version,
  snapshot,
  names: noNames
})

describe('warm cases', () => {
  it('gives back the case that was written, without reading it', () => {
    const warm = warmCases(2)
    const state = caseOf('P-1')
    const snapshot = warm.write(state, noNames, [], moment)
    expect(snapshot).toBe(writeSnapshot(state, noNames))
    expect(warm.read(storedAs(state, snapshot))).toBe(state)
  })

  it('reads what differs in a letter or in its version from what was written', () => {
    const warm = warmCases(2)
    const state = caseOf('P-1')
    warm.write(state, noNames, [], moment)
    const other = storedAs(state, writeSnapshot({ ...state, process: 'permit-2' }, noNames))
    expect(warm.read(other)).toStrictEqual(readSnapshot(other))
    const later = storedAs({ ...state, version: 2 }, writeSnapshot(state, noNames))
    expect(warm.read(later).version).toBe(2)
  })

  it('holds no more cases than it may, and none where it may hold none', () => {
    for (const [most, held] of [
      [4, 4],
      [0, 0]
    ] as const) {
      const warm = warmCases(most)
      const all = Array.from({ length: 50 }, (_, index) => caseOf(`P-${index}`))
      const texts = all.map(state => warm.write(state, noNames, [], moment))
      const same = all.filter(
        (state, place) => warm.read(storedAs(state, texts[place] ?? '')) === state
      )
      expect(same.length).toBeLessThanOrEqual(held)
      if (held > 0) expect(same).toContain(all.at(-1))
    }
  })

  it('lets go of what was not used for two hours, and of what it is told to forget', () => {
    const warm = warmCases(10)
    const [old, other, gone] = [caseOf('P-1'), caseOf('P-2'), caseOf('P-3')]
    const texts = [old, other, gone].map(state => warm.write(state, noNames, [], moment))
    warm.forget('P-3')
    expect(warm.read(storedAs(gone, texts[2] ?? ''))).not.toBe(gone)
    warm.write(other, noNames, [], '2026-05-01T09:10:00.000Z')
    expect(warm.read(storedAs(old, texts[0] ?? ''))).toBe(old)
    warm.write(other, noNames, [], '2026-05-01T10:10:00.000Z')
    expect(warm.read(storedAs(old, texts[0] ?? ''))).not.toBe(old)
  })
})

describe('two engines on one store', () => {
  const inspected = { type: 'inspected', by: 'council', facts: { inspected_on: '2026-04-20' } }
  const told = [
    { type: 'application_complete', by: 'council', on: '2026-04-18', key: 'k-1' },
    { ...inspected, on: '2026-04-20', key: 'k-2' },
    { type: 'reinspected', by: 'council', on: '2026-04-22', key: 'k-3' },
    { type: 'feiten_gecorrigeerd', by: 'council', on: '2026-04-23', facts: { large: 'yes' } },
    { type: 'advice_given', by: 'monuments', on: '2026-04-24', key: 'k-5' },
    { type: 'decided', by: 'council', on: '2026-04-25', key: 'k-6' }
  ] as const

  function engineOn(store: MemoryCaseStore, warm?: number): Engine {
    const parts = { pack: permits, decider: permitDecider(), ids: countingIds() }
    return createEngine({ ...parts, store, clock: standingClock(), ...(warm === 0 && { warm }) })
  }

  /** Tells a case everything, by the engines in this order, and gives all that is kept of it. */
  async function run(store: MemoryCaseStore, engines: readonly Engine[]) {
    await engines[0]?.open('permit', filed)
    const answers = []
    for (const [index, message] of told.entries())
      answers.push(await engines[index % engines.length]?.send('P-1', message))
    const kept = await store.load('P-1')
    const replay = await engines[0]?.replay('P-1')
    return { answers, kept, replay, entries: await store.entries('P-1') }
  }

  it('comes to the same as one that reads the case each time, whoever was told', async () => {
    const [one, both] = [new MemoryCaseStore(), new MemoryCaseStore()]
    const alone = await run(one, [engineOn(one, 0)])
    const taking = [engineOn(both), engineOn(both)]
    const turns = await run(both, taking)
    expect(turns.answers.map(answer => answer?.accepted)).toStrictEqual(
      alone.answers.map(answer => answer?.accepted)
    )
    expect(turns.replay?.identical).toBe(true)
    expect(turns.replay?.decidedOtherwise).toStrictEqual([])
    expect(turns.entries.map(({ payload }) => payload)).toStrictEqual(
      alone.entries.map(({ payload }) => payload)
    )
  })
})
