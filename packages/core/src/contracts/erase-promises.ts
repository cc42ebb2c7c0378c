import { verifyChain } from '../journal/chain.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { assertEqual } from './assert-equal.ts'
import type { Contract } from './contract.ts'
import { sampleBatch } from './sample-batch.ts'

const erasure = {
  caseId: 'a',
  at: '2031-04-16T08:00:00.000Z',
  by: 'archivist',
  category: 'permits',
  source: { source: 'act', place: 'section-9' }
} as const
const everything = { after: null, limit: 99 } as const

/** What is erased is gone; that it was there and is gone can be proved. */
export const erasePromises: Contract<CaseStore> = [
  {
    name: 'erases all that a case says, and keeps a chain that verifies',
    async run(open) {
      const store = await open()
      const told = {
        entries: 3,
        key: 'k-1',
        wakes: ['2026-05-01'],
        outbox: [{ id: 'm-1' }]
      } as const
      await store.append(sampleBatch('a', told))
      await store.append(sampleBatch('b', told))
      assertEqual(await store.erase(erasure, 3), { ok: true })
      const entries = await store.entries('a')
      assertEqual(verifyChain(entries), [], 'faults')
      const left = entries.flatMap(({ payload, salt }) => [payload, salt])
      assertEqual(left, [null, null, null, null, null, null])
      assertEqual((await store.entryByKey('a', 'k-1'))?.payload, null)
      assertEqual(await store.load('a'), undefined)
      assertEqual(await store.outbox('a'), [])
      assertEqual(await store.caseIds(everything), ['b'])
      assertEqual((await store.due('2026-12-31', 9)).length, 1, 'number of wakes')
      const claim = { worker: 'w', at: erasure.at, until: erasure.at, limit: 9 }
      assertEqual((await store.claimMessages(claim)).length, 1, 'number of messages')
      assertEqual((await store.entries('b'))[0]?.salt, 'salt-0', 'of another case')
      await store.scrub()
      assertEqual((await store.load('b'))?.version, 3)
      await store.close()
    }
  },
  {
    name: 'erases nothing of a case to which something was added since',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a', { entries: 2 }))
      assertEqual(await store.erase(erasure, 1), { ok: false, version: 2 })
      assertEqual(await store.erase({ ...erasure, caseId: 'x' }, 0), { ok: false, version: 0 })
      assertEqual((await store.load('a'))?.version, 2)
      assertEqual(await store.erasures(everything), [])
      await store.close()
    }
  },
  {
    name: 'adds nothing to a case that was erased, and does not open it again',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a'))
      await store.erase(erasure, 1)
      const refused = { ok: false, version: 1, duplicateKey: null }
      assertEqual(await store.append(sampleBatch('a', { expected: 1 })), refused)
      assertEqual(await store.append(sampleBatch('a')), refused)
      assertEqual((await store.entries('a')).length, 1, 'number of entries')
      await store.close()
    }
  },
  {
    name: 'logs each erasure once, in order, page by page',
    async run(open) {
      const store = await open()
      for (const id of ['b', 'a', 'c']) {
        await store.append(sampleBatch(id))
        await store.erase({ ...erasure, caseId: id }, 1)
        assertEqual(await store.erase({ ...erasure, caseId: id, by: 'other' }, 1), { ok: true })
      }
      const first = await store.erasures({ after: null, limit: 2 })
      const second = await store.erasures({ after: first.at(-1)?.caseId ?? null, limit: 2 })
      assertEqual(
        [...first, ...second],
        ['b', 'a', 'c'].map(caseId => ({ ...erasure, caseId }))
      )
      await store.close()
    }
  }
]
