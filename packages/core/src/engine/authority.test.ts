import { describe, expect, it } from 'vitest'
import { phraseRejection } from '../case/phrase-rejection.ts'
import type { Authority } from '../case/authority.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import type { EventMessage } from './answer.ts'
import { createEngine } from './create-engine.ts'
import { countingIds, filed, permitDecider, permits, standingClock } from './permit.fixture.ts'

/** Only the applicant knows when the building goes; the task of the first step is the council's. */
const heldBy = (name: string, first: string) => ({
  ...permits.facts[name]!,
  holders: { first, also: [] }
})
const facts = {
  ...permits.facts,
  building_gone_on: heldBy('building_gone_on', 'applicant'),
  inspected_on: heldBy('inspected_on', 'monuments')
}
const pack = { ...permits, facts }

function house(authority?: Authority) {
  const store = new MemoryCaseStore()
  const engine = createEngine({
    pack,
    decider: permitDecider(),
    store,
    clock: standingClock(),
    ids: countingIds(),
    ...(authority !== undefined && { authority })
  })
  return { engine, store }
}

const gone = {
  type: 'feiten_vastgesteld',
  by: 'council',
  on: '2026-04-20',
  key: 'k-1',
  facts: { building_gone_on: '2026-12-01', large: 'no' }
} as const
const done = { type: 'taak_afgerond', by: 'applicant', on: '2026-04-20', task: 'T-1' } as const

describe('what a party tells that is for another to tell', () => {
  it('counts, and the journal says so', async () => {
    const { engine } = house()
    await engine.open('permit', filed)
    expect(await engine.send('P-1', gone)).toMatchObject({ accepted: true })
    expect(await engine.send('P-1', done)).toMatchObject({ accepted: true })
    const view = await engine.view('P-1')
    expect(view?.facts).toMatchObject({ building_gone_on: '2026-12-01' })
    expect(view?.journal.map(({ by, hearsay }) => [by, hearsay])).toEqual([
      ['applicant', []],
      ['council', ['building_gone_on']],
      ['applicant', ['T-1']]
    ])
    expect((await engine.replay('P-1'))?.identical).toBe(true)
  })

  it('is refused where only holders may tell, with whose it is, and told again gets the same answer', async () => {
    const { engine, store } = house('holders')
    await engine.open('permit', filed)
    const refused = await engine.send('P-1', gone)
    expect(refused).toMatchObject({
      accepted: false,
      problem: {
        code: 'core/not-your-facts',
        params: { by: 'council', facts: [{ fact: 'building_gone_on', holders: ['applicant'] }] }
      }
    })
    expect(await engine.send('P-1', gone)).toEqual(refused)
    expect(await engine.send('P-1', done)).toMatchObject({
      problem: {
        code: 'core/not-your-task',
        params: { task: 'T-1', by: 'applicant', allowed: ['council'] }
      }
    })
    expect(await store.entries('P-1')).toHaveLength(3)
    expect((await engine.view('P-1'))?.facts).toEqual({ filed_on: '2026-04-16' })
    expect((await engine.replay('P-1'))?.identical).toBe(true)
  })

  it('is refused at an opening too, and then there is no case', async () => {
    const { engine, store } = house('holders')
    const opening = { ...filed, by: 'monuments', facts: { large: 'yes' } } as const
    expect(await engine.open('permit', opening)).toMatchObject({
      problem: { code: 'core/not-your-facts' }
    })
    expect(await store.load('P-1')).toBeUndefined()
  })
})

describe('where only holders may tell', () => {
  it.each<[string, EventMessage]>([
    ['its own facts', { ...gone, by: 'applicant' }],
    ['as one who may know too', { ...gone, facts: { large: 'yes' } }],
    ['its own task', { ...done, by: 'council' }],
    [
      'what an event must carry that it may report',
      { type: 'inspected', by: 'council', on: '2026-04-20', facts: { inspected_on: '2026-04-20' } }
    ]
  ])('a party tells %s', async (_, message) => {
    const { engine } = house('holders')
    await engine.open('permit', filed)
    expect(await engine.send('P-1', message)).toMatchObject({ accepted: true })
  })

  it('what is wrong otherwise is told first', async () => {
    const { engine } = house('holders')
    await engine.open('permit', filed)
    const other = { ...gone, facts: { building_gone_on: 'soon' } }
    expect(await engine.send('P-1', other)).toMatchObject({
      problem: { code: 'core/fact-outside-domain' }
    })
  })
})

it('a message under its key stays the same message when somebody else holds the fact', async () => {
  const { engine, store } = house()
  await engine.open('permit', filed)
  const first = await engine.send('P-1', gone)
  const later = createEngine({
    pack: permits,
    earlier: [{ pack, decider: permitDecider() }],
    decider: permitDecider(),
    store,
    clock: standingClock(),
    ids: countingIds()
  })
  expect(await later.send('P-1', gone)).toEqual(first)
})

it('says in both languages whose it is', () => {
  const params = { by: 'gemeente', facts: [{ fact: 'einddatum', holders: ['justid', 'pi'] }] }
  expect(phraseRejection({ code: 'core/not-your-facts', params }, 'nl')).toEqual({
    text: 'De partij "gemeente" is geen houder van "einddatum".',
    advice: 'Laat het melden door wie het weet: einddatum door justid, pi.'
  })
  const task = { task: 'T-1', by: 'gemeente', allowed: ['pi'] }
  expect(phraseRejection({ code: 'core/not-your-task', params: task }, 'en')).toEqual({
    text: 'The task "T-1" is not one of the party "gemeente".',
    advice: 'Have its end reported by: pi.'
  })
})
