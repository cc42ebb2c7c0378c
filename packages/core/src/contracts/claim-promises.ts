import type { Instant } from '../time/amsterdam.ts'
import type { CaseStore, Claim } from '../ports/case-store.ts'
import { assertEqual } from './assert-equal.ts'
import type { Contract } from './contract.ts'
import { sampleBatch } from './sample-batch.ts'

const claimOf = (worker: string, minute = 0, limit = 10): Claim => ({
  worker,
  at: `2026-05-01T08:${String(minute).padStart(2, '0')}:00.000Z`,
  until: `2026-05-01T08:${String(minute + 5).padStart(2, '0')}:00.000Z`,
  limit
})

const taken = async (store: CaseStore, claim: Claim): Promise<readonly string[]> =>
  (await store.claimDue('2026-05-02', claim)).map(({ caseId, id }) => `${caseId} ${id}`)

/** What is due is divided among workers: each wake has at most one who may fire it. */
export const claimPromises: Contract<CaseStore> = [
  {
    name: 'gives a worker of each case the first wake that is due, in due order',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('b', { wakes: ['2026-05-02', '2026-05-01'] }))
      await store.append(sampleBatch('a', { wakes: ['2026-05-02', '2026-05-02'] }))
      await store.append(sampleBatch('c', { wakes: ['2026-05-03'] }))
      assertEqual(await store.claimDue('2026-05-02', claimOf('w-1')), [
        { caseId: 'b', id: 'wake-1', on: '2026-05-01' },
        { caseId: 'a', id: 'wake-0', on: '2026-05-02' }
      ])
      await store.close()
    }
  },
  {
    name: 'gives no wake of a case to another worker until the lease ends, and the same again to the holder',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a', { wakes: ['2026-05-01', '2026-05-02'] }))
      await store.append(sampleBatch('b', { wakes: ['2026-05-02'] }))
      assertEqual(await taken(store, claimOf('w-1', 0, 1)), ['a wake-0'])
      assertEqual(await taken(store, claimOf('w-2', 1)), ['b wake-0'])
      assertEqual(await taken(store, claimOf('w-1', 4)), ['a wake-0'])
      assertEqual(await taken(store, claimOf('w-3', 5)), [], 'the lease was made longer')
      assertEqual(await taken(store, claimOf('w-3', 9)), ['a wake-0', 'b wake-0'])
      await store.close()
    }
  },
  {
    name: 'gives the next wake of a case only when the first is gone',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a', { wakes: ['2026-05-01', '2026-05-02'] }))
      assertEqual(await taken(store, claimOf('w-1')), ['a wake-0'])
      const left = sampleBatch('a', { expected: 1, wakes: ['2026-05-01', '2026-05-02'] })
      await store.append({ ...left, wakes: left.wakes.slice(1) })
      assertEqual(await taken(store, claimOf('w-2')), ['a wake-1'])
      await store.close()
    }
  },
  {
    name: 'keeps the lease of a wake that an append leaves as it was, and of no other',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a', { wakes: ['2026-05-01'] }))
      await taken(store, claimOf('w-1'))
      await store.append(sampleBatch('a', { expected: 1, wakes: ['2026-05-01'] }))
      assertEqual(await taken(store, claimOf('w-2')), [])
      await store.append(sampleBatch('a', { expected: 2 }))
      await store.append(sampleBatch('a', { expected: 3, wakes: ['2026-05-01'] }))
      assertEqual(await taken(store, claimOf('w-2')), ['a wake-0'])
      await store.close()
    }
  },
  {
    name: 'lets go of everything that a worker holds, and of nothing else',
    async run(open) {
      const store = await open()
      for (const id of ['a', 'b', 'c'])
        await store.append(sampleBatch(id, { wakes: ['2026-05-01'] }))
      await taken(store, claimOf('w-1', 0, 2))
      await taken(store, claimOf('w-2'))
      await store.releaseDue('w-1')
      assertEqual(await taken(store, claimOf('w-3')), ['a wake-0', 'b wake-0'])
      await store.close()
    }
  },
  {
    name: 'gives each wake to one of several workers that claim at once',
    async run(open) {
      const store = await open()
      const ids = Array.from({ length: 40 }, (_, index) => `case-${index}`)
      await store.appendAll(ids.map(id => sampleBatch(id, { wakes: ['2026-05-01', '2026-05-02'] })))
      const workers = Array.from({ length: 8 }, (_, index) => claimOf(`w-${index}`, 0, 5))
      const first = await Promise.all(workers.map(claim => taken(store, claim)))
      const rest = await taken(store, claimOf('w-8', 0, 100))
      assertEqual(
        [...first.flat(), ...rest].toSorted(),
        ids.map(id => `${id} wake-0`).toSorted(),
        'wakes given out'
      )
      await store.close()
    }
  },
  {
    name: 'gives nobody a wake of a case before its moment, and then to one',
    async run(open) {
      const store = await open()
      const moment = '2026-05-02T13:00:00.000Z'
      await store.append(sampleBatch('a', { wakes: [moment, '2026-05-03'] }))
      const claim = async (until: Instant, worker: string) =>
        (await store.claimDue(until, claimOf(worker))).map(({ id }) => id)
      assertEqual(await claim('2026-05-02T12:59:59.999Z', 'w-1'), [])
      assertEqual(await claim(moment, 'w-1'), ['wake-0'])
      assertEqual(await claim('2026-05-04T00:00:00Z', 'w-2'), [], 'while another holds it')
      await store.releaseDue('w-1')
      assertEqual(await claim('2026-05-04T00:00:00Z', 'w-2'), ['wake-0'])
      await store.close()
    }
  }
]
