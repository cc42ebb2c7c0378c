import type { Domain, FactDefinition, Facts } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import type { Condition } from '../model/condition.ts'
import { bruteForce } from '../evaluate/brute-force.fixture.ts'
import { evaluateOutcome } from '../evaluate/evaluate.ts'
import { decisions, is, participation } from '../evaluate/participation.fixture.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import { randomCase } from '../fast/random-case.fixture.ts'
import { printOutcomes } from './print-outcomes.ts'
import { importText, runBody } from './run-code.fixture.ts'
import type { AnswerAll } from './run-code.fixture.ts'

const asOf = '2026-04-16'

/** Every case in which the code does not say what the evaluator says. */
function deviations(
  answer: AnswerAll,
  rules: Rules,
  names: readonly string[],
  cases: readonly Facts[]
) {
  return cases.flatMap(facts => {
    const expected = names.map(name => evaluateOutcome(rules, name, facts, { asOf }))
    const found = answer(facts)
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ facts, found, expected }]
  })
}

const codeOf = (rules: Rules, names: readonly string[]) =>
  runBody(printOutcomes(rules, names, { asOf }).body)

describe('printed code says what the evaluator says', () => {
  it.each([{ known: false }, { known: true }])(
    'in every partial case of random rules with background facts, %j',
    options => {
      fc.assert(
        fc.property(randomRules(options), ({ rules, universe }) => {
          const { count, factsOf } = bruteForce(universe, () => null)
          const cases = Array.from({ length: count }, (_, code) => factsOf(code))
          const names = ['rule', 'gate']
          expect(deviations(codeOf(rules, names), rules, names, cases)).toEqual([])
        }),
        { numRuns: 300 }
      )
    }
  )

  it('as a module that needs nothing else, in random cases of the participation rules', async () => {
    const { module } = printOutcomes(participation, decisions, { asOf })
    const written = await importText(module)
    expect(written).toMatchObject({ asOf, names: decisions })
    expect(module).not.toMatch(/\bimport\b|\beval\b|\bFunction\b/)
    const cases = Array.from({ length: 10_000 }, (_, seed) => randomCase(participation, seed))
    expect(deviations(written.answer, participation, decisions, cases)).toEqual([])
  })
})

const source = { source: 's', place: 'p' }

/** A concept about facts with these names, each of the domain. */
function rulesAbout(names: readonly string[], domain: Domain, when: Condition): Rules {
  const [set] = participation.ruleSets
  const definition = participation.facts.gevaarstelling!
  const facts = names.map((name): [string, FactDefinition] => [
    name,
    { ...definition, name, domain }
  ])
  const readings = { a: { why: null, when } }
  const concept = { name: 'c', question: '', source, chosen: 'a', readings }
  return {
    facts: Object.fromEntries(facts),
    ruleSets: [{ ...set!, concepts: { c: concept }, rules: {}, excluded: [] }]
  }
}

const hostile = [
  '__proto__',
  'constructor',
  'toString',
  '"]; throw 1; //',
  '`${1}`',
  "it's \\ a",
  'two\nlines\r',
  'sep\u2028ara\u2029tors',
  '</script>',
  '\ud800',
  ''
]

describe('names that look like code or like something else', () => {
  const kinds: readonly (readonly [Domain, Facts[string]])[] = [
    [{ kind: 'yes-no' }, 'yes'],
    [{ kind: 'choice', options: [...hostile, 'yes'] }, 'yes'],
    [{ kind: 'number', from: -1, to: 3 }, 3]
  ]
  it.each(kinds)('are facts like any other, of the domain %j', (domain, value) => {
    const rules = rulesAbout(hostile, domain, {
      any: hostile.map(fact => ({ fact, operator: 'equal', value: value as string }))
    })
    const answer = codeOf(rules, ['c'])
    const one = (name: string, worth: string) => JSON.parse(`{${JSON.stringify(name)}:${worth}}`)
    const none = Object.fromEntries(hostile.map(name => [name, value === 3 ? -1 : 'no']))
    const cases: readonly Facts[] = [
      {},
      none,
      ...hostile.map(name => one(name, JSON.stringify(value))),
      ...hostile.map(name => one(name, '{"unknown":"stale"}')),
      ...hostile.map(name => ({ ...none, ...one(name, '"other"') }))
    ]
    expect(deviations(answer, rules, ['c'], cases)).toEqual([])
  })

  it('are values like any other, and end up in no object but their own', () => {
    const rules = rulesAbout(
      ['f', 'g'],
      { kind: 'choice', options: hostile },
      {
        any: hostile.slice(0, 6).map(value => ({ fact: 'f', operator: 'equal', value }))
      }
    )
    const cases = hostile.map(value => ({ f: value }))
    expect(deviations(codeOf(rules, ['c']), rules, ['c'], cases)).toEqual([])
    expect(Object.prototype).not.toHaveProperty('f')
  })
})

it('sees no facts that are inherited', () => {
  const rules = rulesAbout(['f'], { kind: 'yes-no' }, is('f'))
  const answer = codeOf(rules, ['c'])
  class Case {
    f = 'yes'
  }
  const cases: readonly Facts[] = [
    Object.create({ f: 'yes' }),
    Object.assign(Object.create(null), { f: 'yes' }),
    Object.assign(Object.create({ f: 'no' }), { f: 'yes' }),
    { f: 'yes' },
    new Case() as unknown as Facts
  ]
  expect(deviations(answer, rules, ['c'], cases)).toEqual([])
  expect(cases.map(facts => answer(facts)[0]?.outcome)).toEqual([
    'unknown',
    'yes',
    'yes',
    'yes',
    'yes'
  ])
})

it('follows decisions of more levels than calls can go deep', () => {
  const names = Array.from({ length: 3000 }, (_, index) => `f${index}`)
  const rules = rulesAbout(names, { kind: 'yes-no' }, { all: names.map(name => is(name)) })
  const complete = Object.fromEntries(names.map(name => [name, 'yes']))
  const cases = [complete, { ...complete, f2999: 'no' }, { f2999: 'no' }, { f0: 'yes' }, {}]
  expect(deviations(codeOf(rules, ['c']), rules, ['c'], cases)).toEqual([])
})
