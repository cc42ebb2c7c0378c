import { describe, expect, it } from 'vitest'
import { filed, permitHouse, permits } from '../engine/permit.fixture.ts'
import type { CivilDate } from '../time/civil-date.ts'

/** The building goes before the last day of the decision, 18 May; the council is reminded on 11 May. */
async function infeasible() {
  const house = permitHouse()
  const facts = { ...filed.facts, building_gone_on: '2026-05-01' }
  await house.engine.open('permit', { ...filed, facts })
  const stays = (on: CivilDate) =>
    house.engine.send('P-1', {
      type: 'feiten_gecorrigeerd',
      by: 'council',
      on,
      facts: { building_gone_on: '2026-12-01' }
    })
  const told = async (until: CivilDate) => {
    await house.engine.due(until)
    return (await house.store.outbox('P-1')).map(({ message, on }) => `${message} ${on}`)
  }
  return { ...house, stays, told }
}

describe('a reminder of a limit that could not be met from the start', () => {
  it('is not sent while it cannot be met', async () => {
    const { told, engine } = await infeasible()
    expect(await told('2026-07-01')).toEqual([])
    expect((await engine.view('P-1'))?.deadlines[0]).toMatchObject({ status: 'infeasible' })
  })

  it('comes on its day when the limit can be met before that day', async () => {
    const { told, stays } = await infeasible()
    await stays('2026-05-11')
    expect(await told('2026-05-11')).toEqual(['reminder 2026-05-11'])
  })

  it('does not come late when its day has gone by, and what comes after the limit comes', async () => {
    const { told, stays, engine } = await infeasible()
    await stays('2026-05-12')
    expect(await told('2026-05-18')).toEqual([])
    expect(await told('2026-05-19')).toEqual(['late 2026-05-19'])
    expect((await engine.replay('P-1'))?.identical).toBe(true)
  })
})

it('a reminder that lies before the beginning of its limit is not sent', async () => {
  const { decision } = permits.timeLimits
  const ladder = [6, 4].map(count => ({
    ...decision!.ladder[0]!,
    period: { unit: 'weeks' as const, count }
  }))
  const timeLimits = { ...permits.timeLimits, decision: { ...decision!, ladder } }
  const { engine, store } = permitHouse(undefined, { ...permits, timeLimits })
  await engine.open('permit', filed)
  // six weeks before 18 May lies before the filing on 16 April, four weeks before it after
  expect(await store.nextDue()).toBe('2026-04-20')
  await engine.due('2026-05-18')
  expect((await store.outbox('P-1')).map(({ on }) => on)).toEqual(['2026-04-20'])
})
