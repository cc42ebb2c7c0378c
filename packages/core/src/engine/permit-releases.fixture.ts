import { readSnapshot } from '../case/read-snapshot.ts'
import { hashOf } from '../journal/hash.ts'
import type { Pack, TaskDefinition } from '../pack/pack.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { ProcessDefinition, StateNode } from '../process/definition.ts'
import { readDefinition } from '../process/definition-schema.ts'
import type { TimeLimit } from '../time/time-limit.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import { createEngine } from './create-engine.ts'
import {
  countingIds,
  filed,
  permit,
  permitHouse,
  permitDecider,
  permits,
  standingClock
} from './permit.fixture.ts'

/** The agreements on permits with something else in them. */
export function changed(change: (pack: Pack) => Partial<Pack>): Pack {
  const pack = { ...permits, ...change(permits), version: '2.0.0' }
  const { hash: _hash, ...agreed } = pack
  return { ...agreed, hash: hashOf(agreed) }
}

export function changedProcess(change: (definition: ProcessDefinition) => ProcessDefinition): Pack {
  return changed(() => ({ processes: { permit: change(permit) } }))
}

export function changedState(name: string, change: (node: StateNode) => StateNode): Pack {
  return changedProcess(definition => ({
    ...definition,
    states: { ...definition.states, [name]: change(definition.states?.[name] ?? {}) }
  }))
}

export function changedLimit(name: string, change: (limit: TimeLimit) => TimeLimit): Pack {
  return changed(({ timeLimits }) => {
    const limit = timeLimits[name]
    return limit ? { timeLimits: { ...timeLimits, [name]: change(limit) } } : {}
  })
}

export const reworded = changedProcess(definition => ({ ...definition, title: 'A permit' }))

/** Six weeks instead of four. */
export const longer = changedLimit('decision', limit => ({
  ...limit,
  versions: limit.versions.map(version => ({ ...version, period: { unit: 'weeks', count: 6 } }))
}))

/** `assessment` is called `review`; everything else is as it was. */
export const renamed = changedProcess(definition => {
  const { assessment, intake, ...others } = definition.states ?? {}
  const on = { application_complete: [{ target: 'review' }] }
  return {
    ...definition,
    states: { ...others, intake: { ...intake, on }, review: assessment ?? {} }
  }
})

/** Nobody has to do T-2 any more. */
export const withoutTask = changed(({ tasks: { 'T-2': _gone, ...tasks }, processes }) => ({
  tasks,
  processes: { permit: withoutEffect(processes['permit'] ?? permit, 'T-2') }
}))

/** Nobody minds by when a decision is made: everything that named it names the report. */
export const withoutLimit = changed(({ timeLimits: { decision: _gone, ...timeLimits } }) => {
  const text = JSON.stringify(permit)
    .replaceAll('"limit":"decision"', '"limit":"report"')
    .replaceAll('"deadline":"decision"', '"deadline":"report"')
    .replaceAll('"after":{"decision"', '"after":{"report"')
  return {
    timeLimits,
    processes: { permit: readDefinition(JSON.parse(text)).definition ?? permit }
  }
})

/** A third task stands with the intake. */
export const withTask = changed(({ tasks }) => {
  const third: TaskDefinition = { ...tasks['T-1']!, id: 'T-3' }
  const { intake, ...others } = permit.states
  const entry = [...intake.entry, { type: 'task.open', params: { task: 'T-3' } } as const]
  return {
    tasks: { ...tasks, 'T-3': third },
    processes: { permit: { ...permit, states: { ...others, intake: { ...intake, entry } } } }
  }
})

function withoutEffect(definition: ProcessDefinition, task: string): ProcessDefinition {
  const { intake, ...others } = definition.states ?? {}
  const entry = (intake?.entry ?? []).filter(
    ({ params }) => !('task' in params) || params.task !== task
  )
  return { ...definition, states: { ...others, intake: { ...intake, entry } } }
}

/** An engine for new agreements that has the earlier ones at hand. */
export function houseOf(store: CaseStore, pack: Pack, earlier: readonly Pack[] = [permits]) {
  const decider = permitDecider()
  return createEngine({
    pack,
    decider,
    earlier: earlier.map(former => ({ pack: former, decider })),
    store,
    clock: standingClock(),
    ids: countingIds()
  })
}

/** A store with the case that most tests are about. */
export async function opened(store: CaseStore = new MemoryCaseStore()) {
  const { engine } = permitHouse(store)
  await engine.open('permit', filed)
  return store
}

export async function stateIn(store: CaseStore) {
  const stored = await store.load('P-1')
  if (!stored) throw new Error('no case')
  return readSnapshot(stored)
}
