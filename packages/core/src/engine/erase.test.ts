import { describe, expect, it } from 'vitest'
import { verifyChain } from '../journal/chain.ts'
import { hashOf } from '../journal/hash.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import type { Pack } from '../pack/pack.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { PortError } from '../ports/port-error.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { createEngine } from './create-engine.ts'
import { hearingId, objection, objections } from './hearing.fixture.ts'
import { countingIds, permitDecider, standingClock } from './permit.fixture.ts'

const ground = { category: 'objections', source: { source: 'archive-act', place: 'list-4' } }
const order = { by: 'archivist', ...ground }

const { hash: _, ...rest } = objections
const kept = {
  ...rest,
  retention: {
    objections: {
      category: 'objections',
      what: 'Objections',
      processes: ['objecting'],
      period: { unit: 'years', count: 5 },
      source: ground.source
    }
  }
} as const
const withTerm: Pack = { ...kept, hash: hashOf(kept) }

function archive(
  pack: Pack = withTerm,
  store: CaseStore = new MemoryCaseStore(),
  clock = standingClock()
) {
  const parts = { decider: permitDecider(), ids: countingIds(), clock }
  return { store, engine: createEngine({ ...parts, pack, store }) }
}

/** An objection that was settled on 21 April, after a hearing. */
async function settle({ engine }: ReturnType<typeof archive>, caseId = 'O-1'): Promise<void> {
  await engine.open('objecting', { ...objection, caseId })
  await engine.send(`${caseId}/hearing-1`, { type: 'closed', by: 'council', on: '2026-04-20' })
  await engine.send(caseId, { type: 'settled', by: 'council', on: '2026-04-21' })
}

async function list(cases: AsyncIterable<object>): Promise<readonly object[]> {
  const found: object[] = []
  for await (const one of cases) found.push(one)
  return found
}

describe('erasing', () => {
  it('takes everything that a case and the cases in it say, and leaves chains that verify', async () => {
    const here = archive()
    await settle(here)
    const before = await here.store.entries('O-1')
    expect(await here.engine.erase('O-1', order)).toEqual({
      erased: true,
      cases: ['O-1', hearingId]
    })
    for (const id of ['O-1', hearingId]) {
      const entries = await here.store.entries(id)
      expect(verifyChain(entries)).toEqual([])
      expect(entries.every(({ payload, salt }) => payload === null && salt === null)).toBe(true)
      expect(await here.engine.view(id)).toBeUndefined()
    }
    expect((await here.store.entries('O-1')).at(-1)?.digest).toBe(before.at(-1)?.digest)
    expect(await here.store.erasures({ after: null, limit: 9 })).toMatchObject([
      { caseId: hearingId, ...order, at: '2032-01-01T08:00:00.000Z' },
      { caseId: 'O-1', ...order }
    ])
  })

  it('leaves what is not known, not ended, on hold or part of another case', async () => {
    const here = archive()
    const { engine } = here
    expect(await engine.erase('X', order)).toMatchObject({ erased: false, why: 'no-such-case' })
    await engine.open('objecting', objection)
    expect(await engine.erase('O-1', order)).toMatchObject({ erased: false, why: 'not-ended' })
    await settle(here, 'O-2')
    const part = await engine.erase('O-2/hearing-1', order)
    expect(part).toEqual({ erased: false, why: 'part-of-another', caseId: 'O-2' })
    await engine.placeHold('O-2/hearing-1', { ground: 'order of the court', by: 'council' })
    const held = await engine.erase('O-2', order)
    expect(held).toEqual({ erased: false, why: 'on-hold', caseId: 'O-2/hearing-1' })
    expect(await engine.liftHold('O-2/hearing-1', { by: 'council' })).toBe(true)
    expect(await engine.liftHold('O-2/hearing-1', { by: 'council' })).toBe(false)
    expect(await engine.erase('O-2', order)).toMatchObject({ erased: true })
  })

  it('refuses what comes after, and the same id again', async () => {
    const here = archive()
    await settle(here)
    await here.engine.erase('O-1', order)
    const late = await here.engine.send('O-1', { type: 'settled', by: 'council' })
    const gone = { code: 'core/case-erased', params: { caseId: 'O-1', on: '2032-01-01' } }
    expect(late).toMatchObject({ accepted: false, problem: gone })
    const again = await here.engine.open('objecting', objection)
    expect(again).toMatchObject({ accepted: false, problem: { code: 'core/case-exists' } })
  })

  it('answers what was told before as it answers what is new', async () => {
    const here = archive()
    const { engine } = here
    const keyed = { ...objection, key: 'k-1' }
    expect(await engine.open('objecting', keyed)).toMatchObject({ accepted: true })
    const withdrawn = { type: 'withdrawn', by: 'applicant', on: '2026-04-18', key: 'k-2' } as const
    expect(await engine.send('O-1', withdrawn)).toMatchObject({ accepted: true })
    await engine.erase('O-1', order)
    const known = { accepted: false, problem: { code: 'core/case-exists' } }
    expect(await engine.open('objecting', keyed)).toMatchObject(known)
    const gone = { accepted: false, problem: { code: 'core/case-erased' } }
    expect(await engine.send('O-1', withdrawn)).toMatchObject(gone)
    const migration = { key: 'k-1', reason: 'new agreements' }
    expect(await engine.migrate('O-1', migration)).toMatchObject(gone)
  })

  it('first does what a case asked of the cases in it, so that none is born later', async () => {
    const store = new MemoryCaseStore()
    const append = store.append.bind(store)
    let isDown = true
    Object.assign(store, {
      append: (batch: Parameters<typeof append>[0]) =>
        isDown && batch.caseId === hearingId
          ? Promise.reject(new PortError('down', { retryable: true }))
          : append(batch)
    })
    const { engine } = archive(withTerm, store)
    await engine.open('objecting', objection)
    await engine.send('O-1', { type: 'withdrawn', by: 'applicant', on: '2026-04-18' })
    const left = { erased: false, why: 'unfinished', caseId: 'O-1' }
    expect(await engine.erase('O-1', order)).toEqual(left)
    isDown = false
    expect(await engine.erase('O-1', order)).toEqual({ erased: true, cases: ['O-1', hearingId] })
    expect(await store.messages({ status: 'ready', to: null, after: null, limit: 9 })).toEqual([])
  })

  it('goes on where it was when it was interrupted', async () => {
    const store = new MemoryCaseStore()
    await settle(archive(withTerm, store))
    const broken = new MemoryCaseStore()
    const erase = store.erase.bind(store)
    let count = 0
    Object.assign(broken, {
      load: store.load.bind(store),
      entries: store.entries.bind(store),
      caseIds: store.caseIds.bind(store),
      erase: (...told: Parameters<typeof erase>) =>
        ++count === 2 ? Promise.reject(new Error('power cut')) : erase(...told)
    })
    const run = { on: '2031-04-22', by: 'archivist' } as const
    await expect(archive(withTerm, broken).engine.eraseDue(run)).rejects.toThrow('power cut')
    expect(await store.caseIds({ after: null, limit: 9 })).toEqual(['O-1'])
    const { erased } = await archive(withTerm, store).engine.eraseDue(run)
    expect(erased.map(({ caseId }) => caseId)).toEqual(['O-1'])
    expect(await store.erasures({ after: null, limit: 9 })).toHaveLength(2)
    expect((await archive(withTerm, store).engine.eraseDue(run)).erased).toEqual([])
  })
})

