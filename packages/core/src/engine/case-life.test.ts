import { describe, expect, it } from 'vitest'
import type { Facts } from '../fact/fact.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { filed, permitHouse } from './permit.fixture.ts'

type House = ReturnType<typeof permitHouse>

async function opened(facts: Facts = filed.facts): Promise<House> {
  const house = permitHouse()
  await house.engine.open('permit', { ...filed, facts })
  return house
}

async function tell({ engine }: House, on: CivilDate, facts: Facts, type = 'feiten_vastgesteld') {
  const answer = await engine.send('P-1', { type, by: 'council', on, facts })
  expect(answer.accepted).toBe(true)
}

async function send({ engine }: House, on: CivilDate, ...types: readonly string[]) {
  for (const type of types) {
    const by = type === 'advice_given' ? 'monuments' : 'council'
    expect(await engine.send('P-1', { type, by, on })).toMatchObject({ accepted: true })
  }
}

async function deadline({ engine }: House) {
  return (await engine.view('P-1'))?.deadlines[0]
}

describe('a deadline', () => {
  it('moves with the fact that it counts from, and keeps what it was', async () => {
    const house = await opened()
    expect(await deadline(house)).toMatchObject({ start: '2026-04-16', final: '2026-05-18' })
    await tell(house, '2026-04-20', { filed_on: '2026-04-08' }, 'feiten_gecorrigeerd')
    expect(await deadline(house)).toMatchObject({
      start: '2026-04-08',
      nominal: '2026-05-06',
      final: '2026-05-06',
      status: 'running',
      history: [{ start: '2026-04-16', final: '2026-05-18', status: 'running', until: 2 }]
    })
    expect(await house.store.nextDue()).toBe('2026-04-29')
  })

  it('is met by what was done in time, also when we hear of it after it had passed', async () => {
    const house = await opened({ ...filed.facts, large: 'yes' })
    await send(house, '2026-04-20', 'application_complete', 'advice_given')
    await house.engine.due('2026-05-25')
    expect(await deadline(house)).toMatchObject({ status: 'missed', metOn: null })
    await send(house, '2026-05-18', 'decided')
    expect(await deadline(house)).toMatchObject({ status: 'met', metOn: '2026-05-18' })
  })

  it('stays missed when it is met late', async () => {
    const house = await opened()
    await house.engine.due('2026-05-25')
    await send(house, '2026-05-26', 'decided')
    expect(await deadline(house)).toMatchObject({ status: 'missed', metOn: '2026-05-26' })
  })

  it('that was met is judged again when its start turns out to be earlier', async () => {
    const house = await opened()
    const inspected = { inspected_on: '2026-04-20' }
    await tell(house, '2026-04-20', inspected, 'inspected')
    await send(house, '2026-05-04', 'reinspected')
    const reinspection = async () =>
      (await house.engine.view('P-1'))?.deadlines.find(({ limit }) => limit === 'reinspection')
    expect(await reinspection()).toMatchObject({ status: 'met', final: '2026-05-04' })
    await tell(house, '2026-05-05', { inspected_on: '2026-04-19' }, 'feiten_gecorrigeerd')
    expect(await reinspection()).toMatchObject({
      status: 'missed',
      metOn: '2026-05-04',
      final: '2026-05-03',
      history: [{ status: 'met', final: '2026-05-04' }]
    })
  })

  it('that counts from an event counts from its legal day', async () => {
    const house = await opened()
    await tell(house, '2026-04-30', { inspected_on: '2026-04-24' }, 'inspected')
    const report = (await house.engine.view('P-1'))?.deadlines.find(
      ({ limit }) => limit === 'report'
    )
    expect(report).toMatchObject({ start: '2026-04-30', final: '2026-05-05' })
  })

  it('does not pass twice when it moves to another day that has gone by', async () => {
    const house = await opened()
    await house.engine.due('2026-06-01')
    await tell(house, '2026-06-01', { filed_on: '2026-04-17' }, 'feiten_gecorrigeerd')
    expect(await deadline(house)).toMatchObject({ status: 'missed', passed: true })
    expect((await house.engine.due('2026-06-01')).map(({ kind }) => kind)).not.toContain('passed')
  })

  it('runs again when it moves to a day that is still to come', async () => {
    const house = await opened()
    await house.engine.due('2026-05-20')
    await tell(house, '2026-05-20', { filed_on: '2026-05-01' }, 'feiten_gecorrigeerd')
    expect(await deadline(house)).toMatchObject({ status: 'running', final: '2026-05-29' })
    expect((await house.engine.due('2026-05-30')).map(({ kind }) => kind)).toEqual([
      'ladder',
      'passed',
      'ladder'
    ])
  })

  it('is infeasible while the end comes before its last day, and met if met all the same', async () => {
    const house = await opened({ ...filed.facts, building_gone_on: '2026-05-01' })
    expect(await deadline(house)).toMatchObject({ status: 'infeasible', final: '2026-05-18' })
    await tell(house, '2026-04-20', { building_gone_on: '2026-05-18' })
    expect(await deadline(house)).toMatchObject({ status: 'running' })
    await tell(house, '2026-04-21', { building_gone_on: '2026-05-17', large: 'yes' })
    expect(await deadline(house)).toMatchObject({ status: 'infeasible' })
    await send(house, '2026-04-22', 'application_complete', 'advice_given', 'decided')
    expect(await deadline(house)).toMatchObject({ status: 'met' })
  })

  it('that is infeasible still lets the process go on, without a word to anyone', async () => {
    const house = await opened({ ...filed.facts, building_gone_on: '2026-05-01' })
    expect(await house.engine.due('2026-06-01')).toMatchObject([{ kind: 'passed' }])
    expect(await deadline(house)).toMatchObject({ status: 'infeasible' })
    expect(await house.store.outbox('P-1')).toEqual([])
    expect((await house.engine.view('P-1'))?.steps).toMatchObject([{ step: 'late' }])
  })

  it('waits for the fact that it counts from, and asks for it', async () => {
    const house = await opened({})
    const before = await house.engine.view('P-1')
    expect(before?.deadlines).toEqual([])
    expect(before?.openPoints).toMatchObject([
      { limit: 'decision', reason: 'awaits-fact', awaits: 'filed_on', since: '2026-04-17' },
      { limit: 'objection', reason: 'not-agreed' }
    ])
    expect(before?.questions).toMatchObject([{ fact: 'filed_on', limits: ['decision'], rules: [] }])
    await tell(house, '2026-04-20', { filed_on: '2026-04-16' })
    const after = await house.engine.view('P-1')
    expect(after?.deadlines).toMatchObject([{ limit: 'decision', final: '2026-05-18' }])
    expect(after?.openPoints).toMatchObject([{ limit: 'objection' }])
  })

  it('stays where it is while parties contradict each other about its start', async () => {
    const house = await opened()
    const says = (by: string, filed_on: string) =>
      house.engine.send('P-1', {
        type: 'feiten_vastgesteld',
        by,
        on: '2026-04-17',
        facts: { filed_on }
      })
    await says('council', '2026-04-10')
    const view = await house.engine.view('P-1')
    expect(view?.deadlines).toMatchObject([{ start: '2026-04-16', status: 'running' }])
    expect(view?.openPoints).toMatchObject([
      { limit: 'decision', reason: 'awaits-fact', awaits: 'filed_on' },
      { limit: 'objection' }
    ])
    expect(view?.questions).toMatchObject([{ fact: 'filed_on', limits: ['decision'] }])

    await says('applicant', '2026-04-10')
    const settled = await house.engine.view('P-1')
    expect(settled?.openPoints).toMatchObject([{ limit: 'objection' }])
    expect(settled?.deadlines).toMatchObject([
      { start: '2026-04-10', history: [{ start: '2026-04-16', status: 'running' }] }
    ])
  })

  it('of which we hear too late passes at once, and nobody is reminded any more', async () => {
    const house = await opened({ filed_on: '2026-03-02' })
    expect((await house.engine.due('2026-04-17')).map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'passed 2026-03-31',
      'ladder 2026-03-31'
    ])
    expect(await house.store.outbox('P-1')).toMatchObject([{ message: 'late' }])
  })

  it('is withdrawn when the case ends without it, and nothing is due any more', async () => {
    const house = await opened({ ...filed.facts, monument: 'yes', building_gone_on: '2026-06-01' })
    await house.engine.send('P-1', { type: 'withdrawn', by: 'applicant', on: '2026-04-20' })
    const view = await house.engine.view('P-1')
    expect(view).toMatchObject({
      status: 'done',
      deadlines: [{ status: 'withdrawn' }],
      openPoints: []
    })
    expect(view?.tasks).toMatchObject([
      { task: 'T-1', status: 'withdrawn' },
      { task: 'T-2', status: 'withdrawn' }
    ])
    expect(await house.engine.due('2027-01-01')).toEqual([])
  })
})

