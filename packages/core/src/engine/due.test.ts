import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../time/civil-date.ts'
import { filed, permitHouse } from './permit.fixture.ts'

describe('due', () => {
  it('fires a deadline of four weeks on the day after its last day, and not before', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    expect(await store.nextDue()).toBe('2026-05-11')
    expect(await engine.due('2026-05-10')).toEqual([])
    expect(await engine.due('2026-05-18')).toMatchObject([{ kind: 'ladder', on: '2026-05-11' }])
    expect(await status(engine)).toBe('running')
    expect(await engine.due('2026-05-19')).toMatchObject([
      { kind: 'passed', on: '2026-05-19', limit: 'decision', entry: 3 },
      { kind: 'ladder', on: '2026-05-19', limit: 'decision', entry: 4 }
    ])
    expect(await status(engine)).toBe('missed')
    expect(await store.nextDue()).toBeNull()
  })

  it('lets a limit that has passed stay so when it is started again from the same day', async () => {
    const { engine } = permitHouse()
    await engine.open('permit', filed)
    const facts = { inspected_on: '2026-04-20' }
    const inspected = { type: 'inspected', by: 'council', facts }
    await engine.send('P-1', { ...inspected, on: '2026-04-20' })
    expect(await engine.due('2026-05-10')).toMatchObject([
      { kind: 'passed', limit: 'report' },
      { kind: 'passed', limit: 'reinspection' }
    ])
    expect(await engine.send('P-1', { ...inspected, on: '2026-05-10' })).toMatchObject({
      accepted: true
    })
    expect(await engine.due('2026-05-10')).toEqual([])
  })

  it('fires everything once, however often and by however many it is asked', async () => {
    const { engine, store } = permitHouse()
    for (let index = 0; index < 20; index++)
      await engine.open('permit', { ...filed, caseId: `P-${index}` })
    const { engine: other } = permitHouse(store)
    const fired = (
      await Promise.all([engine, other, engine].map(one => one.due('2026-06-01')))
    ).flat()
    expect(fired).toHaveLength(60)
    expect(new Set(fired.map(({ caseId, entry }) => `${caseId} ${entry}`)).size).toBe(60)
    expect(await engine.due('2026-06-01')).toEqual([])
    expect(await store.outbox('P-7')).toHaveLength(2)
  })

  it('fires nothing that is not due yet, also when another worker was first', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    const { engine: other } = permitHouse(store)
    const fired = await Promise.all([engine, other].map(one => one.due('2026-05-12')))
    expect(fired.flat()).toMatchObject([{ kind: 'ladder', on: '2026-05-11' }])
    expect(await store.nextDue()).toBe('2026-05-19')
  })

  it('fires in due order over all cases, more than a page of them', async () => {
    const { engine } = permitHouse()
    for (let index = 0; index < 230; index++) {
      const filed_on: CivilDate = index % 2 === 0 ? '2026-04-16' : '2026-04-09'
      await engine.open('permit', { ...filed, caseId: `P-${index}`, facts: { filed_on } })
    }
    const days = (await engine.due('2026-06-01')).map(({ on }) => on)
    expect(days).toHaveLength(690)
    expect(days).toEqual(days.toSorted())
  })

  it('takes the step that waits for the deadline, at its own legal day', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    await engine.due('2026-07-01')
    expect((await engine.view('P-1'))?.steps).toMatchObject([{ step: 'late', owner: 'council' }])
    expect((await store.entries('P-1')).map(({ on }) => on)).toEqual([
      '2026-04-17',
      '2026-05-11',
      '2026-05-19',
      '2026-05-19'
    ])
  })

  it('holds a message without a legal basis, with the reason', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    await engine.due('2026-07-01')
    expect(await store.outbox('P-1')).toMatchObject([
      { message: 'reminder', to: 'council', status: 'ready', reason: null },
      { message: 'late', to: 'applicant', status: 'held', reason: 'core/no-legal-basis' }
    ])
  })

  it('has passed deadlines pass before an event of a later day, also when nobody asked', async () => {
    const { engine } = permitHouse()
    await engine.open('permit', filed)
    const late = { type: 'application_complete', by: 'council', on: '2026-05-20' } as const
    expect(await engine.send('P-1', late)).toMatchObject({
      problem: { code: 'core/event-not-now' }
    })
    expect((await engine.view('P-1'))?.steps).toMatchObject([{ step: 'late' }])
  })

  it('is not set off by an event that does not fit on any day', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    await engine.send('P-1', { type: 'nonsense', by: 'council', on: '2031-05-20' })
    expect(await store.entries('P-1')).toHaveLength(2)
    expect(await status(engine)).toBe('running')
  })

  it('looks at the case again when a value is no longer fresh', async () => {
    const { engine } = permitHouse()
    await engine.open('permit', filed)
    const facts = { monument: 'yes', large: 'no' }
    await engine.send('P-1', { type: 'feiten_vastgesteld', by: 'council', on: '2026-04-20', facts })
    expect(await engine.due('2026-05-20')).toHaveLength(3)
    expect(await engine.due('2026-05-21')).toMatchObject([{ kind: 'stale', on: '2026-05-21' }])
    const view = await engine.view('P-1')
    expect(view?.facts['monument']).toEqual({ unknown: 'stale' })
    expect(view?.tasks).toMatchObject([{ task: 'T-1' }, { task: 'T-2', status: 'open' }])
  })
})

async function status(engine: ReturnType<typeof permitHouse>['engine']) {
  return (await engine.view('P-1'))?.deadlines[0]?.status
}