describe('retention', () => {
  it.each([
    { on: '2031-04-21', status: 'kept', why: 'the last day is still a day' },
    { on: '2031-04-22', status: 'due', why: 'five years have gone by' }
  ] as const)('is $status on $on: $why', async ({ on, status }) => {
    const here = archive()
    await settle(here)
    const due = { caseId: 'O-1', ended: '2026-04-21', until: '2031-04-21', status }
    expect(await list(here.engine.kept(on))).toMatchObject([due])
    const { erased } = await here.engine.eraseDue({ on, by: 'archivist' })
    expect(erased).toHaveLength(status === 'due' ? 1 : 0)
  })

  it('keeps everything for ever where nobody agreed on a term', async () => {
    const here = archive(objections)
    await settle(here)
    expect(await list(here.engine.kept('2099-01-01'))).toMatchObject([
      { caseId: 'O-1', status: 'no-term', until: null }
    ])
    expect(await here.engine.eraseDue({ on: '2099-01-01', by: 'archivist' })).toEqual({
      erased: [],
      left: []
    })
  })

  it('leaves what is over only on a day that has not come', async () => {
    const here = archive(withTerm, new MemoryCaseStore(), standingClock('2031-04-21T21:59:59Z'))
    await settle(here)
    const early = await here.engine.eraseDue({ on: '2032-01-01', by: 'archivist' })
    expect(early).toMatchObject({ erased: [], left: [{ caseId: 'O-1', why: 'not-yet' }] })
    const { engine } = archive(withTerm, here.store, standingClock('2031-04-21T22:00:00Z'))
    expect((await engine.eraseDue({ on: '2032-01-01', by: 'archivist' })).erased).toHaveLength(1)
  })

  it.each(['tomorrow', '2031-02-30', '31-12-2031', ''])('takes no %j for a day', async text => {
    const here = archive()
    await settle(here)
    const on: CivilDate = JSON.parse(JSON.stringify(text))
    await expect(here.engine.eraseDue({ on, by: 'archivist' })).rejects.toThrow('no day')
    await expect(list(here.engine.kept(on))).rejects.toThrow('no day')
    await expect(here.engine.due(on)).rejects.toThrow('no day')
    await expect(here.engine.view('O-1', { asOf: on })).rejects.toThrow('no day')
    expect(await here.engine.view('O-1')).toMatchObject({ status: 'done' })
  })

  it('reports what is due and on hold, and leaves it', async () => {
    const here = archive()
    await settle(here)
    await here.engine.placeHold('O-1', { ground: 'order of the court', by: 'council' })
    const { erased, left } = await here.engine.eraseDue({ on: '2031-04-22', by: 'archivist' })
    expect(erased).toEqual([])
    const hold = { caseId: 'O-1', ground: 'order of the court', since: '2032-01-01' }
    expect(left).toMatchObject([{ caseId: 'O-1', why: 'on-hold', hold }])
    expect((await here.engine.view('O-1'))?.hold).toMatchObject({ ground: 'order of the court' })
    expect((await here.engine.replay('O-1'))?.identical).toBe(true)
  })
})
