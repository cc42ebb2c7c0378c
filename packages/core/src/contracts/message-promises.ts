import type { CaseStore } from '../ports/case-store.ts'
import type { KeptMessage } from '../ports/outbox.ts'
import { assertEqual } from './assert-equal.ts'
import type { Contract } from './contract.ts'
import { sampleBatch } from './sample-batch.ts'

const at = '2026-04-17T10:00:00.000Z'
const loan = { worker: 'w-1', at, until: '2026-04-17T11:00:00.000Z', limit: 10 } as const

/** What becomes of messages is kept with the entry that says so, and can be listed. */
export const messagePromises: Contract<CaseStore> = [
  {
    name: 'settles messages in the same transaction as the entry',
    async run(open) {
      const store = await open()
      const outbox = [{ id: 'm-1' }, 'm-2', { id: 'm-3', to: 'monuments' }]
      await store.append(sampleBatch('a', { outbox }))
      await store.claimMessages(loan)
      await store.append(
        sampleBatch('a', {
          expected: 1,
          settled: [
            { id: 'm-1', status: 'incident', due: at, failure: 'down', body: null },
            { id: 'm-2', status: 'ready', due: at, failure: null, body: '{"facts":{"a":1}}' },
            { id: 'm-3', status: 'delivered', due: at, failure: null, body: null }
          ]
        })
      )
      assertEqual((await store.outbox('a')).map(standing), [
        { status: 'incident', attempts: 1, due: at, failure: 'down', body: '{"facts":{}}' },
        { status: 'ready', attempts: 0, due: at, failure: null, body: '{"facts":{"a":1}}' },
        { status: 'delivered', attempts: 1, due: at, failure: null, body: '{"facts":{}}' }
      ])
      await store.close()
    }
  },
  {
    name: 'settles nothing of a batch that it refuses',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a', { outbox: [{ id: 'm-1' }] }))
      const settled = [
        { id: 'm-1', status: 'delivered', due: at, failure: null, body: null }
      ] as const
      await store.append(sampleBatch('a', { expected: 7, settled }))
      assertEqual((await store.messages({ ...all, status: 'ready' })).length, 1)
      await store.close()
    }
  },
  {
    name: 'puts an incident back as if it were new',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a', { outbox: [{ id: 'm-1' }] }))
      await store.claimMessages(loan)
      const incident = { id: 'm-1', status: 'incident', due: at, failure: 'x', body: null } as const
      await store.append(sampleBatch('a', { expected: 1, settled: [incident] }))
      const again = { ...incident, status: 'ready', failure: null } as const
      await store.append(sampleBatch('a', { expected: 2, settled: [again] }))
      const [lent] = await store.claimMessages({ ...loan, worker: 'w-2' })
      assertEqual([lent?.attempts, lent?.worker, lent?.failure], [1, 'w-2', null])
      await store.close()
    }
  },
  {
    name: 'lists messages of one status by recipient and arrival, page by page',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('b', { outbox: [{ id: 'm-2', to: 'z' }, { id: 'm-1' }] }))
      await store.append(sampleBatch('a', { outbox: [{ id: 'm-1' }, 'm-2'] }))
      await store.append(sampleBatch('c', { outbox: [{ id: 'm-1', to: 'É' }] }))
      const first = await store.messages({ ...all, status: 'ready', limit: 2 })
      const second = await store.messages({ ...all, status: 'ready', after: first.at(-1) ?? null })
      assertEqual([...first, ...second].map(placeOf), [
        'council b m-1',
        'council a m-1',
        'z b m-2',
        'É c m-1'
      ])
      assertEqual((await store.messages({ ...all, status: 'held' })).map(placeOf), [
        'council a m-2'
      ])
      const toOne = await store.messages({ ...all, status: 'ready', to: 'council', after: null })
      assertEqual(toOne.map(placeOf), ['council b m-1', 'council a m-1'])
      const rest = { ...all, status: 'ready', to: 'council', after: toOne[0] ?? null } as const
      assertEqual((await store.messages(rest)).map(placeOf), ['council a m-1'])
      assertEqual(await store.messages({ ...all, status: 'incident' }), [])
      await store.close()
    }
  }
]

const all = { to: null, after: null, limit: 100 } as const

function standing({ status, attempts, due, failure, body }: KeptMessage) {
  return { status, attempts, due, failure, body }
}

function placeOf({ to, caseId, id }: KeptMessage): string {
  return `${to} ${caseId} ${id}`
}
