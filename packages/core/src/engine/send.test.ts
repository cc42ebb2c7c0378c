import { describe, expect, it } from 'vitest'
import { phraseRejection } from '../case/phrase-rejection.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import type { AppendResult, Batch } from '../ports/case-store.ts'
import { PortError } from '../ports/port-error.ts'
import type { EventMessage } from './answer.ts'
import { filed, permit, permitHouse, permits, standingClock } from './permit.fixture.ts'

const complete: EventMessage = {
  type: 'application_complete',
  by: 'council',
  on: '2026-04-20',
  key: 'k-1'
}

/** In the Netherlands it is the next day already. */
const lateEvening = standingClock('2026-05-01T22:30:00Z')

describe('open', () => {
  it('answers the same opening the same, and stores it once', async () => {
    const { engine, store } = permitHouse()
    const first = await engine.open('permit', filed)
    await engine.send('P-1', complete)
    expect(await engine.open('permit', filed)).toEqual(first)
    expect(await store.entries('P-1')).toHaveLength(2)
  })

  it('refuses another opening of the same case', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    for (const key of ['k-9', undefined]) {
      const again = await engine.open('permit', {
        caseId: 'P-1',
        by: 'applicant',
        ...(key && { key })
      })
      expect(again).toMatchObject({ accepted: false, problem: { code: 'core/case-exists' } })
    }
    expect(await store.entries('P-1')).toHaveLength(1)
  })

  it('opens one case for the same opening told twice, also when the engine makes the id', async () => {
    const { engine, store } = permitHouse()
    const opening = { by: 'applicant', key: 'k-0' }
    const first = await engine.open('permit', opening)
    expect(await engine.open('permit', opening)).toEqual(first)
    const other = await engine.open('permit', { ...opening, key: 'k-1' })
    expect(await store.caseIds({ after: null, limit: 9 })).toEqual(
      [first.caseId, other.caseId].toSorted()
    )
  })

  it('tries again when the store refused a case that is not there', async () => {
    const store = new MemoryCaseStore()
    const keep = store.append.bind(store)
    let refusals = 3
    store.append = async batch =>
      refusals-- > 0 ? { ok: false, version: 0, duplicateKey: null } : keep(batch)
    const { engine } = permitHouse(store)
    expect(await engine.open('permit', filed)).toMatchObject({ accepted: true, entry: 1 })
  })

  it('makes an id and takes today in the Netherlands when none is given', async () => {
    const { engine } = permitHouse(undefined, undefined, lateEvening)
    const opened = await engine.open('permit', { by: 'applicant' })
    expect(opened).toMatchObject({ accepted: true, caseId: 'id-1' })
    expect((await engine.view(opened.caseId))?.opened).toBe('2026-05-02')
  })

  it.each([
    ['core/unknown-process', 'passport', filed],
    ['core/unknown-party', 'permit', { ...filed, by: 'mayor' }],
    ['core/unknown-fact', 'permit', { ...filed, facts: { colour: 'red' } }],
    ['core/fact-outside-domain', 'permit', { ...filed, facts: { filed_on: '2026-02-30' } }],
    ['core/not-a-name', 'permit', { ...filed, caseId: '' }],
    ['core/not-a-name', 'permit', { ...filed, key: 'half \ud83d' }]
  ])('refuses with %s, and stores nothing', async (code, process, opening) => {
    const { engine, store } = permitHouse()
    const answer = await engine.open(process, opening)
    expect(answer).toMatchObject({ accepted: false, problem: { code } })
    expect(await store.caseIds({ after: null, limit: 1 })).toEqual([])
  })
})

