import { describe, expect, it } from 'vitest'
import { filed, permitHouse, permits } from './permit.fixture.ts'

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

  it('shows a party for a purpose what the sharing agreements give it, and on which basis', async () => {
    const { engine } = await opened()
    const permit = await engine.view('P-1', { party: 'applicant', purpose: 'permit' })
    expect(permit?.access).toMatchObject({
      party: 'applicant',
      purpose: 'permit',
      granted: [{ message: 'receipt', from: 'council', legalBasis: 'bylaw, section 3' }],
      withheld: [
        { message: 'decision', reason: 'core/no-legal-basis' },
        { message: 'late', reason: 'core/no-legal-basis' }
      ]
    })
    expect(permit?.facts).toEqual({ filed_on: '2026-04-16', large: 'no' })
    expect(await engine.view('P-1')).toMatchObject({ access: null })
  })

  it('says nothing else for a purpose without a basis, not even to the coordinator', async () => {
    const { engine } = await opened()
    for (const party of ['monuments', 'council', 'nobody']) {
      const view = await engine.view('P-1', { party, purpose: 'taxes' })
      expect(view).toMatchObject({
        caseId: 'P-1',
        access: { purpose: 'taxes', granted: [], withheld: [] },
        facts: {},
        tasks: [],
        deadlines: [],
        journal: [],
        participants: [],
        coordinator: null
      })
      expect(JSON.stringify(view)).not.toContain('2026-04-16')
    }
  })

  it('gives facts of another holder on an agreement, only while it is valid', async () => {
    const receipt = { ...permits.messages['receipt']!, to: 'monuments', facts: ['large'] }
    const shared = (valid: typeof receipt.valid) =>
      permitHouse(undefined, {
        ...permits,
        messages: { ...permits.messages, receipt: { ...receipt, valid } }
      })
    const seen = async (valid: typeof receipt.valid) => {
      const { engine } = shared(valid)
      await engine.open('permit', { ...filed, facts: { ...filed.facts, large: 'no' } })
      return engine.view('P-1', { party: 'monuments', purpose: 'permit' })
    }
    expect((await seen({ from: null, to: null }))?.facts).toEqual({ large: 'no' })
    const late = await seen({ from: '2026-05-01', to: null })
    expect(late?.facts).toEqual({})
    expect(late?.access?.withheld).toEqual([
      { message: 'receipt', reason: 'core/not-valid-on-day' }
    ])
  })

  it.each([
    { name: 'the life domain', task: { lifeDomain: 'home' }, seen: ['T-1'] },
    { name: 'another life domain', task: { lifeDomain: 'work' }, seen: [] },
    { name: 'a fact that was given', task: { when: 'large' }, seen: ['T-1'] },
    { name: 'a fact that was not', task: { when: 'monument', lifeDomain: 'home' }, seen: [] }
  ])('shows work of others for a purpose where it follows from $name', async ({ task, seen }) => {
    const { 'T-1': first, ...others } = permits.tasks
    const receipt = { ...permits.messages['receipt']!, to: 'neighbours', facts: ['large'] }
    const { engine } = permitHouse(undefined, {
      ...permits,
      facts: { ...permits.facts, large: { ...permits.facts['large']!, lifeDomain: 'home' } },
      tasks: { ...others, 'T-1': { ...first!, ...task } },
      messages: { ...permits.messages, receipt }
    })
    await engine.open('permit', {
      ...filed,
      facts: { ...filed.facts, large: 'yes', monument: 'yes' }
    })
    await engine.send('P-1', { type: 'application_complete', by: 'council', on: '2026-04-20' })
    const shown = async (purpose?: string) => {
      const reader = { party: 'neighbours', ...(purpose === undefined ? {} : { purpose }) }
      const view = await engine.view('P-1', reader)
      return view?.tasks.flatMap(({ task: id, party }) => (party === 'neighbours' ? [] : [id]))
    }
    expect(await shown('permit')).toEqual(seen)
    expect(await shown()).toEqual([])
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
