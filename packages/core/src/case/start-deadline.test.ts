import { expect, it } from 'vitest'
import { permitHouse, permits } from '../engine/permit.fixture.ts'
import { defineProcess } from '../process/define-process.ts'
import type { TimeLimit } from '../time/time-limit.ts'

const event = { title: 'Event', by: [], facts: [], source: null }
const source = { source: 'permit_regulation', place: 'chapter-1' }
const start = (limit: string) => ({ type: 'deadline.start', params: { limit } }) as const
const meet = (limit: string) => ({ type: 'deadline.meet', params: { limit } }) as const

/** Goes round between two steps; both limits start with the first of them. */
const round = defineProcess({
  id: 'round',
  version: '1',
  title: 'Round',
  events: { on: event, back: event, again: event },
  initial: 'asking',
  states: {
    asking: {
      entry: [start('by_date'), start('by_step')],
      on: {
        on: [{ target: 'asked', actions: [meet('by_date'), meet('by_step')] }],
        again: [{ target: 'asking', actions: [start('by_step')] }]
      }
    },
    asked: { on: { back: [{ target: 'asking' }] } }
  }
})

const limit = (name: string, from: TimeLimit['versions'][number]['start']): TimeLimit => ({
  name,
  what: name,
  versions: [
    {
      from: null,
      to: null,
      period: { unit: 'days', count: 10 },
      direction: 'forward',
      start: from,
      extended: false,
      source
    }
  ],
  ladder: [],
  infeasible: null
})

async function run(agreed: TimeLimit = limit('by_step', { step: 'begin' })) {
  const timeLimits = { by_date: limit('by_date', { fact: 'filed_on' }), by_step: agreed }
  const { engine } = permitHouse(undefined, { ...permits, timeLimits, processes: { round } })
  const facts = { filed_on: '2026-02-02' }
  await engine.open('round', { caseId: 'R-1', by: 'council', on: '2026-02-04', facts })
  const send = (type: string, on: `${number}-${number}-${number}`) =>
    engine.send('R-1', { type, by: 'council', on })
  const view = async (name: string) =>
    (await engine.view('R-1'))?.deadlines.find(({ limit: known }) => known === name) ?? null
  return { engine, send, view }
}

it('counts a limit from the day on which its step begins, each time that it begins', async () => {
  const { send, view } = await run()
  expect(await view('by_step')).toMatchObject({ start: '2026-02-04', final: '2026-02-14' })
  await send('on', '2026-02-06')
  await send('back', '2026-03-02')
  expect(await view('by_step')).toMatchObject({
    start: '2026-03-02',
    final: '2026-03-12',
    status: 'running',
    history: [{ start: '2026-02-04', status: 'met' }]
  })
})

it('lets one that runs run on when its step begins again', async () => {
  const { send, view } = await run()
  await send('again', '2026-02-06')
  expect(await view('by_step')).toMatchObject({ start: '2026-02-04', history: [] })
})

it('runs again, from a new day, after it had passed unmet', async () => {
  const { engine, send, view } = await run()
  await engine.due('2026-02-20')
  await send('again', '2026-02-23')
  expect(await view('by_step')).toMatchObject({ start: '2026-02-23', status: 'running' })
})

it('does not ask again what was met for a date', async () => {
  const { send, view } = await run()
  await send('on', '2026-02-06')
  await send('back', '2026-03-02')
  expect(await view('by_date')).toMatchObject({ start: '2026-02-02', status: 'met', history: [] })
})
