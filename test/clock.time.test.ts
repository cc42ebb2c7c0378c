import { SqliteCaseStore } from '@ketenregie/adapters/sqlite'
import { RandomIds, systemClock } from '@ketenregie/adapters/system'
import { addDays, createEngine, dateInAmsterdam, parseInstant, startOfDay } from '@ketenregie/core'
import type { Clock } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { createRulesDecider } from '@ketenregie/rules'
import { expect, it } from 'vitest'

const decider = createRulesDecider(landelijk)

async function opened(clock: Clock, enters: (today: string) => string) {
  const store = new SqliteCaseStore(':memory:')
  const engine = createEngine({ pack: landelijk, decider, store, clock, ids: new RandomIds() })
  const today = dateInAmsterdam(parseInstant(clock.now())!)
  const facts = { binnenkomst: enters(today), gemeente: 'GM0402' }
  // without a day of its own it happens now, wherever the machine is
  const answer = await engine.open('detentie_en_terugkeer', { caseId: 'Z-1', by: 'justid', facts })
  expect(answer).toMatchObject({ accepted: true })
  const plan = async () =>
    (await engine.view('Z-1'))?.deadlines.find(({ limit }) => limit === 'dr_plan')
  return { engine, store, today, plan }
}

it('does not fire a deadline of four weeks early on the real clock', async () => {
  const { engine, store, today, plan } = await opened(systemClock, day => day)
  const final = (await plan())!.final
  expect(final >= addDays(today, 28)).toBe(true)
  const now = parseInstant(systemClock.now())!
  expect(await engine.due(now)).toEqual([])
  const isPassing = ({ id }: { readonly id: string }) => id === 'dr_plan/1-passed'
  expect((await store.due(final, 1000)).filter(isPassing)).toEqual([])
  expect((await store.due(addDays(final, 1), 1000)).filter(isPassing)).toMatchObject([
    { caseId: 'Z-1', on: addDays(final, 1) }
  ])
  const early = await engine.due(final)
  expect(early.filter(({ kind, limit }) => kind === 'passed' && limit === 'dr_plan')).toEqual([])
  expect(await plan()).toMatchObject({ status: 'running', final })
  const late = await engine.due(startOfDay(addDays(final, 1)))
  expect(late).toContainEqual(expect.objectContaining({ kind: 'passed', limit: 'dr_plan' }))
  expect(await plan()).toMatchObject({ status: 'missed' })
  await store.close()
})

it('takes a moment just after a Dutch midnight to the day that it is here', async () => {
  const { engine, today, plan, store } = await opened(
    { now: () => '2026-10-06T22:30:00Z' },
    day => day
  )
  expect(today).toBe('2026-10-07')
  expect(await plan()).toMatchObject({ start: '2026-10-07', final: '2026-11-04' })
  const passed = async (moment: '2026-11-04T22:59:59Z' | '2026-11-04T23:00:00Z') =>
    (await engine.due(moment)).some(({ kind, limit }) => kind === 'passed' && limit === 'dr_plan')
  expect(await passed('2026-11-04T22:59:59Z')).toBe(false)
  expect(await passed('2026-11-04T23:00:00Z')).toBe(true)
  await store.close()
})
