import type { Calendar, FactDefinition, Facts, TimeLimit } from '@ketenregie/core'
import { expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import { evaluate } from './evaluate.ts'
import { participation, participationSet } from './participation.fixture.ts'

const source = { source: 's', place: 'p' }
const calendar: Calendar = {
  holidays: [],
  equated: [],
  known: { from: 2023, to: 2028 },
  law: { lastDay: source, workingDays: source, exceptions: source }
}
const limit: TimeLimit = {
  name: 'plan',
  what: 'Het plan is klaar',
  versions: [
    {
      from: null,
      to: null,
      period: { unit: 'weeks', count: 4 },
      direction: 'forward',
      start: { fact: 'binnenkomst' },
      extended: false,
      source
    }
  ],
  ladder: [],
  infeasible: null
}
const date = (name: string): FactDefinition => ({
  ...participation.facts.gevaarstelling!,
  name,
  domain: { kind: 'date' }
})
const rule = {
  ...participationSet.rules.om_deelname!,
  name: 'op_tijd',
  within: null,
  readings: {
    r1: {
      why: null,
      when: {
        fact: 'plan_klaar',
        operator: 'within',
        value: { limit: 'plan', from: 'binnenkomst' }
      }
    }
  }
} as const
const rules: Rules = {
  facts: { binnenkomst: date('binnenkomst'), plan_klaar: date('plan_klaar') },
  ruleSets: [{ ...participationSet, concepts: {}, rules: { op_tijd: rule } }],
  timeLimits: { plan: limit },
  calendar
}
const onTime = (facts: Facts, given = rules) =>
  evaluate(given, 'op_tijd', facts, { asOf: '2026-04-16' })

it.each([
  { klaar: '2026-03-02', outcome: 'yes', why: 'the day itself' },
  { klaar: '2026-03-30', outcome: 'yes', why: 'the last day' },
  { klaar: '2026-03-31', outcome: 'no', why: 'a day late' },
  { klaar: '2026-03-01', outcome: 'no', why: 'before it starts' }
])('a plan on $klaar, four weeks from 2026-03-02: $why', ({ klaar, outcome }) => {
  expect(onTime({ binnenkomst: '2026-03-02', plan_klaar: klaar })).toMatchObject({ outcome })
})

it('is not shorter on the last day itself', () => {
  const shorter = { limit: 'plan', from: 'binnenkomst', isShorter: true } as const
  const when = { fact: 'plan_klaar', operator: 'within', value: shorter } as const
  const own = { ...rule, readings: { r1: { why: null, when } } }
  const given = {
    ...rules,
    ruleSets: [{ ...participationSet, concepts: {}, rules: { op_tijd: own } }]
  }
  const outcomeOn = (plan_klaar: string) =>
    onTime({ binnenkomst: '2026-03-02', plan_klaar }, given).outcome
  expect(['2026-03-02', '2026-03-29', '2026-03-30'].map(outcomeOn)).toEqual(['yes', 'yes', 'no'])
})

it('asks for the dates that are missing', () => {
  expect(onTime({ binnenkomst: '2026-03-02' })).toMatchObject({
    outcome: 'unknown',
    needed: [['plan_klaar']],
    canSettle: [['plan_klaar']]
  })
  expect(onTime({})).toMatchObject({
    relevant: ['binnenkomst', 'plan_klaar'],
    needed: [['binnenkomst', 'plan_klaar']]
  })
})

it('stays unknown, and asks nothing, while the limit has no length', () => {
  const versions = limit.versions.map(version => ({ ...version, period: null }))
  const open = { ...rules, timeLimits: { plan: { ...limit, versions } } }
  const facts = { binnenkomst: '2026-03-02', plan_klaar: '2026-03-05' }
  expect(onTime(facts, open)).toMatchObject({ outcome: 'unknown', relevant: [], needed: [] })
})
