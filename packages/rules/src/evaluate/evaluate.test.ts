import { InvariantError } from '@ketenregie/core'
import type { FactDefinition, Facts } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { compile } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { evaluate, evaluateAll, evaluateOutcome } from './evaluate.ts'
import { findingOf } from './finding.ts'
import {
  all,
  any,
  decisions,
  is,
  not,
  participation,
  participationSet
} from './participation.fixture.ts'

const asOf = '2026-04-16'
const om = (facts: Facts) => evaluate(participation, 'om_deelname', facts, { asOf })

describe('an open gate', () => {
  const finding = om({ gevaarstelling: 'yes' })

  it('leaves the rule unknown, and names what settles it', () => {
    expect(finding).toMatchObject({
      outcome: 'unknown',
      status: 'unknown',
      readings: { r1: 'unknown', r2: 'unknown', r3: 'unknown' },
      canSettle: [
        ['ernstige_gebiedsproblematiek'],
        [
          'meerdere_problemen_en_leefgebieden',
          'ketensamenwerking_nodig',
          'systeem_of_leefomgeving_geraakt'
        ]
      ]
    })
    expect(finding.needed).toEqual([finding.relevant])
    expect(finding.relevant).toHaveLength(4)
  })

  it('says who holds each fact, and that the area settles most', () => {
    expect(finding.questions.map(({ fact, holders }) => [fact, holders[0]])).toEqual([
      ['meerdere_problemen_en_leefgebieden', 'gemeente'],
      ['ketensamenwerking_nodig', 'zvh'],
      ['systeem_of_leefomgeving_geraakt', 'gemeente'],
      ['ernstige_gebiedsproblematiek', 'gemeente']
    ])
    const gains = finding.questions.map(({ gain }) => gain)
    expect(gains[3]).toBe(Math.max(...gains))
  })
})

it('gives the fewest facts that suffice as reasons', () => {
  const facts = {
    meerdere_problemen_en_leefgebieden: 'yes',
    ketensamenwerking_nodig: 'yes',
    systeem_of_leefomgeving_geraakt: 'yes',
    ernstige_gebiedsproblematiek: 'yes',
    gevaarstelling: 'yes',
    recidivekans: 'groot',
    strafrecht_wezenlijk: 'yes'
  }
  expect(om(facts).reasons).toEqual([
    { fact: 'ernstige_gebiedsproblematiek', value: 'yes' },
    { fact: 'gevaarstelling', value: 'yes' }
  ])
})

it('keeps the reasons of unknown apart', () => {
  const { questions } = om({
    ernstige_gebiedsproblematiek: 'yes',
    gevaarstelling: { unknown: 'may-not-be-shared' },
    recidivekans: { unknown: 'stale' }
  })
  expect(questions.map(({ fact, unknown }) => [fact, unknown])).toEqual([
    ['strafbaar_feit', 'not-asked'],
    ['gevaarstelling', 'may-not-be-shared'],
    ['recidivekans', 'stale'],
    ['strafrecht_wezenlijk', 'not-asked']
  ])
})

it('answers the same in short', () => {
  for (const facts of [{}, { ernstige_gebiedsproblematiek: 'yes', strafbaar_feit: 'yes' }])
    for (const [name, { outcome, status }] of Object.entries(
      evaluateAll(participation, decisions, facts, { asOf })
    ))
      expect(evaluateOutcome(participation, name, facts, { asOf })).toEqual({ outcome, status })
})

it('takes a value outside the domain for unknown, and says so', () => {
  expect(om({ ernstige_gebiedsproblematiek: 'ja' })).toMatchObject({
    outcome: 'unknown',
    warnings: ['outside-domain']
  })
})

it('is not misled by names that every object has', () => {
  expect(om({}).warnings).toEqual([])
  expect(om(JSON.parse('{ "__proto__": "yes", "constructor": "yes" }') as Facts).warnings).toEqual([
    'unknown-fact'
  ])
  expect(() => evaluate(participation, 'constructor', {}, { asOf })).toThrow(InvariantError)
})