describe('a conditional task', () => {
  it('opens when its condition is met, and is taken back, not erased, when it no longer is', async () => {
    const house = await opened()
    const tasks = async () =>
      (await house.engine.view('P-1'))?.tasks.map(({ task, status }) => `${task} ${status}`)
    expect(await tasks()).toEqual(['T-1 open'])
    await tell(house, '2026-04-20', { monument: 'yes' })
    expect(await tasks()).toEqual(['T-1 open', 'T-2 open'])
    await tell(house, '2026-04-21', { monument: { unknown: 'contradicted' } })
    expect(await tasks()).toEqual(['T-1 open', 'T-2 open'])
    await tell(house, '2026-04-22', { monument: 'no' })
    expect(await tasks()).toEqual(['T-1 open', 'T-2 withdrawn'])
    await tell(house, '2026-04-23', { monument: 'yes' })
    expect(await tasks()).toEqual(['T-1 open', 'T-2 open'])
  })

  it('is done when someone says so', async () => {
    const house = await opened({ monument: 'yes' })
    const done = { type: 'taak_afgerond', by: 'council', on: '2026-04-20', task: 'T-2' } as const
    expect(await house.engine.send('P-1', done)).toMatchObject({ accepted: true })
    await tell(house, '2026-04-22', { monument: 'no' })
    expect((await house.engine.view('P-1'))?.tasks).toMatchObject([
      { task: 'T-1', status: 'open' },
      { task: 'T-2', status: 'closed', since: '2026-04-20' }
    ])
  })
})

