import { describe, expect, it } from 'vitest'
import { hashOf } from '../journal/hash.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import type { CaseStore } from '../ports/case-store.ts'
import { PortError } from '../ports/port-error.ts'
import { hearingId, objecting, objection, objectionHouse, objections } from './hearing.fixture.ts'

const closed = {
  type: 'closed',
  by: 'council',
  on: '2026-04-20',
  key: 'k-closed',
  facts: { monument: 'no', large: 'no' }
} as const

const called = {
  type: 'called',
  by: 'council',
  on: '2026-04-19',
  key: 'k-called',
  facts: { monument: 'no', large: 'no' }
} as const

describe('a case within a case', () => {
  it('is opened with what the case around it knows, by whom and since when', async () => {
    const { engine } = objectionHouse()
    await engine.open('objecting', objection)
    expect((await engine.view('O-1'))?.subCases).toMatchObject([
      { name: 'hearing', title: 'Hearing', caseId: hearingId, process: 'hearing', status: 'open' }
    ])
    const child = await engine.view(hearingId)
    expect(child).toMatchObject({
      process: 'hearing',
      opened: '2026-04-17',
      parent: { caseId: 'O-1', name: 'hearing' },
      facts: { filed_on: '2026-04-16', large: 'yes' },
      coordinator: 'council',
      tasks: [{ task: 'T-1', status: 'open' }]
    })
    expect(child?.participants).not.toContain('ketenregie')
    expect((await engine.replay(hearingId))?.state.facts['large']).toMatchObject([
      { by: 'applicant', on: '2026-04-17' }
    ])
  })

  it('tells its end to the case around it, with the facts that this declares and no others', async () => {
    const { engine } = objectionHouse()
    await engine.open('objecting', objection)
    await engine.send(hearingId, closed)
    const view = await engine.view('O-1')
    expect(view).toMatchObject({
      steps: [{ step: 'deciding' }],
      subCases: [{ status: 'ended', since: '2026-04-20' }],
      facts: { monument: 'no', large: 'yes' }
    })
    expect(view?.participants).not.toContain('ketenregie')
    expect((await engine.replay('O-1'))?.state.facts['monument']).toMatchObject([
      { by: 'council', on: '2026-04-20' }
    ])
  })

  it('tells on its way what the case around it wants to hear, and goes on', async () => {
    const { engine } = objectionHouse()
    await engine.open('objecting', objection)
    await engine.send(hearingId, { type: 'noted', by: 'council', on: '2026-04-18' })
    expect((await engine.view('O-1'))?.coordinator).toBe('council')
    await engine.send(hearingId, called)
    expect(await engine.view('O-1')).toMatchObject({
      coordinator: 'monuments',
      steps: [{ step: 'hearing' }],
      subCases: [{ status: 'open' }],
      // the case declares which facts come with it
      facts: { large: 'no' }
    })
    expect((await engine.view('O-1'))?.facts).not.toHaveProperty('monument')
    const forged = await engine.send('O-1', { type: 'planned', by: 'council', on: '2026-04-20' })
    expect(forged).toMatchObject({ accepted: false, problem: { code: 'core/not-your-event' } })
    await engine.send(hearingId, { ...called, key: 'k-called-again', on: '2026-04-20' })
    await engine.send(hearingId, closed)
    const journal = (await engine.view('O-1'))?.journal ?? []
    expect(
      journal.map(({ what }) => what).filter(what => what !== 'note' && what !== 'planned')
    ).toEqual(['open', 'sub-case-reported', 'sub-case-reported', 'sub-case-ended'])
    for (const id of ['O-1', hearingId])
      expect(await engine.replay(id)).toMatchObject({ identical: true, faults: [] })
  })

  it('is the only one that can tell its end', async () => {
    const { engine } = objectionHouse()
    await engine.open('objecting', objection)
    const forged = await engine.send('O-1', { type: 'heard', by: 'council', on: '2026-04-20' })
    expect(forged).toMatchObject({ accepted: false, problem: { code: 'core/not-your-event' } })
    expect((await engine.view('O-1'))?.possible).not.toContain('heard')
  })

  it('is withdrawn with the case around it, and tells nothing then', async () => {
    const { engine } = objectionHouse()
    await engine.open('objecting', objection)
    await engine.send('O-1', { type: 'withdrawn', by: 'applicant', on: '2026-04-18' })
    expect(await engine.view(hearingId)).toMatchObject({
      status: 'done',
      tasks: [{ task: 'T-1', status: 'withdrawn' }]
    })
    expect((await engine.view('O-1'))?.subCases).toMatchObject([{ status: 'withdrawn' }])
    const late = await engine.send(hearingId, closed)
    expect(late).toMatchObject({ accepted: false, problem: { code: 'core/case-closed' } })
  })

  it('that never answers is withdrawn by the deadline of who waits for it', async () => {
    const { engine } = objectionHouse()
    await engine.open('objecting', objection)
    await engine.due('2026-05-20')
    expect(await engine.view('O-1')).toMatchObject({
      steps: [{ step: 'deciding' }],
      subCases: [{ status: 'withdrawn', since: '2026-05-19' }]
    })
    expect((await engine.view(hearingId))?.status).toBe('done')
  })

  it('replays as it was lived, on both sides', async () => {
    const { engine } = objectionHouse()
    await engine.open('objecting', objection)
    await engine.send(hearingId, closed)
    await engine.send('O-1', { type: 'settled', by: 'council', on: '2026-04-21' })
    for (const id of ['O-1', hearingId])
      expect(await engine.replay(id)).toMatchObject({
        identical: true,
        faults: [],
        decidedOtherwise: []
      })
  })
})

