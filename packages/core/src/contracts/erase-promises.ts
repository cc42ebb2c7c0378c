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
  },
  {
    name: 'leaves the one entry that is kept, until it is erased again without',
    async run(open) {
      const store = await open()
      await store.append(sampleBatch('a', { entries: 3, payload: '{"events":["held"]}' }))
      await store.append(sampleBatch('b', { entries: 2 }))
      const kept = { entry: 3, facts: ['x', 'y'] } as const
      assertEqual(await store.erase({ ...erasure, kept }, 3), { ok: true })
      await store.scrub()
      const said = async () => (await store.entries('a')).map(({ payload }) => payload)
      assertEqual(await said(), [null, null, '{"events":["held"]}'])
      assertEqual(verifyChain(await store.entries('a')), [], 'faults')
      assertEqual(await store.load('a'), undefined)
      const log = { ...everything, caseId: 'a' }
      assertEqual(await store.erasures(log), [{ ...erasure, kept }])
      assertEqual(await store.erase({ ...erasure, kept }, 3), { ok: true }, 'the same again')
      assertEqual((await said()).length, 3, 'number of entries')

      const until = { at: '2041-04-16T08:00:00.000Z', by: 'court' } as const
      assertEqual(await store.erase({ ...erasure, ...until }, 0), { ok: true })
      await store.scrub()
      assertEqual(await said(), [null, null, null])
      assertEqual(verifyChain(await store.entries('a')), [], 'faults')
      assertEqual(await store.erase({ ...erasure, by: 'another' }, 0), { ok: true })
      assertEqual(await store.erasures(log), [{ ...erasure, kept: { ...kept, until } }])
      assertEqual(await store.erasures({ ...everything, caseId: 'b' }), [], 'of another case')
      assertEqual((await store.entries('b'))[0]?.salt, 'salt-0', 'of another case')
      await store.close()
    }
  }
]
