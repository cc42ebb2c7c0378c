import { describe, expect, it } from 'vitest'
import type { Engine } from './create-engine.ts'
import {
  changed,
  changedLimit,
  houseOf,
  longer,
  opened,
  renamed,
  reworded,
  stateIn,
  withoutLimit,
  withoutTask,
  withTask
} from './permit-releases.fixture.ts'
import { filed, permitHouse, permits } from './permit.fixture.ts'

const complete = { type: 'application_complete', by: 'council', on: '2026-04-20' } as const
const reason = 'new agreements'
const on = '2026-04-21' as const

async function assessed() {
  const store = await opened()
  await permitHouse(store).engine.send('P-1', complete)
  return store
}

async function isSound(engine: Engine): Promise<void> {
  expect(await engine.replay('P-1')).toMatchObject({
    identical: true,
    faults: [],
    decidedOtherwise: [],
    unreadable: []
  })
}

describe('a case under earlier agreements', () => {
  it('goes on by its own definition, pack and calendar until it is migrated', async () => {
    const store = await opened()
    const engine = houseOf(store, longer)
    expect(await engine.send('P-1', complete)).toMatchObject({ accepted: true })
    expect((await engine.due('2026-05-19')).map(({ kind }) => kind)).toEqual([
      'ladder',
      'passed',
      'ladder'
    ])
    expect(new Set((await store.entries('P-1')).map(({ pack }) => pack))).toEqual(
      new Set([permits.hash])
    )
    await engine.open('permit', { ...filed, caseId: 'P-2' })
    expect((await store.entries('P-2')).map(({ pack }) => pack)).toEqual([longer.hash])
    const [old, next] = await Promise.all(['P-1', 'P-2'].map(caseId => engine.view(caseId)))
    expect(old?.deadlines.find(({ limit }) => limit === 'decision')?.final).toBe('2026-05-18')
    expect(next?.deadlines.find(({ limit }) => limit === 'decision')?.final).toBe('2026-05-28')
    await isSound(engine)
  })

  it('is told of when its agreements are not at hand, once, and others go on', async () => {
    const store = await opened()
    const engine = houseOf(store, longer, [])
    await engine.open('permit', { ...filed, caseId: 'P-2' })
    expect((await engine.due('2026-06-30')).map(({ caseId, kind }) => `${caseId} ${kind}`)).toEqual(
      ['P-1 stranded', 'P-2 ladder', 'P-2 passed', 'P-2 ladder']
    )
    expect(await engine.planMigration('P-1')).toMatchObject({
      readiness: 'refused',
      problems: [{ code: 'core/other-definition' }]
    })
    expect(await engine.migrate('P-1', { reason })).toMatchObject({ accepted: false })
  })
})

