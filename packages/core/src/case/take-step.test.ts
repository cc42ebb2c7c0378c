import { describe, expect, it } from 'vitest'
import { permitHouse, permits } from '../engine/permit.fixture.ts'
import type { ProcessDefinition } from '../process/definition.ts'
import { defineProcess } from '../process/define-process.ts'

const go = { title: 'Go', by: [], facts: [], source: null }
const reminder = { type: 'message', params: { message: 'reminder' } } as const

/** Runs a process of one's own on the pack of the permits. */
async function run(process: ProcessDefinition) {
  const { engine } = permitHouse(undefined, { ...permits, processes: { own: process } })
  await engine.open('own', {
    caseId: 'P-1',
    by: 'council',
    on: '2026-04-17',
    facts: { filed_on: '2026-04-16' }
  })
  const at = async () => {
    const replay = await engine.replay('P-1')
    return replay?.state.at.value
  }
  const send = (type: string, facts = {}) =>
    engine.send('P-1', { type, by: 'council', on: '2026-06-01', facts })
  const messages = async () => (await engine.view('P-1'))?.messages.map(({ message }) => message)
  return { engine, at, send, messages }
}

const waiting = defineProcess({
  id: 'own',
  version: '1',
  title: 'Own',
  events: { go },
  initial: 'first',
  states: {
    first: {
      entry: [{ type: 'deadline.start', params: { limit: 'decision' } }],
      on: { go: [{ target: 'second' }] }
    },
    second: { after: { decision: [{ target: 'third' }] } },
    third: {}
  }
})

describe('a step that waits for a deadline', () => {
  it('does not wait for ever when it is entered after the deadline has passed', async () => {
    const { engine, at, send } = await run(waiting)
    await engine.due('2026-06-01')
    expect(await at()).toBe('first')
    await send('go')
    expect(await at()).toBe('third')
  })

  it('waits when it is entered before', async () => {
    const { engine, at } = await run(waiting)
    await engine.send('P-1', { type: 'go', by: 'council', on: '2026-05-18' })
    expect(await at()).toBe('second')
    await engine.due('2026-05-19')
    expect(await at()).toBe('third')
  })

  it('that stays where it is does what it does once', async () => {
    const { engine, send, messages } = await run({
      ...waiting,
      states: {
        ...waiting.states,
        first: { ...waiting.states.first, after: { decision: [{ actions: [reminder] }] } }
      }
    })
    await engine.due('2026-06-01')
    await send('feiten_vastgesteld', { large: 'yes' })
    await engine.due('2026-06-02')
    // one of the ladder, one of the step, and one to the applicant
    expect(await messages()).toEqual(['reminder', 'reminder', 'late'])
  })
})

describe('a process that goes round', () => {
  it('is a fault of the process, and nothing of it is kept', async () => {
    const rule = { type: 'rule', params: { rule: 'large', is: 'yes' } } as const
    const { engine, send, at } = await run({
      ...waiting,
      states: {
        first: { always: [{ target: 'second', guard: rule }] },
        second: { always: [{ target: 'first', guard: rule }] }
      },
      events: {}
    })
    await expect(send('feiten_vastgesteld', { large: 'yes' })).rejects.toThrow(
      'does not come to rest'
    )
    expect(await at()).toBe('first')
    expect((await engine.view('P-1'))?.journal).toHaveLength(1)
  })
})
