import type { CaseStore } from '../ports/case-store.ts'
import { assertEqual, assertThat } from './assert-equal.ts'
import type { Contract } from './contract.ts'
import { sampleBatch, sampleNames } from './sample-batch.ts'

/** One append is the whole transaction: all of a batch is kept, or nothing. */
export const appendPromises: Contract<CaseStore> = [
  {
    name: 'keeps a first batch and tells its version',
    async run(open) {
      const store = await open()
      const batch = sampleBatch('case-1', { entries: 2, snapshot: '{"a":1}' })
      assertEqual(await store.append(batch), { ok: true, version: 2 })
      assertEqual(await store.load('case-1'), {
        caseId: 'case-1',
        version: 2,
        snapshot: '{"a":1}',
        names: sampleNames()
      })
      await store.close()
    }
  },
  {
    name: 'refuses an append that did not see the latest entry, and keeps nothing of it',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('case-1', { snapshot: '{"a":1}', wakes: ['2026-05-01'] }))
      const late = sampleBatch('case-1', { snapshot: '{"a":2}', wakes: [], outbox: ['m-1'] })
      assertEqual(await store.append(late), { ok: false, version: 1, duplicateKey: null })
      await assertOnlyFirst(store)
      await store.close()
    }
  },
  {
    name: 'refuses an append that expects entries that are not there',
    async run(open) {
      const store = await open()
      const early = sampleBatch('case-1', { expected: 3 })
      assertEqual(await store.append(early), { ok: false, version: 0, duplicateKey: null })
      assertEqual(await store.load('case-1'), undefined)
      await store.close()
    }
  },
  {
    name: 'refuses an idempotency key that the case already has, and keeps nothing of the batch',
    async run(open) {
      const store = await open()
      const first = { key: 'k-1', snapshot: '{"a":1}', wakes: ['2026-05-01'] } as const
      await store.append(sampleBatch('case-1', first))
      const again = sampleBatch('case-1', { expected: 1, key: 'k-1', outbox: ['m-1'], entries: 2 })
      assertEqual(await store.append(again), { ok: false, version: 1, duplicateKey: 'k-1' })
      await assertOnlyFirst(store)
      await store.close()
    }
  },
  {
    name: 'tells of a key that is there also when another writer was first',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('case-1', { key: 'k-1' }))
      const again = await store.append(sampleBatch('case-1', { key: 'k-1' }))
      assertEqual(again, { ok: false, version: 1, duplicateKey: 'k-1' })
      await store.close()
    }
  },
  {
    name: 'keeps keys apart between cases, and takes any number of entries without a key',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('case-1', { key: 'k-1', entries: 3 }))
      const other = await store.append(sampleBatch('case-2', { key: 'k-1', entries: 3 }))
      assertEqual(other, { ok: true, version: 3 })
      await store.close()
    }
  },
  {
    name: 'lets one of several writers at once through',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('case-1'))
      const writers = Array.from({ length: 8 }, (_, index) =>
        store.append(sampleBatch('case-1', { expected: 1, snapshot: `{"writer":${index}}` }))
      )
      const results = await Promise.all(writers)
      const accepted = results.flatMap(({ ok }, index) => (ok ? [index] : []))
      assertEqual(accepted.length, 1, 'number of writers let through')
      const stored = await store.load('case-1')
      assertEqual(stored, {
        caseId: 'case-1',
        version: 2,
        snapshot: `{"writer":${accepted[0]}}`,
        names: sampleNames()
      })
      assertEqual((await store.entries('case-1')).length, 2, 'number of entries')
      await store.close()
    }
  },
  {
    name: 'keeps all of many cases that are written at once',
    async run(open) {
      const store = await open()
      const ids = Array.from({ length: 30 }, (_, index) => `case-${index}`)
      const results = await Promise.all(ids.map(id => store.append(sampleBatch(id))))
      assertThat(
        results.every(({ ok }) => ok),
        'every case is kept'
      )
      assertEqual((await store.caseIds({ after: null, limit: 100 })).length, 30)
      await store.close()
    }
  },
  {
    name: 'answers each of several batches by itself, and keeps nothing of those it refuses',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('case-1', { key: 'k-1', snapshot: '{"a":1}' }))
      const results = await store.appendAll([
        sampleBatch('case-3', { entries: 2 }),
        sampleBatch('case-1', { expected: 1, key: 'k-1', outbox: ['m-1'] }),
        sampleBatch('case-2', { expected: 4, outbox: ['m-1'] }),
        sampleBatch('case-3', { expected: 2 }),
        sampleBatch('case-1', { expected: 1, snapshot: '{"a":2}' })
      ])
      assertEqual(results, [
        { ok: true, version: 2 },
        { ok: false, version: 1, duplicateKey: 'k-1' },
        { ok: false, version: 0, duplicateKey: null },
        { ok: true, version: 3 },
        { ok: true, version: 2 }
      ])
      const loaded = await store.loadAll(['case-3', 'case-2', 'case-1'])
      assertEqual(
        loaded.map(found => found ?? null),
        [
          { caseId: 'case-3', version: 3, snapshot: '{}', names: sampleNames() },
          null,
          { caseId: 'case-1', version: 2, snapshot: '{"a":2}', names: sampleNames() }
        ]
      )
      assertEqual(await store.outbox('case-1'), [])
      assertEqual(await store.appendAll([]), [])
      assertEqual(await store.loadAll([]), [])
      await store.close()
    }
  }
]

async function assertOnlyFirst(store: CaseStore): Promise<void> {
  const told = { caseId: 'case-1', version: 1, snapshot: '{"a":1}', names: sampleNames() }
  assertEqual(await store.load('case-1'), told)
  assertEqual((await store.entries('case-1')).length, 1, 'number of entries')
  assertEqual(await store.nextDue(), '2026-05-01', 'first wake')
  assertEqual(await store.outbox('case-1'), [], 'outbox')
}
