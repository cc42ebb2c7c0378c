import type { CaseStore } from '../ports/case-store.ts'
import { assertEqual } from './assert-equal.ts'
import type { Contract } from './contract.ts'
import { sampleBatch } from './sample-batch.ts'

/** What is due is found: on its day, in order, and once replaced not again. */
export const wakePromises: Contract<CaseStore> = [
  {
    name: 'tells what is due on or before a day, by day and then case and id',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('b', { wakes: ['2026-05-02', '2026-05-01'] }))
      await store.append(sampleBatch('a', { wakes: ['2026-05-02', '2026-05-02', '2026-05-03'] }))
      assertEqual(await store.due('2026-05-02', 10), [
        { caseId: 'b', id: 'wake-1', on: '2026-05-01' },
        { caseId: 'a', id: 'wake-0', on: '2026-05-02' },
        { caseId: 'a', id: 'wake-1', on: '2026-05-02' },
        { caseId: 'b', id: 'wake-0', on: '2026-05-02' }
      ])
      assertEqual(await store.due('2026-04-30', 10), [])
      await store.close()
    }
  },
  {
    name: 'tells at most as much as is asked for, the first days first',
    async run(open) {
      const store = await open()
      for (const id of ['c', 'a', 'b']) {
        await store.append(sampleBatch(id, { wakes: ['2026-05-03', '2026-05-01'] }))
      }
      const first = await store.due('2026-12-31', 4)
      assertEqual(
        first.map(({ caseId, on }) => `${caseId} ${on}`),
        ['a 2026-05-01', 'b 2026-05-01', 'c 2026-05-01', 'a 2026-05-03']
      )
      assertEqual(await store.due('2026-12-31', 0), [])
      await store.close()
    }
  },
  {
    name: 'replaces wakes the same when the writer knows what is kept, or knows it wrongly',
    async run(open) {
      const store = await open()
      const [, first, second] = sampleBatch('case-1', {
        wakes: ['2026-04-30', '2026-05-01', '2026-05-02']
      }).wakes
      if (!first || !second) return
      await store.append({ ...sampleBatch('case-1', {}), wakes: [first, second] })
      const next = sampleBatch('case-1', { expected: 1, wakes: ['2026-05-03'] })
      const wakes = [...next.wakes, second]
      await store.append({ ...next, wakes, former: [first, second] })
      assertEqual(await store.due('2026-12-31', 9), [second, ...next.wakes])
      // drops one that is not there
      const last = sampleBatch('case-1', { expected: 2, wakes: ['2026-05-04'] })
      await store.append({ ...last, former: [first, ...wakes] })
      assertEqual(await store.due('2026-12-31', 9), last.wakes)
      await store.close()
    }
  },
  {
    name: 'replaces all wakes of the case at every append, and those of no other case',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('case-1', { wakes: ['2026-05-01', '2026-05-02'] }))
      await store.append(sampleBatch('case-2', { wakes: ['2026-05-04'] }))
      await store.append(sampleBatch('case-1', { expected: 1, wakes: ['2026-05-03'] }))
      assertEqual(await store.due('2026-12-31', 10), [
        { caseId: 'case-1', id: 'wake-0', on: '2026-05-03' },
        { caseId: 'case-2', id: 'wake-0', on: '2026-05-04' }
      ])
      await store.close()
    }
  },
  {
    name: 'tells the first day on which something is due, and null when every case rests',
    async run(open) {
      const store = await open()
      assertEqual(await store.nextDue(), null)
      await store.append(sampleBatch('case-1', { wakes: ['2026-05-02'] }))
      await store.append(sampleBatch('case-2', { wakes: ['2026-05-01'] }))
      assertEqual(await store.nextDue(), '2026-05-01')
      await store.append(sampleBatch('case-2', { expected: 1 }))
      assertEqual(await store.nextDue(), '2026-05-02')
      await store.append(sampleBatch('case-1', { expected: 1 }))
      assertEqual(await store.nextDue(), null)
      await store.close()
    }
  },
  {
    name: 'tells what is due at a moment from that moment, and on a day from its beginning',
    async run(open) {
      const store = await open()
      // an evening in the Netherlands, and the moment before and after
      const [before, evening, after] = [
        '2026-05-01T18:29:59.999Z',
        '2026-05-01T18:30:00.000Z',
        '2026-05-01T18:30:00.001Z'
      ] as const
      await store.append(sampleBatch('a', { wakes: [evening] }))
      const wake = { caseId: 'a', id: 'wake-0', on: '2026-05-01', at: evening }
      assertEqual(await store.due('2026-05-01', 10), [], 'the beginning of its day')
      assertEqual(await store.due(before, 10), [], 'a millisecond before')
      assertEqual(await store.due(evening, 10), [wake])
      assertEqual(await store.due(after, 10), [wake])
      assertEqual(await store.due('2026-05-01T20:30:00+02:00', 10), [wake], 'with an offset')
      assertEqual(await store.due('2026-05-02', 10), [wake])
      assertEqual(await store.nextDue(), evening)
      await store.append(sampleBatch('a', { expected: 1, wakes: [after] }))
      assertEqual(await store.due(evening, 10), [], 'the moment that it was before')
      await store.close()
    }
  },
  {
    name: 'tells days and moments in one order, also where Dutch clocks go back',
    async run(open) {
      const store = await open()
      const [summer, winter] = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'] as const
      await store.append(sampleBatch('b', { wakes: [winter, summer] }))
      await store.append(sampleBatch('a', { wakes: ['2026-10-26', winter] }))
      await store.append(sampleBatch('c', { wakes: ['2026-10-25', '2026-10-24T21:59:00.000Z'] }))
      const told = (await store.due('2026-10-26', 10)).map(wake => `${wake.caseId} ${wake.id}`)
      assertEqual(told, ['c wake-1', 'c wake-0', 'b wake-1', 'a wake-1', 'b wake-0', 'a wake-0'])
      assertEqual((await store.due(summer, 10)).length, 3, 'half past two for the first time')
      assertEqual(await store.nextDue(), '2026-10-24T21:59:00.000Z')
      await store.close()
    }
  }
]
