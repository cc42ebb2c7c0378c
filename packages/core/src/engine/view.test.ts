import { describe, expect, it } from 'vitest'
import { filed, permitHouse } from './permit.fixture.ts'

async function opened() {
  const house = permitHouse()
  await house.engine.open('permit', { ...filed, facts: { ...filed.facts, large: 'no' } })
  await house.engine.send('P-1', { type: 'application_complete', by: 'council', on: '2026-04-20' })
  return house
}

describe('view', () => {
  it('tells where a case stands, what is open and who can answer', async () => {
    const { engine } = await opened()
    expect(await engine.view('P-1')).toMatchObject({
      title: 'Application for a permit',
      status: 'active',
      opened: '2026-04-17',
      asOf: '2026-04-20',
      steps: [{ step: 'assessment', title: 'Assessment', owner: 'council', deadline: null }],
      tasks: [{ task: 'T-1', what: 'Do T-1', party: 'council', status: 'closed' }],
      deadlines: [{ limit: 'decision', what: 'A decision is made', final: '2026-05-18' }],
      questions: [
        {
          fact: 'monument',
          question: 'What is monument?',
          holder: 'applicant',
          also: ['council'],
          rules: ['permit_needed'],
          settles: ['permit_needed']
        }
      ],
      next: { party: 'applicant', facts: ['monument'] },
      findings: [{ name: 'permit_needed', status: 'unknown' }],
      messages: [{ message: 'receipt', to: 'applicant', status: 'ready' }],
      coordinator: 'council',
      participants: ['applicant', 'council'],
      openPoints: [{ limit: 'objection', reason: 'not-agreed' }],
      journal: [
        { number: 1, by: 'applicant', what: 'open', facts: ['filed_on', 'large'] },
        { number: 2, by: 'council', what: 'application_complete', refused: null }
      ]
    })
  })

  it('asks nothing that can change nothing any more', async () => {
    const { engine } = await opened()
    const facts = { monument: 'no' }
    await engine.send('P-1', { type: 'feiten_vastgesteld', by: 'council', on: '2026-04-21', facts })
    expect(await engine.view('P-1')).toMatchObject({ questions: [], next: null })
  })

  it('shows a party what is its own, and the coordinator everything', async () => {
    const { engine } = await opened()
    const whole = await engine.view('P-1')
    expect(await engine.view('P-1', { party: 'council' })).toEqual(whole)
    expect(await engine.view('P-1', { party: 'monuments' })).toMatchObject({
      tasks: [],
      questions: [],
      next: null,
      findings: [],
      facts: {},
      messages: [],
      journal: [],
      steps: [{ step: 'assessment' }]
    })
    expect(await engine.view('P-1', { party: 'applicant' })).toMatchObject({
      facts: { filed_on: '2026-04-16', large: 'no' },
      messages: [{ message: 'receipt' }],
      journal: [{ what: 'open' }]
    })
  })

  it('lets no value of a fact into the journal lines', async () => {
    const { engine } = await opened()
    expect(JSON.stringify((await engine.view('P-1'))?.journal)).not.toContain('2026-04-16')
  })

  it('keeps an open case small', async () => {
    const { store } = await opened()
    expect((await store.load('P-1'))?.snapshot.length).toBeLessThan(2000)
  })
})
