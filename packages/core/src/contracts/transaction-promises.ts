import type { AppendResult, Batch, CaseStore } from '../ports/case-store.ts'
import { assertEqual } from './assert-equal.ts'
import type { Contract } from './contract.ts'
import { sampleBatch, sampleNames } from './sample-batch.ts'

/** A store beside a table of the host, which one transaction can write both. */
export interface SharedStore {
  readonly store: CaseStore
  /**
   * Begins a transaction of the host, writes one row of its own, appends the batches in order, and
   * ends as told; the row is written before the batches.
   */
  write(batches: readonly Batch[], end: 'commit' | 'roll back'): Promise<readonly AppendResult[]>
  /** How many rows of the host are kept. */
  readonly rows: () => Promise<number>
  readonly close: () => Promise<void>
}

/** The host's own row and what a case says are one whole. */
export const transactionContract: Contract<SharedStore> = [
  {
    name: 'keeps a row of the host and an entry together',
    async run(open) {
      const shared = await open()
      const told = { wakes: ['2026-05-01'], outbox: ['m-1'], key: 'k-1' } as const
      const results = await shared.write([sampleBatch('case-1', told)], 'commit')
      assertEqual(results, [{ ok: true, version: 1 }])
      assertEqual(await held(shared), { rows: 1, version: 1, messages: 1, due: '2026-05-01' })
      await shared.close()
    }
  },
  {
    name: 'keeps neither when the host rolls back',
    async run(open) {
      const shared = await open()
      const told = { wakes: ['2026-05-01'], outbox: ['m-1'], key: 'k-1' } as const
      const results = await shared.write([sampleBatch('case-1', told)], 'roll back')
      assertEqual(results, [{ ok: true, version: 1 }])
      assertEqual(await held(shared), { rows: 0, version: 0, messages: 0, due: null })
      await shared.write([sampleBatch('case-1', told)], 'commit')
      assertEqual(await held(shared), { rows: 1, version: 1, messages: 1, due: '2026-05-01' })
      await shared.close()
    }
  },
  {
    name: 'knows that names went with what the host rolled back',
    async run(open) {
      const shared = await open()
      const { store } = shared
      await shared.write([sampleBatch('case-1'), sampleBatch('case-2')], 'roll back')
      await store.append(sampleBatch('case-1'))
      assertEqual((await store.load('case-1'))?.names, sampleNames())
      const other = sampleBatch('case-1', { expected: 1, names: '["a"]' })
      await shared.write([other], 'roll back')
      await shared.write([other], 'commit')
      assertEqual((await store.load('case-1'))?.names, sampleNames('["a"]'))
      await shared.close()
    }
  },
  {
    name: 'sees in a transaction what was appended in it before',
    async run(open) {
      const shared = await open()
      const batches = [
        sampleBatch('case-1', { key: 'k-1' }),
        sampleBatch('case-1', { expected: 1, entries: 2 }),
        sampleBatch('case-1', { expected: 3, key: 'k-1' })
      ]
      assertEqual(await shared.write(batches, 'commit'), [
        { ok: true, version: 1 },
        { ok: true, version: 3 },
        { ok: false, version: 3, duplicateKey: 'k-1' }
      ])
      assertEqual((await shared.store.load('case-1'))?.version, 3)
      await shared.close()
    }
  },
  {
    name: 'tells that another writer was first, and leaves the end to the host',
    async run(open) {
      const shared = await open()
      await shared.store.append(sampleBatch('case-1'))
      const late = sampleBatch('case-1', { outbox: ['m-1'] })
      const refused = [{ ok: false, version: 1, duplicateKey: null }]
      assertEqual(await shared.write([late], 'roll back'), refused)
      assertEqual(await held(shared), { rows: 0, version: 1, messages: 0, due: null })
      assertEqual(await shared.write([late], 'commit'), refused)
      assertEqual(await held(shared), { rows: 1, version: 1, messages: 0, due: null })
      await shared.close()
    }
  }
]

async function held(shared: SharedStore) {
  const { store } = shared
  return {
    rows: await shared.rows(),
    version: (await store.load('case-1'))?.version ?? 0,
    messages: (await store.outbox('case-1')).length,
    due: await store.nextDue()
  }
}