describe('a step that waits for an outcome', () => {
  it('is taken when the missing fact comes in, and the outcome stands in the journal first', async () => {
    const house = await opened()
    await send(house, '2026-04-20', 'application_complete')
    expect((await house.engine.view('P-1'))?.steps).toMatchObject([{ step: 'assessment' }])
    const answer = await house.engine.send('P-1', {
      type: 'feiten_vastgesteld',
      by: 'council',
      on: '2026-04-21',
      facts: { large: 'yes' }
    })
    if (!answer.accepted) throw new Error('refused')
    const happened = answer.events.map(({ type }) => type)
    expect(happened.indexOf('outcomesRecorded')).toBeLessThan(happened.indexOf('stepped'))
    expect(answer.at).toEqual({ value: 'advice', status: 'active' })
    expect((await house.engine.view('P-1'))?.coordination).toEqual([
      { party: 'council', since: '2026-04-17' },
      { party: 'monuments', since: '2026-04-21' }
    ])
  })

  it('decides only the rules that the active steps and their guards name', async () => {
    const house = await opened()
    expect(house.decider.asked).toEqual([])
    await send(house, '2026-04-20', 'application_complete')
    expect(new Set(house.decider.asked)).toEqual(new Set(['permit_needed']))
  })
})

describe('a late event', () => {
  it('about an earlier day does not undo what is known of a later one', async () => {
    const house = await opened()
    await tell(house, '2026-04-25', { large: 'no' })
    await tell(house, '2026-04-20', { large: 'yes' })
    const view = await house.engine.view('P-1')
    expect(view?.facts).toMatchObject({ large: 'no' })
    expect((await house.engine.view('P-1', { asOf: '2026-04-22' }))?.facts).toMatchObject({
      large: 'yes'
    })
  })
})
