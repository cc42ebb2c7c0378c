import { describe, expect, it } from 'vitest'
import { verifyChain } from '../journal/chain.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import { filed, permitHouse } from './permit.fixture.ts'

const order = {
  by: 'archivist',
  category: 'permits',
  source: { source: 'archive-act', place: 'list-4' }
} as const
const court = { ground: 'order of the court', by: 'council' } as const

/** A permit that was withdrawn, after the applicant corrected what it had said of the size. */
async function ended(facts?: readonly string[]) {
  const { engine, store } = permitHouse(new MemoryCaseStore())
  const { key: _, ...opening } = filed
  await engine.open('permit', { ...opening, facts: { ...filed.facts, large: 'yes' } })
  const corrected = { type: 'feiten_gecorrigeerd', by: 'applicant', on: '2026-04-18' } as const
  await engine.send('P-1', { ...corrected, facts: { large: 'no' } })
  const told = { type: 'feiten_vastgesteld', by: 'council', on: '2026-04-19' } as const
  await engine.send('P-1', { ...told, facts: { monument: 'no' } })
  if (facts) expect(await engine.placeHold('P-1', { ...court, facts })).toBe(true)
  await engine.send('P-1', { type: 'withdrawn', by: 'applicant', on: '2026-04-20' })
  return { engine, store }
}

describe('a case with facts under a legal hold', () => {
  it('is erased but for those facts, with who said them, when, and where they come from', async () => {
    const { engine, store } = await ended(['large'])
    expect(await engine.erase('P-1', order)).toEqual({ erased: true, cases: ['P-1'] })
    const entries = await store.entries('P-1')
    expect(verifyChain(entries)).toEqual([])
    expect(entries.map(({ payload }) => payload !== null)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true
    ])
    const hold = { ...court, since: '2032-01-01' }
    const said = { by: 'applicant', fresh: null }
    expect(await engine.erased('P-1')).toEqual({
      caseId: 'P-1',
      erasure: {
        caseId: 'P-1',
        at: '2032-01-01T08:00:00.000Z',
        ...order,
        kept: { entry: 6, facts: ['large'] }
      },
      entries: 6,
      faults: [],
      kept: {
        large: {
          hold,
          source: null,
          said: [
            { ...said, value: 'yes', on: '2026-04-17', entry: 1, isCorrection: false },
            { ...said, value: 'no', on: '2026-04-18', entry: 2, isCorrection: true }
          ]
        }
      }
    })
    // of the other facts nothing is left, not even their names
    const left = entries.map(({ payload }) => payload ?? '').join()
    expect(left).not.toMatch(/monument|filed_on|2026-04-16/)
    expect(await store.load('P-1')).toBeUndefined()
    expect(await store.outbox('P-1')).toEqual([])
  })

  it('shows a party of what stayed what it holds', async () => {
    const { engine } = await ended(['large'])
    await engine.erase('P-1', order)
    expect(Object.keys((await engine.erased('P-1', { party: 'applicant' }))!.kept)).toEqual([
      'large'
    ])
    expect((await engine.erased('P-1', { party: 'monuments' }))!.kept).toEqual({})
  })

  it('loses them too when the hold is lifted, and the log says when', async () => {
    const { engine, store } = await ended(['large', 'monument'])
    await engine.erase('P-1', order)
    expect(await engine.liftHold('P-1', { by: 'council', facts: ['large'] })).toBe(false)
    expect(await engine.liftHold('P-1', { by: 'council' })).toBe(true)
    expect(await engine.liftHold('P-1', { by: 'council' })).toBe(false)
    const entries = await store.entries('P-1')
    expect(entries.every(({ payload, salt }) => payload === null && salt === null)).toBe(true)
    const until = { at: '2032-01-01T08:00:00.000Z', by: 'council' }
    expect(await engine.erased('P-1')).toMatchObject({
      erasure: { ...order, kept: { facts: ['large', 'monument'], until } },
      faults: [],
      kept: {}
    })
  })

  it('has the hold lifted of some facts, and then those go with the rest', async () => {
    const { engine } = await ended(['large', 'monument'])
    expect(await engine.liftHold('P-1', { by: 'council', facts: ['monument'] })).toBe(true)
    await engine.erase('P-1', order)
    expect(Object.keys((await engine.erased('P-1'))!.kept)).toEqual(['large'])
  })

  it('has a change in what stayed found', async () => {
    const { engine, store } = await ended(['large'])
    await engine.erase('P-1', order)
    const entries = await store.entries('P-1')
    const forged = entries.map(entry =>
      entry.payload === null ? entry : { ...entry, payload: entry.payload.replace('"no"', '"yes"') }
    )
    expect(verifyChain(forged)).toEqual([{ number: 6, fault: 'payload' }])
  })
})

describe('a hold on facts', () => {
  it('is not placed on what the agreements do not know, nor on nothing', async () => {
    const { engine } = await ended()
    expect(await engine.placeHold('P-1', { ...court, facts: ['shoe_size'] })).toBe(false)
    expect(await engine.placeHold('P-1', { ...court, facts: [] })).toBe(false)
    expect(await engine.liftHold('P-1', { by: 'council' })).toBe(false)
  })

  it('leaves the case as it is otherwise, and replays', async () => {
    const { engine } = await ended(['large'])
    expect((await engine.view('P-1'))?.hold).toBeNull()
    expect((await engine.replay('P-1'))?.identical).toBe(true)
  })

  it('does not take away the hold on a case as a whole', async () => {
    const { engine } = await ended(['large'])
    await engine.placeHold('P-1', court)
    expect(await engine.erase('P-1', order)).toMatchObject({ erased: false, why: 'on-hold' })
    expect(await engine.liftHold('P-1', { by: 'council' })).toBe(true)
    await engine.erase('P-1', order)
    expect(Object.keys((await engine.erased('P-1'))!.kept)).toEqual(['large'])
  })
})