describe('send', () => {
  it('answers the same message the same, three times, and stores it once', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    const first = await engine.send('P-1', complete)
    expect(first).toMatchObject({ accepted: true, entry: 2, at: { value: 'assessment' } })
    expect(await engine.send('P-1', complete)).toEqual(first)
    await engine.send('P-1', { type: 'withdrawn', by: 'applicant', on: '2026-04-21' })
    expect(await engine.send('P-1', complete)).toEqual(first)
    expect(await store.entries('P-1')).toHaveLength(3)
  })

  it.each([
    ['core/unknown-event', { type: 'xstate.done.actor.0', by: 'council' }],
    ['core/unknown-event', { type: 'passed:decision', by: 'council' }],
    ['core/event-not-now', { type: 'decided', by: 'council' }],
    ['core/not-your-event', { type: 'decided', by: 'applicant' }],
    ['core/unknown-party', { type: 'withdrawn', by: 'mayor' }],
    ['core/facts-missing', { type: 'inspected', by: 'council' }],
    ['core/unknown-fact', { type: 'withdrawn', by: 'council', facts: { constructor: 'yes' } }],
    ['core/fact-outside-domain', { type: 'withdrawn', by: 'council', facts: { large: 'maybe' } }],
    ['core/task-not-open', { type: 'taak_afgerond', by: 'council', task: 'T-9' }],
    ['core/not-a-day', { type: 'withdrawn', by: 'council', on: '2026-13-01' }]
  ] as const)('refuses with %s, records it, and changes nothing', async (code, message) => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    const before = await engine.view('P-1')
    const answer = await engine.send('P-1', { on: '2026-04-20', ...message, key: 'k-1' })
    expect(answer).toMatchObject({ accepted: false, problem: { code } })
    expect(await engine.send('P-1', { on: '2026-04-20', ...message, key: 'k-1' })).toEqual(answer)

    const after = await engine.view('P-1')
    expect(after?.journal.map(({ refused }) => refused)).toEqual([null, code])
    expect({ ...after, journal: null, version: null }).toEqual({
      ...before,
      journal: null,
      version: null
    })
    expect((await store.entries('P-1'))[1]?.payload).toContain('"facts":{}')
  })

  it('refuses another message under a key that is taken, and swallows none', async () => {
    const { engine, store } = permitHouse(undefined, undefined, lateEvening)
    await engine.open('permit', filed)
    const facts = { large: 'yes' }
    const message: EventMessage = { type: 'feiten_vastgesteld', by: 'council', key: 'k-1', facts }
    const first = await engine.send('P-1', message)
    expect(first).toMatchObject({ accepted: true })
    expect(await engine.send('P-1', { ...message })).toEqual(first)
    for (const other of [
      { ...message, by: 'applicant' },
      { ...message, type: 'withdrawn' },
      { ...message, on: '2026-04-10' as const },
      { ...message, facts: { large: 'no' } },
      { ...message, facts: {} },
      { ...message, task: 'T-1' },
      { ...message, key: 'k-0' }
    ])
      expect(await engine.send('P-1', other)).toMatchObject({
        accepted: false,
        problem: { code: 'core/key-in-use' }
      })
    expect(await store.entries('P-1')).toHaveLength(2)
  })

  it('refuses a day that has not come, unheard: on the day itself the same message counts', async () => {
    let now = lateEvening.now()
    const { engine, store } = permitHouse(undefined, undefined, { now: () => now })
    await engine.open('permit', filed)
    const message = { type: 'withdrawn', by: 'applicant', on: '2026-05-20', key: 'k-1' } as const
    const problem = { code: 'core/not-yet', params: { on: '2026-05-20', today: '2026-05-02' } }
    expect(await engine.send('P-1', message)).toMatchObject({ accepted: false, problem })
    expect(
      await engine.open('permit', { ...filed, caseId: 'P-2', on: '2026-05-03' })
    ).toMatchObject({ accepted: false, problem: { code: 'core/not-yet' } })
    // nothing that was due before that day has happened
    expect(await store.entries('P-1')).toHaveLength(1)
    now = '2026-05-19T22:00:00Z'
    expect(await engine.send('P-1', message)).toMatchObject({ accepted: true })
  })

  it('names an event that every case takes once, also where a step waits for it', async () => {
    const on = { feiten_vastgesteld: [{ target: 'assessment' }] }
    const states = { ...permit.states, intake: { ...permit.states.intake, on } }
    const pack = { ...permits, processes: { permit: { ...permit, states } } }
    const { engine } = permitHouse(new MemoryCaseStore(), pack)
    await engine.open('permit', filed)
    const possible = (await engine.view('P-1', { party: 'council', purpose: 'permit' }))?.possible
    expect(possible).toContain('feiten_vastgesteld')
    expect(possible).toEqual([...new Set(possible)])
  })

  it('says what is possible now, in Dutch and in English', async () => {
    const { engine } = permitHouse()
    await engine.open('permit', filed)
    const answer = await engine.send('P-1', { type: 'decided', by: 'council', on: '2026-04-20' })
    if (answer.accepted) throw new Error('accepted')
    const possible =
      'application_complete, inspected, reinspected, withdrawn, feiten_vastgesteld, feiten_gecorrigeerd, taak_afgerond'
    expect(phraseRejection(answer.problem, 'nl')).toEqual({
      text: 'De gebeurtenis "decided" past nu niet in de zaak.',
      advice: `Nu kan: ${possible}.`
    })
    expect(phraseRejection(answer.problem, 'en')).toEqual({
      text: 'The event "decided" does not fit the case now.',
      advice: `Possible now: ${possible}.`
    })
  })

  it('tells what an event waits for when a rule holds it back', async () => {
    const { engine } = permitHouse()
    await engine.open('permit', filed)
    await engine.send('P-1', complete)
    const answer = await engine.send('P-1', { type: 'decided', by: 'council', on: '2026-04-21' })
    expect(answer).toMatchObject({
      problem: {
        code: 'core/event-blocked',
        params: { waitsFor: [{ rule: 'permit_needed', is: 'no' }] }
      }
    })
  })

  it('knows no case that was not opened, and refuses a closed one', async () => {
    const { engine, store } = permitHouse()
    expect(await engine.send('P-9', complete)).toMatchObject({
      problem: { code: 'core/unknown-case' }
    })
    expect(await store.load('P-9')).toBeUndefined()
    await engine.open('permit', filed)
    await engine.send('P-1', { type: 'withdrawn', by: 'applicant', on: '2026-04-20' })
    expect(await engine.send('P-1', complete)).toMatchObject({
      problem: { code: 'core/case-closed' }
    })
  })

  it('does not move a case that runs by another definition', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    const { permit: former } = permits.processes
    const changed = { ...permits, processes: { permit: { ...former!, version: '2.0.0' } } }
    const { engine: later } = permitHouse(store, changed)
    expect(await later.send('P-1', complete)).toMatchObject({
      problem: { code: 'core/other-definition' }
    })
    const problem = { code: 'core/other-definition', params: { process: 'permit' } }
    expect(await later.due('2026-06-01')).toMatchObject([
      { caseId: 'P-1', on: '2026-05-11', kind: 'stranded', problem }
    ])
    expect(await store.entries('P-1')).toHaveLength(1)
    expect((await later.view('P-1'))?.deadlines).toHaveLength(1)
  })

  it('keeps all of many messages that come at once, each once', async () => {
    const { engine, store } = permitHouse()
    await engine.open('permit', filed)
    const messages = Array.from({ length: 40 }, (_, index): EventMessage => ({
      type: 'inspected',
      by: 'council',
      on: '2026-04-20',
      key: `m-${index % 20}`,
      facts: { inspected_on: '2026-04-20' }
    }))
    const answers = await Promise.all(messages.map(message => engine.send('P-1', message)))
    expect(answers.every(({ accepted }) => accepted)).toBe(true)
    expect(await store.entries('P-1')).toHaveLength(21)
    expect((await engine.replay('P-1'))?.identical).toBe(true)
  })

  it('passes on that the world failed, and then nothing was kept', async () => {
    const store = new FailingStore()
    const { engine } = permitHouse(store)
    await engine.open('permit', filed)
    store.fails = true
    await expect(engine.send('P-1', complete)).rejects.toThrow(PortError)
    store.fails = false
    expect(await store.entries('P-1')).toHaveLength(1)
    expect(await engine.send('P-1', complete)).toMatchObject({ accepted: true, entry: 2 })
  })

  it('finds its own entry when the world failed after keeping it', async () => {
    const store = new FailingStore()
    const { engine } = permitHouse(store)
    await engine.open('permit', filed)
    store.losesAnswers = true
    await expect(engine.send('P-1', complete)).rejects.toThrow(PortError)
    store.losesAnswers = false
    expect(await engine.send('P-1', complete)).toMatchObject({ accepted: true, entry: 2 })
    expect(await store.entries('P-1')).toHaveLength(2)
  })
})

class FailingStore extends MemoryCaseStore {
  fails = false
  losesAnswers = false

  override async append(batch: Batch): Promise<AppendResult> {
    if (this.fails) throw new PortError('the disk is full', { retryable: true })
    const result = await super.append(batch)
    if (this.losesAnswers) throw new PortError('the line went dead', { retryable: true })
    return result
  }
}