describe('migrate', () => {
  it('is safe where only the wording changed: one entry, and nothing else moves', async () => {
    const store = await opened()
    const engine = houseOf(store, reworded)
    expect(await engine.planMigration('P-1', { on })).toMatchObject({
      readiness: 'safe',
      comparison: { outcome: 'same' }
    })
    const before = await stateIn(store)
    const answer = await engine.migrate('P-1', { on, reason, by: 'council' })
    expect(answer).toMatchObject({ accepted: true, entry: 2 })
    expect(answer.accepted && answer.events.map(({ type }) => type)).toEqual([
      'dayReached',
      'caseMigrated'
    ])
    const [, entry] = await store.entries('P-1')
    expect(entry).toMatchObject({ pack: reworded.hash, by: 'council' })
    const after = await stateIn(store)
    const { definition, pack, version, head, asOf } = after
    expect({ ...before, definition, pack, version, head, asOf }).toEqual(after)
    await isSound(engine)
    expect(await engine.planMigration('P-1')).toMatchObject({ readiness: 'there' })
    expect(await engine.migrate('P-1', { reason })).toMatchObject({
      problem: { code: 'core/migration-needless' }
    })
  })

  it('keeps the start of a term and counts its last day by the new agreements', async () => {
    const store = await opened()
    const engine = houseOf(store, longer)
    const plan = await engine.planMigration('P-1', { on })
    expect(plan).toMatchObject({
      readiness: 'needs-mapping',
      missing: [{ step: 'intake', nearest: 'intake', why: 'differs' }],
      comparison: {
        difference: {
          moves: [],
          aspect: 'running-limits',
          old: ['decision 2026-05-18'],
          new: ['decision 2026-05-28']
        }
      }
    })
    expect(await engine.migrate('P-1', { on, reason })).toMatchObject({
      problem: { code: 'core/migration-needs-mapping', params: { steps: ['intake'] } }
    })
    const mapping = { intake: 'intake' }
    expect(await engine.migrate('P-1', { on, reason, mapping })).toMatchObject({ accepted: true })
    expect((await stateIn(store)).deadlines['decision']).toMatchObject({
      start: '2026-04-16',
      final: '2026-05-28',
      status: 'running'
    })
    expect((await engine.due('2026-05-28')).map(({ on: day }) => day)).toEqual(['2026-05-21'])
    await isSound(engine)
  })

  it('says which step has gone, and with the mapping is safe again', async () => {
    const store = await assessed()
    const engine = houseOf(store, renamed)
    expect(await engine.planMigration('P-1', { on })).toMatchObject({
      readiness: 'needs-mapping',
      missing: [{ step: 'assessment', why: 'gone' }]
    })
    const mapping = { assessment: 'review' }
    expect(await engine.planMigration('P-1', { on, mapping })).toMatchObject({
      readiness: 'safe',
      steps: ['assessment'],
      after: ['review']
    })
    const sent = await store.outbox('P-1')
    expect(await engine.migrate('P-1', { on, reason, mapping })).toMatchObject({
      accepted: true,
      at: { value: 'review' }
    })
    // entering the step under another name sends nothing again
    expect(await store.outbox('P-1')).toEqual(sent)
    const facts = { large: 'no', monument: 'no' }
    await engine.send('P-1', { type: 'feiten_vastgesteld', by: 'council', on, facts })
    expect(await engine.send('P-1', { type: 'decided', by: 'council', on })).toMatchObject({
      at: { value: 'ended' }
    })
    await isSound(engine)
  })

  it('takes back tasks that are no more, and opens those that the step now asks', async () => {
    const store = await opened()
    await permitHouse(store).engine.send('P-1', {
      type: 'feiten_vastgesteld',
      by: 'council',
      on: '2026-04-18',
      facts: { monument: 'yes' }
    })
    expect(Object.keys((await stateIn(store)).tasks)).toEqual(['T-1', 'T-2'])
    const mapping = { intake: 'intake' }
    const engine = houseOf(store, withoutTask, [permits, withTask])
    await engine.migrate('P-1', { on, reason, mapping })
    expect(await stateIn(store)).toMatchObject({
      tasks: { 'T-1': {} },
      setAside: [{ task: 'T-2', was: 'open' }]
    })
    expect((await stateIn(store)).tasks).not.toHaveProperty('T-2')
    await engine.migrate('P-1', { on, reason, mapping, to: withTask.hash })
    const after = await stateIn(store)
    expect(Object.keys(after.tasks).toSorted()).toEqual(['T-1', 'T-2', 'T-3'])
    expect(after.setAside).toEqual([])
    await isSound(engine)
  })

  it.each([
    {
      what: 'a limit that runs is no more',
      pack: withoutLimit,
      code: 'core/migration-limit-gone'
    },
    {
      what: 'a limit that runs has no length',
      pack: changedLimit('decision', limit => ({
        ...limit,
        versions: limit.versions.map(version => ({ ...version, period: null }))
      })),
      code: 'core/migration-limit-gone'
    },
    {
      what: 'a limit that runs would begin on another day',
      pack: changedLimit('decision', limit => ({
        ...limit,
        versions: limit.versions.map(version => ({ ...version, start: { fact: 'inspected_on' } }))
      })),
      code: 'core/migration-start-moved'
    },
    {
      what: 'a fact may no longer have its value',
      pack: changed(({ facts }) => ({
        facts: { ...facts, filed_on: { ...facts['filed_on']!, domain: { kind: 'yes-no' } } }
      })),
      code: 'core/migration-fact-outside'
    },
    {
      what: 'no case can stand there',
      pack: reworded,
      mapping: { intake: 'ended' },
      code: 'core/migration-illegal'
    },
    {
      what: 'the mapping names no step of the old process',
      pack: reworded,
      mapping: { intak: 'intake' },
      code: 'core/migration-step-unknown'
    }
  ])('is refused, and keeps nothing, when $what', async ({ pack, mapping = {}, code }) => {
    const store = await opened()
    await permitHouse(store).engine.send('P-1', {
      type: 'inspected',
      by: 'council',
      on: '2026-04-18',
      facts: { inspected_on: '2026-04-17' }
    })
    const before = await store.entries('P-1')
    const engine = houseOf(store, pack)
    const plan = await engine.planMigration('P-1', { on, mapping })
    expect(plan?.readiness).toBe('refused')
    expect(plan?.problems.map(problem => problem.code)).toContain(code)
    expect(await engine.migrate('P-1', { on, mapping, reason })).toMatchObject({ accepted: false })
    expect(await store.entries('P-1')).toEqual(before)
  })

  it('keeps one entry for one key, and none when the case has changed since', async () => {
    const store = await opened()
    const engine = houseOf(store, reworded)
    const stale = { on, reason, expected: 7 }
    expect(await engine.migrate('P-1', stale)).toMatchObject({
      problem: { code: 'core/case-changed', params: { version: 1 } }
    })
    const keyed = { on, reason, key: 'm-1', expected: 1 }
    const answers = await Promise.all(Array.from({ length: 5 }, () => engine.migrate('P-1', keyed)))
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1)
    expect(await store.entries('P-1')).toHaveLength(2)
    const other = { ...keyed, to: permits.hash }
    expect(await engine.migrate('P-1', other)).toMatchObject({
      problem: { code: 'core/key-in-use', params: { entry: 2 } }
    })
  })

  it('first does what was due before the day of the migration, by the old agreements', async () => {
    const store = await opened()
    const engine = houseOf(store, longer)
    const mapping = { intake: 'intake', late: 'late' }
    await engine.migrate('P-1', { on: '2026-05-20', reason, mapping })
    expect((await stateIn(store)).deadlines['decision']).toMatchObject({
      final: '2026-05-18',
      status: 'missed'
    })
    expect((await store.entries('P-1')).map(({ pack }) => pack)).toEqual([
      permits.hash,
      permits.hash,
      permits.hash,
      permits.hash,
      longer.hash
    ])
    await isSound(engine)
  })

  it('says so when it could not look far enough, and asks for a mapping then', async () => {
    const engine = houseOf(await opened(), reworded)
    expect(await engine.planMigration('P-1', { on, budget: 1 })).toMatchObject({
      readiness: 'needs-mapping',
      comparison: { outcome: 'undecided', budget: 1 }
    })
  })

  it('leaves ended cases where they are', async () => {
    const store = await opened()
    await permitHouse(store).engine.send('P-1', { type: 'withdrawn', by: 'applicant', on })
    const engine = houseOf(store, reworded)
    expect(await engine.planMigration('P-1')).toMatchObject({ readiness: 'closed' })
    expect(await engine.migrate('P-1', { reason })).toMatchObject({ accepted: false })
  })
})
