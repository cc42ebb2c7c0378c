import type { CaseStore } from '../ports/case-store.ts'
import type { KeptMessage } from '../ports/outbox.ts'
import type { Instant } from '../time/amsterdam.ts'
import { assertEqual, assertThat } from './assert-equal.ts'
import type { Contract } from './contract.ts'
import { sampleBatch } from './sample-batch.ts'

const eight: Instant = '2026-04-16T08:00:00.000Z'
const nine: Instant = '2026-04-16T09:00:00.000Z'
const ten: Instant = '2026-04-16T10:00:00.000Z'
const now = { worker: 'w-1', at: eight, until: nine, limit: 10 } as const

/** A message to deliver is lent to one worker at a time, and none is lost with a worker. */
export const claimMessagePromises: Contract<CaseStore> = [
  {
    name: 'lends what is ready and due, the longest due first, and counts the attempt',
    async run(open) {
      const store = await open()
      const late = { id: 'm-1', due: eight } as const
      await store.append(sampleBatch('b', { outbox: [late, { id: 'm-2', due: nine, to: 'x' }] }))
      await store.append(
        sampleBatch('a', { outbox: [{ id: 'm-1', due: '2026-04-16T07:59:59.999Z' }, 'm-0'] })
      )
      const lent = await store.claimMessages(now)
      assertEqual(lent.map(placeOf), ['a m-1', 'b m-1'])
      assertEqual(lent[0], (await store.outbox('a'))[1], 'what is kept of it')
      const loan = lent.map(({ worker, due, attempts, status }) => [worker, due, attempts, status])
      assertEqual(loan, [
        ['w-1', nine, 1, 'ready'],
        ['w-1', nine, 1, 'ready']
      ])
      await store.close()
    }
  },
  {
    name: 'lends at most as many as are asked for, and none twice while the loan runs',
    async run(open) {
      const store = await open()
      for (const id of ['a', 'b', 'c'])
        await store.append(sampleBatch(id, { outbox: [{ id: 'm-1' }] }))
      const lent = [
        ...(await store.claimMessages({ ...now, limit: 2 })),
        ...(await store.claimMessages({ ...now, worker: 'w-2', limit: 2 }))
      ]
      assertEqual(lent.map(placeOf).toSorted(), ['a m-1', 'b m-1', 'c m-1'])
      assertEqual(await store.claimMessages({ ...now, limit: 0 }), [])
      assertEqual(await store.claimMessages({ ...now, at: '2026-04-16T08:59:59.999Z' }), [])
      await store.close()
    }
  },
  {
    name: 'lends again when a loan is over, to whoever comes',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a', { outbox: [{ id: 'm-1' }] }))
      await store.claimMessages(now)
      const [again] = await store.claimMessages({ worker: 'w-2', at: nine, until: ten, limit: 1 })
      assertEqual([again?.worker, again?.attempts, again?.due], ['w-2', 2, ten])
      await store.close()
    }
  },
  {
    name: 'lends no message to two of many workers at once',
    async run(open) {
      const store = await open()
      for (let index = 0; index < 20; index++)
        await store.append(
          sampleBatch(`case-${index}`, { outbox: [{ id: 'm-1' }, { id: 'm-2', to: 'monuments' }] })
        )
      const workers = Array.from({ length: 10 }, (_, index) =>
        store.claimMessages({ ...now, worker: `w-${index}`, limit: 5 })
      )
      const lent = (await Promise.all(workers)).flat().map(placeOf)
      assertEqual(new Set(lent).size, lent.length, 'number of messages lent')
      const rest = await store.claimMessages({ ...now, limit: 99 })
      assertEqual(new Set([...lent, ...rest.map(placeOf)]).size, 40, 'with what was left')
      await store.close()
    }
  },
  {
    name: 'lets no message of a case overtake an earlier one to the same party',
    async run(open) {
      const store = await open()
      const outbox = [{ id: 'm-1' }, { id: 'm-2' }, { id: 'm-3', to: 'monuments' }, { id: 'm-4' }]
      await store.append(sampleBatch('a', { outbox }))
      assertEqual((await store.claimMessages(now)).map(placeOf).toSorted(), ['a m-1', 'a m-3'])
      assertEqual(await store.claimMessages(now), [], 'while the first is on its way')
      const put = { caseId: 'a', id: 'm-1', worker: 'w-1', due: ten, failure: 'down' }
      assertThat(await store.putOff(put), 'the first is put off')
      assertEqual(await store.claimMessages(now), [], 'while the first is put off')
      await settle(store, 1, 'm-1', 'incident')
      assertEqual((await store.claimMessages(now)).map(placeOf), ['a m-2'], 'after an incident')
      await settle(store, 2, 'm-2', 'delivered')
      assertEqual((await store.claimMessages(now)).map(placeOf), ['a m-4'], 'after a delivery')
      await store.close()
    }
  },
  {
    name: 'lends nothing that is held, delivered or an incident, and that keeps nothing up',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a', { outbox: ['m-1', { id: 'm-2' }] }))
      assertEqual((await store.claimMessages(now)).map(placeOf), ['a m-2'])
      await settle(store, 1, 'm-2', 'incident')
      assertEqual(await store.claimMessages({ ...now, at: ten }), [])
      await settle(store, 2, 'm-2', 'delivered')
      assertEqual(await store.claimMessages({ ...now, at: ten }), [])
      await store.close()
    }
  },
  {
    name: 'puts off what its worker could not deliver, and only that',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a', { outbox: [{ id: 'm-1' }] }))
      const failed = { caseId: 'a', id: 'm-1', worker: 'w-1', due: ten, failure: 'down' }
      assertThat(!(await store.putOff(failed)), 'what was not lent is not put off')
      await store.claimMessages(now)
      assertThat(!(await store.putOff({ ...failed, worker: 'w-2' })), 'another worker cannot')
      assertThat(!(await store.putOff({ ...failed, id: 'm-9' })), 'nor what is not there')
      assertThat(await store.putOff(failed), 'its worker can')
      const [kept] = await store.outbox('a')
      const { attempts, worker, due, failure } = kept ?? {}
      assertEqual([attempts, worker, due, failure], [1, null, ten, 'down'])
      assertEqual(await store.claimMessages({ ...now, at: nine }), [], 'before its time')
      assertEqual((await store.claimMessages({ ...now, at: ten })).length, 1, 'in its time')
      await settle(store, 1, 'm-1', 'delivered')
      assertThat(!(await store.putOff(failed)), 'what was delivered stays so')
      await store.close()
    }
  }
]

async function settle(
  store: CaseStore,
  expected: number,
  id: string,
  status: 'delivered' | 'incident'
): Promise<void> {
  const settled = [{ id, status, due: eight, failure: null, body: null }]
  assertThat((await store.append(sampleBatch('a', { expected, settled }))).ok, `${id} is settled`)
}

function placeOf({ caseId, id }: KeptMessage): string {
  return `${caseId} ${id}`
}
