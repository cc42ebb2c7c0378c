import type { Domain, FactDefinition, Facts } from '../fact/fact.ts'
import { hashOf } from '../journal/hash.ts'
import type { MessageDefinition, Pack, TaskDefinition } from '../pack/pack.ts'
import type { CaseStore } from '../ports/case-store.ts'
import type { Clock } from '../ports/clock.ts'
import type { Decider, Finding } from '../ports/decider.ts'
import type { Ids } from '../ports/ids.ts'
import { MemoryCaseStore } from '../memory/memory-case-store.ts'
import type { Calendar } from '../time/calendar.ts'
import type { TimeLimit } from '../time/time-limit.ts'
import type { Truth } from '../truth/truth.ts'
import { createEngine } from './create-engine.ts'
import { permit, source } from './permit-process.fixture.ts'

export { permit }

const fact = (name: string, domain: Domain, fresh: FactDefinition['fresh'] = null) => ({
  name,
  question: `What is ${name}?`,
  domain,
  holders: { first: 'applicant', also: ['council'] },
  lifeDomain: null,
  sensitivity: 'ordinary' as const,
  cost: 1,
  fresh,
  source: null
})

const task = (id: string, when: string | null): TaskDefinition => ({
  id,
  party: 'council',
  what: `Do ${id}`,
  lifeDomain: null,
  kind: 'case',
  when,
  source
})

const message = (name: string, legalBasis: string | null): MessageDefinition => ({
  name,
  kind: name,
  from: 'council',
  to: 'applicant',
  purpose: 'permit',
  legalBasis,
  facts: ['filed_on', 'large'],
  valid: { from: null, to: null },
  source
})

const decision: TimeLimit = {
  name: 'decision',
  what: 'A decision is made',
  versions: [
    {
      from: null,
      to: null,
      period: { unit: 'weeks', count: 4 },
      direction: 'forward',
      start: { fact: 'filed_on' },
      extended: true,
      source
    }
  ],
  ladder: [
    { when: 'before', period: { unit: 'weeks', count: 1 }, to: 'council', message: 'reminder' },
    { when: 'after', period: { unit: 'days', count: 0 }, to: 'applicant', message: 'late' }
  ],
  infeasible: { fact: 'building_gone_on', label: 'gone' }
}

const objection: TimeLimit = {
  ...decision,
  name: 'objection',
  what: 'Objections are heard',
  versions: decision.versions.map(version => ({ ...version, period: null })),
  ladder: [],
  infeasible: null
}

const [fourWeeks] = decision.versions

const reinspection: TimeLimit = {
  ...objection,
  name: 'reinspection',
  what: 'The building is inspected again',
  versions: [
    {
      ...fourWeeks!,
      period: { unit: 'weeks', count: 2 },
      start: { fact: 'inspected_on' },
      extended: false
    }
  ]
}

/** Counts from the event itself, whenever we hear of it. */
const report: TimeLimit = {
  ...objection,
  name: 'report',
  what: 'The report is sent',
  versions: [
    {
      ...fourWeeks!,
      period: { unit: 'working-days', count: 3 },
      start: { event: 'inspected' },
      extended: false
    }
  ]
}

const place = (name: string) => ({ source: 'act', place: name })

const calendar: Calendar = {
  law: {
    lastDay: place('1'),
    workingDays: place('2'),
    exceptions: place('4')
  },
  holidays: [
    { name: 'Ascension', day: { easter: 39 }, source },
    { name: 'Whit Monday', day: { easter: 50 }, source }
  ],
  equated: [{ date: '2026-05-15', name: 'the day after Ascension', source }],
  known: { from: 2023, to: 2028 }
}

const agreed: Omit<Pack, 'hash'> = {
  name: 'permits',
  version: '1.0.0',
  facts: {
    filed_on: fact('filed_on', { kind: 'date' }),
    building_gone_on: fact('building_gone_on', { kind: 'date' }),
    inspected_on: fact('inspected_on', { kind: 'date' }),
    large: fact('large', { kind: 'yes-no' }),
    monument: fact('monument', { kind: 'yes-no' }, { unit: 'months', count: 1 })
  },
  parties: Object.fromEntries(
    ['applicant', 'council', 'monuments'].map(name => [
      name,
      { name, title: name, kind: 'party', roles: [] }
    ])
  ),
  sources: {},
  norms: {},
  timeLimits: { decision, objection, reinspection, report },
  calendar,
  tasks: { 'T-1': task('T-1', null), 'T-2': task('T-2', 'monument') },
  messages: {
    receipt: message('receipt', 'bylaw, section 3'),
    decision: message('decision', null),
    reminder: { ...message('reminder', 'bylaw, section 4'), to: 'council' },
    late: { ...message('late', null), to: 'applicant' }
  },
  processes: { permit }
}

export const permits: Pack = { ...agreed, hash: hashOf(agreed) }

const truth = (facts: Facts, name: string): Truth => {
  const value = facts[name]
  return value === 'yes' || value === 'no' ? value : 'unknown'
}

/** A permit is needed for what is large or a monument. Counts how often it was asked. */
export function permitDecider(): Decider & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    hash: 'permit-rules',
    asked,
    evaluate(names, facts) {
      asked.push(...names)
      return Object.fromEntries(names.map(name => [name, findingOf(name, facts)]))
    },
    ask(findings) {
      const open = findings.filter(({ status }) => status === 'unknown')
      const [first] = open.flatMap(({ relevant }) => relevant)
      if (first === undefined) return null
      const settles = open.map(({ name }) => name)
      const next = { party: 'applicant', facts: [first], settles }
      return { method: 'greedy', next, perParty: [next] }
    }
  }
}

function findingOf(name: string, facts: Facts): Finding {
  const answers = ['large', 'monument'].map(known => ({ fact: known, truth: truth(facts, known) }))
  const isYes = answers.some(answer => answer.truth === 'yes')
  const isNo = answers.every(answer => answer.truth === 'no')
  const outcome = isYes ? 'yes' : isNo ? 'no' : 'unknown'
  const relevant = isYes
    ? []
    : answers.filter(answer => answer.truth === 'unknown').map(answer => answer.fact)
  return {
    name,
    kind: 'rule',
    outcome,
    status: isYes ? 'ground' : isNo ? 'no-ground' : 'unknown',
    modality: 'does',
    reading: null,
    readings: {},
    readingDecides: false,
    relevant,
    needed: relevant.length > 0 ? [relevant] : [],
    canSettle: relevant.map(item => [item]),
    questions: [],
    reasons: [],
    warnings: []
  }
}

/** A clock that stands where it is put, by itself years after all that these cases are told. */
export function standingClock(now = '2032-01-01T08:00:00.000Z'): Clock {
  return { now: () => now }
}

export function countingIds(): Ids {
  let count = 0
  return { next: () => `id-${++count}` }
}

/** An engine on a store of its own, or on one that is given. */
export function permitHouse(
  store: CaseStore = new MemoryCaseStore(),
  pack: Pack = permits,
  clock: Clock = standingClock()
) {
  const decider = permitDecider()
  const parts = { pack, decider, store, clock, ids: countingIds() }
  return { store, decider, engine: createEngine(parts) }
}

/** The case that most tests are about: filed on 16 April, decision due by 18 May 2026. */
export const filed = {
  caseId: 'P-1',
  by: 'applicant',
  on: '2026-04-17',
  key: 'k-0',
  facts: { filed_on: '2026-04-16' }
} as const
