import { verifyChain } from '../journal/chain.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { assertEqual } from './assert-equal.ts'
import type { Contract } from './contract.ts'
import { asKept, sampleBatch, sampleNames } from './sample-batch.ts'

/** Signs that encodings, collations and string functions tend to lose. */
const unusual = 'Zaak “Ĳ” 🙂 é e\u0301 \\ \' " % _ \u2028 ｡'

/** What is read is what was written. */
export const readPromises: Contract<CaseStore> = [
  {
    name: 'knows nothing of a case that was never written',
    async run(open) {
      const store = await open()
      assertEqual(await store.load('case-1'), undefined)
      assertEqual(await store.entries('case-1'), [])
      assertEqual(await store.entryByKey('case-1', 'k-1'), undefined)
      assertEqual(await store.outbox('case-1'), [])
      assertEqual(await store.caseIds({ after: null, limit: 10 }), [])
      await store.close()
    }
  },
  {
    name: 'gives entries back in order of number, unchanged',
    async run(open) {
      const store = await open()
      const first = sampleBatch('case-1', { entries: 12, key: 'k-1' })
      const second = sampleBatch('case-1', { entries: 2, expected: 12 })
      await store.append(first)
      await store.append(second)
      assertEqual(await store.entries('case-1'), [...first.entries, ...second.entries])
      assertEqual(verifyChain((await store.entries('case-1')).slice(0, 12)), [], 'faults')
      await store.close()
    }
  },
  {
    name: 'finds the entry that carries a key',
    async run(open) {
      const store = await open()
      const batch = sampleBatch('case-1', { key: 'k-1', entries: 2 })
      await store.append(batch)
      await store.append(sampleBatch('case-2', { key: 'k-2' }))
      assertEqual(await store.entryByKey('case-1', 'k-1'), batch.entries[0])
      assertEqual(await store.entryByKey('case-1', 'k-2'), undefined)
      await store.close()
    }
  },
  {
    name: 'keeps every sign of ids, keys and texts',
    async run(open) {
      const store = await open()
      const snapshot = JSON.stringify({ text: unusual })
      const batch = sampleBatch(unusual, {
        key: unusual,
        by: unusual,
        payload: snapshot,
        snapshot,
        names: unusual,
        wakes: ['2026-05-01'],
        outbox: [unusual]
      })
      await store.append(batch)
      const names = sampleNames(unusual)
      assertEqual(await store.load(unusual), { caseId: unusual, version: 1, snapshot, names })
      assertEqual(await store.entryByKey(unusual, unusual), batch.entries[0])
      assertEqual(await store.due('2026-05-01', 10), batch.wakes)
      assertEqual(await store.outbox(unusual), batch.outbox.map(asKept))
      assertEqual(await store.load(unusual.normalize('NFD')), undefined, 'another spelling')
      await store.close()
    }
  },
  {
    name: 'keeps a text of two megabytes',
    async run(open) {
      const store = await open()
      const payload = JSON.stringify({ text: 'ë'.repeat(1_000_000) })
      const batch = sampleBatch('case-1', { payload, snapshot: payload })
      await store.append(batch)
      assertEqual((await store.load('case-1'))?.snapshot.length, payload.length)
      assertEqual((await store.entries('case-1'))[0]?.payload?.length, payload.length)
      await store.close()
    }
  },
  {
    name: 'is not touched when what was given or received is changed',
    async run(open) {
      const store = await open()
      const given = sampleBatch('case-1', { wakes: ['2026-05-01'], outbox: ['m-1'] })
      await store.append(given)
      spoil(given.entries, given.wakes, given.outbox)
      spoil(await store.entries('case-1'), await store.due('2026-12-31', 9))
      spoil(await store.outbox('case-1'), await store.caseIds({ after: null, limit: 9 }))
      const kept = sampleBatch('case-1', { wakes: ['2026-05-01'], outbox: ['m-1'] })
      assertEqual(await store.entries('case-1'), kept.entries)
      assertEqual(await store.due('2026-12-31', 9), kept.wakes)
      assertEqual(await store.outbox('case-1'), kept.outbox.map(asKept))
      assertEqual(await store.caseIds({ after: null, limit: 9 }), ['case-1'])
      await store.close()
    }
  },
  {
    name: 'pages through case ids in ascending order',
    async run(open) {
      const store = await open()
      for (const id of ['b', 'Z', 'a', 'É', 'c', '10', '9']) await store.append(sampleBatch(id))
      const first = await store.caseIds({ after: null, limit: 3 })
      const second = await store.caseIds({ after: first.at(-1) ?? null, limit: 3 })
      const third = await store.caseIds({ after: second.at(-1) ?? null, limit: 3 })
      assertEqual([...first, ...second, ...third], ['10', '9', 'Z', 'a', 'b', 'c', 'É'])
      assertEqual(await store.caseIds({ after: 'É', limit: 3 }), [])
      await store.close()
    }
  },
  {
    name: 'adds messages, and gives them back in order of id',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('case-1', { outbox: ['m-2', 'm-1'] }))
      await store.append(sampleBatch('case-1', { expected: 1, outbox: ['m-3'] }))
      await store.append(sampleBatch('case-2', { outbox: ['m-1'] }))
      const ids = (await store.outbox('case-1')).map(({ id }) => id)
      assertEqual(ids, ['m-1', 'm-2', 'm-3'])
      await store.close()
    }
  }
]

/** Changes and empties lists that are only readonly to the compiler. */
function spoil(...lists: readonly (readonly unknown[])[]): void {
  for (const list of lists) {
    for (const item of list) if (item instanceof Object) Reflect.set(item, 'caseId', 'spoiled')
    Reflect.set(list, 'length', 0)
  }
}
