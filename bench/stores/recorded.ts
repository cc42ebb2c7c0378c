import { createEngine } from '@ketenregie/core'
import type { Addressed, Batch, CaseStore, Engine, Wake } from '@ketenregie/core'
import { MemoryCaseStore } from '@ketenregie/core/memory'
import { filed, permitDecider, permits } from '../../packages/core/src/engine/permit.fixture.ts'
import { RandomIds, systemClock, systemDigest } from '@ketenregie/adapters/system'

/** Messages to cases that are open, with the rows that keeping each comes to. */
export interface Recorded {
  readonly openings: readonly Batch[]
  readonly messages: readonly Addressed[]
  readonly rows: readonly RowsOf[]
}

/** The rows of one event: what is added, what is dropped, and the state after it. */
export interface RowsOf {
  readonly batch: Batch
  readonly added: readonly Wake[]
  readonly dropped: readonly Wake[]
}

/** A step with a message, one that starts two limits, and one that meets a limit. */
const events = [
  { type: 'application_complete', on: '2026-04-18' },
  { type: 'inspected', on: '2026-04-20', facts: { inspected_on: '2026-04-20' } },
  { type: 'reinspected', on: '2026-04-22' }
] as const

export function engineOn(store: CaseStore): Engine {
  const parts = { pack: permits, decider: permitDecider() }
  const machine = { clock: systemClock, ids: new RandomIds(), digest: systemDigest }
  return createEngine({ ...parts, store, ...machine })
}

/** As many cases, each with its three events, told round after round. */
export async function record(prefix: string, cases: number): Promise<Recorded> {
  const store = new MemoryCaseStore()
  const batches: Batch[] = []
  const append = store.append.bind(store)
  store.append = batch => {
    batches.push(batch)
    return append(batch)
  }
  const engine = engineOn(store)
  const ids = Array.from({ length: cases }, (_, index) => `${prefix}-${index}`)
  for (const caseId of ids) await engine.open('permit', { ...filed, caseId })
  const messages = events.flatMap((event, round) =>
    ids.map(caseId => ({ ...event, caseId, by: 'council', key: `k-${round + 1}` }))
  )
  for (const { caseId, ...message } of messages) {
    const { accepted } = await engine.send(caseId, message)
    if (!accepted) throw new Error(`${message.type} is refused, so nothing is measured by it`)
  }
  const before = new Map<string, readonly Wake[]>()
  const rows = batches.map(batch => {
    const old = before.get(batch.caseId) ?? []
    before.set(batch.caseId, batch.wakes)
    return { batch, added: without(batch.wakes, old), dropped: without(old, batch.wakes) }
  })
  return { openings: batches.slice(0, cases), messages, rows: rows.slice(cases) }
}

function without(wakes: readonly Wake[], others: readonly Wake[]): readonly Wake[] {
  return wakes.filter(
    wake => !others.some(({ id, on, at }) => id === wake.id && on === wake.on && at === wake.at)
  )
}