it('is another one when it is asked for, withdrawn and asked for again in one entry', async () => {
  const { subCases, states } = objecting
  const [limit, lead, open] = states.hearing.entry
  const withdraw = { type: 'case.withdraw', params: { case: 'hearing' } } as const
  const entry = [limit, lead, open, withdraw, open]
  const process = {
    ...objecting,
    subCases,
    states: { ...states, hearing: { ...states.hearing, entry } }
  }
  const { hash: _, ...agreed } = {
    ...objections,
    processes: { ...objections.processes, objecting: process }
  }
  const store = new MemoryCaseStore()
  const { engine } = objectionHouse(store, { ...agreed, hash: hashOf(agreed) })
  await engine.open('objecting', objection)
  expect((await engine.view('O-1'))?.subCases).toMatchObject([
    { caseId: `${hearingId}.2`, status: 'open' }
  ])
  expect((await engine.view(hearingId))?.status).toBe('done')
  expect((await engine.view(`${hearingId}.2`))?.status).toBe('active')
  await engine.send(`${hearingId}.2`, closed)
  expect((await engine.view('O-1'))?.subCases).toMatchObject([{ status: 'ended' }])
})

it('is opened all the same when the store refuses it once without a cause', async () => {
  const store = new MemoryCaseStore()
  const append = store.append.bind(store)
  let isRefused = false
  Object.assign(store, {
    append: async (batch: Parameters<typeof append>[0]) => {
      if (batch.caseId !== hearingId || isRefused) return append(batch)
      isRefused = true
      return { ok: false, version: 0, duplicateKey: null }
    }
  })
  await objectionHouse(store).engine.open('objecting', objection)
  expect(isRefused).toBe(true)
  expect(await store.load(hearingId)).toBeDefined()
})

/** A store whose nth call fails: before it does anything, or after all of it. */
function failing(store: CaseStore, nth: number, when: 'before' | 'after') {
  let calls = 0
  const fails = new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      return async (...args: readonly unknown[]): Promise<unknown> => {
        calls++
        if (calls === nth && when === 'before') throw new PortError('down', { retryable: true })
        const result: unknown = await Reflect.apply(method, target, args)
        if (calls === nth) throw new PortError('down', { retryable: true })
        return result
      }
    }
  })
  return { store: fails, isReached: () => calls >= nth }
}

type Life = (engine: ReturnType<typeof objectionHouse>['engine']) => Promise<void>

const lives: Readonly<Record<string, Life>> = {
  'that ends by itself': async engine => {
    await engine.open('objecting', { ...objection, key: 'k-open' })
    await engine.send(hearingId, closed)
  },
  'that tells on its way': async engine => {
    await engine.open('objecting', { ...objection, key: 'k-open' })
    await engine.send(hearingId, called)
    await engine.send(hearingId, { ...called, key: 'k-called-again', on: '2026-04-20' })
    await engine.send(hearingId, closed)
  },
  'that ends with the case around it': async engine => {
    await engine.open('objecting', { ...objection, key: 'k-open' })
    await engine.send('O-1', {
      type: 'withdrawn',
      by: 'applicant',
      on: '2026-04-18',
      key: 'k-withdrawn'
    })
  },
  'that never answers': async engine => {
    await engine.open('objecting', { ...objection, key: 'k-open' })
    await engine.due('2026-05-20')
  }
}

const worker = { worker: 'w-1', send: async () => undefined }

describe('a case within a case, wherever the machine stops', () => {
  it.each(Object.entries(lives))('%s comes to the same', async (_, life) => {
    const whole = objectionHouse()
    await life(whole.engine)
    await whole.engine.deliver(worker)
    const wanted = await standing(whole)
    let reached = 0
    for (const when of ['before', 'after'] as const)
      for (let nth = 1; ; nth++) {
        const store = new MemoryCaseStore()
        const broken = failing(store, nth, when)
        await life(objectionHouse(broken.store).engine).catch((error: unknown) => {
          if (!(error instanceof PortError)) throw error
        })
        if (!broken.isReached()) break
        reached++
        // who was not answered tells it again, and a worker comes by
        const again = objectionHouse(store)
        await (nth % 2 === 0 ? again.engine.due('2026-04-17') : again.engine.deliver(worker))
        await life(again.engine)
        await again.engine.deliver(worker)
        expect(await standing(again), `${when} call ${nth}`).toEqual(wanted)
      }
    expect(reached).toBeGreaterThan(20)
  })
})

/** Where the two cases stand, and what is still to be done for them. */
async function standing({ engine, store }: ReturnType<typeof objectionHouse>) {
  const of = async (id: string) => {
    const view = await engine.view(id)
    const replay = await engine.replay(id)
    return {
      status: view?.status,
      steps: view?.steps.map(({ step }) => step),
      subCases: view?.subCases,
      facts: view?.facts,
      happened: view?.journal.flatMap(({ happened }) => happened).toSorted(),
      replays: replay?.identical === true && replay.decidedOtherwise.length === 0
    }
  }
  const ids = await store.caseIds({ after: null, limit: 10 })
  const open = await store.messages({ status: 'ready', to: 'ketenregie', after: null, limit: 9 })
  return { ids, objection: await of('O-1'), hearing: await of(hearingId), open }
}
