import type { CaseStore } from '../ports/case-store.ts'
import { assertEqual } from './assert-equal.ts'
import type { Contract } from './contract.ts'
import { sampleBatch, sampleNames } from './sample-batch.ts'

/** A snapshot comes back with the names that it was written with. */
export const namePromises: Contract<CaseStore> = [
  {
    name: 'gives each case the names that it was written with last',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('case-1', { names: '["a"]' }))
      await store.appendAll([
        sampleBatch('case-2', { names: '["b"]' }),
        sampleBatch('case-3', { names: '["a"]' }),
        sampleBatch('case-4', { names: '["c"]' })
      ])
      await store.append(sampleBatch('case-3', { expected: 1, names: '["b"]' }))
      await store.append(sampleBatch('case-4', { expected: 1, names: '["d"]' }))
      await assertNames(store, { 'case-1': '["a"]', 'case-2': '["b"]' })
      await assertNames(store, { 'case-3': '["b"]', 'case-4': '["d"]' })
      await store.close()
    }
  },
  {
    name: 'keeps names that it met first in a batch that was refused',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('case-1', { names: '["a"]' }))
      const late = { expected: 4, names: '["b"]' }
      assertEqual((await store.append(sampleBatch('case-1', late))).ok, false)
      await assertNames(store, { 'case-1': '["a"]' })
      await store.appendAll([
        sampleBatch('case-1', { expected: 4, names: '["c"]' }),
        sampleBatch('case-1', { expected: 1, names: '["b"]' }),
        sampleBatch('case-2', { names: '["c"]' })
      ])
      await assertNames(store, { 'case-1': '["b"]', 'case-2': '["c"]' })
      await store.close()
    }
  },
  {
    name: 'keeps a long list of names for many cases at once',
    async run(open) {
      const store = await open()
      const names = JSON.stringify(['ë'.repeat(50_000)])
      const ids = Array.from({ length: 8 }, (_, index) => `case-${index}`)
      await Promise.all(ids.map(id => store.append(sampleBatch(id, { names }))))
      for (const id of ids) await assertNames(store, { [id]: names })
      await store.close()
    }
  }
]

async function assertNames(
  store: CaseStore,
  promised: Readonly<Record<string, string>>
): Promise<void> {
  const found = await store.loadAll(Object.keys(promised))
  assertEqual(
    found.map(stored => stored?.names ?? null),
    Object.values(promised).map(sampleNames)
  )
}