describe('validity', () => {
  const second: RuleSet = {
    ...participationSet,
    version: '2.0.0',
    valid: { from: '2027-01-01', to: '2027-12-31' },
    rules: {
      ...participationSet.rules,
      om_deelname: {
        ...participationSet.rules.om_deelname!,
        readings: { r1: { why: null, when: is('strafbaar_feit') } }
      },
      pi_deelname: { ...participationSet.rules.om_deelname!, name: 'pi_deelname' }
    }
  }
  const first = { ...participationSet, valid: { from: '2021-01-01', to: '2026-12-31' } } as const
  const rules: Rules = { ...participation, ruleSets: [second, first] }
  const facts = { ernstige_gebiedsproblematiek: 'yes', strafbaar_feit: 'no', gevaarstelling: 'yes' }

  it.each([
    { on: '2026-12-31', outcome: 'yes', warnings: [], why: 'the last day of the first version' },
    { on: '2027-01-01', outcome: 'no', warnings: [], why: 'the first day of the second' },
    { on: '2028-01-01', outcome: 'no', warnings: ['not-valid'], why: 'the last one stands in' },
    { on: '2020-12-31', outcome: 'yes', warnings: ['not-valid'], why: 'the first one stands in' }
  ] as const)('on $on: $why', ({ on, outcome, warnings }) => {
    expect(evaluate(rules, 'om_deelname', facts, { asOf: on })).toMatchObject({ outcome, warnings })
  })

  it('answers a rule that came later from the version that has it', () => {
    expect(evaluate(rules, 'pi_deelname', facts, { asOf: '2026-01-01' })).toMatchObject({
      outcome: 'yes',
      warnings: ['not-valid']
    })
  })
})

describe('background facts', () => {
  const set = {
    ...participationSet,
    excluded: [
      { when: all(is('gevaarstelling'), is('strafbaar_feit', 'no')), why: 'no danger without' },
      { when: all(is('strafbaar_feit'), is('gevaarstelling', 'no')), why: 'nor the reverse' }
    ]
  }
  const rules: Rules = { ...participation, ruleSets: [set] }
  const gate = { ernstige_gebiedsproblematiek: 'yes', recidivekans: 'laag' }

  it('do not hide that either of two equal facts can be asked', () => {
    expect(evaluate(rules, 'om_deelname', gate, { asOf })).toMatchObject({
      relevant: ['strafbaar_feit', 'gevaarstelling'],
      needed: [['strafbaar_feit'], ['gevaarstelling']],
      canSettle: [['strafbaar_feit'], ['gevaarstelling']]
    })
  })

  it('are left aside, with a warning, where the facts contradict them', () => {
    const facts = { ...gate, gevaarstelling: 'yes', strafbaar_feit: 'no' }
    expect(evaluate(rules, 'om_deelname', facts, { asOf })).toMatchObject({
      outcome: 'yes',
      warnings: ['contradiction-with-background']
    })
  })
})

it('says that a decision does not fit the budget, and still answers what is sure', () => {
  const names = Array.from({ length: 24 }, (_, index) => `f${index}`)
  const pairs = names.slice(0, 12).map((name, index) => all(is(name), is(`f${23 - index}`)))
  const facts = Object.fromEntries(
    names.map((name): [string, FactDefinition] => [
      name,
      { ...participation.facts.gevaarstelling!, name }
    ])
  )
  const rule = {
    ...participationSet.rules.om_deelname!,
    within: null,
    readings: {
      r1: { why: null, when: any(all(...names.map(name => is(name))), not(any(...pairs))) }
    }
  }
  const rules = { facts, ruleSets: [{ ...participationSet, rules: { om_deelname: rule } }] }
  const decision = compile(rules, { budget: 50 }).decision('om_deelname', { asOf })
  const open = findingOf(decision, { f0: 'yes' }, asOf, rules)
  expect(open).toMatchObject({ outcome: 'unknown', warnings: ['not-decided-within-budget'] })
  expect(open.needed).toEqual([names.slice(1)])
  const complete = Object.fromEntries(names.map(name => [name, 'no']))
  expect(findingOf(decision, complete, asOf, rules)).toMatchObject({ outcome: 'yes' })
})
