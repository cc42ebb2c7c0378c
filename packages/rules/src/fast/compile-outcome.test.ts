import type { Facts } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import { bruteForce } from '../evaluate/brute-force.fixture.ts'
import { evaluateOutcome } from '../evaluate/evaluate.ts'
import { decisions, is, participation } from '../evaluate/participation.fixture.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import { compileOutcome } from './compile-outcome.ts'
import { compileOutcomes } from './compile-outcomes.ts'
import { randomCase } from './random-case.fixture.ts'

const asOf = '2026-04-16'

/** Every case in which the compiled functions do not say what the evaluator says. */
function deviations(rules: Rules, names: readonly string[], cases: readonly Facts[]) {
  const single = names.map(name => compileOutcome(rules, name, { asOf }))
  const together = compileOutcomes(rules, names, { asOf })
  return cases.flatMap(facts => {
    const expected = names.map(name => evaluateOutcome(rules, name, facts, { asOf }))
    const found = { single: single.map(answer => answer(facts)), together: together(facts) }
    const isSame =
      JSON.stringify(found) === JSON.stringify({ single: expected, together: expected })
    return isSame ? [] : [{ facts, found, expected }]
  })
}

describe('a compiled outcome is that of the evaluator', () => {
  it.each([{ known: false }, { known: true }])(
    'in every partial case of random rules with background facts, %j',
    options => {
      fc.assert(
        fc.property(randomRules(options), ({ rules, universe }) => {
          const { count, factsOf } = bruteForce(universe, () => null)
          const cases = Array.from({ length: count }, (_, code) => factsOf(code))
          expect(deviations(rules, ['rule', 'gate'], cases)).toEqual([])
        }),
        { numRuns: 300 }
      )
    }
  )

  it('in random cases of the participation rules, complete or not', () => {
    const cases = Array.from({ length: 20_000 }, (_, seed) => randomCase(participation, seed))
    expect(deviations(participation, decisions, cases)).toEqual([])
  })
})

it('sees no facts that are inherited, misspelt, or only have the name of a method', () => {
  const name = 'constructor'
  const definition = participation.facts.gevaarstelling!
  const [set] = participation.ruleSets
  const source = { source: 's', place: 'p' }
  const when = { any: [is(name), is('gevaarstelling')] }
  const concept = {
    name: 'c',
    question: '',
    source,
    chosen: 'a',
    readings: { a: { why: null, when } }
  }
  const rules: Rules = {
    facts: { [name]: { ...definition, name }, gevaarstelling: definition },
    ruleSets: [{ ...set!, concepts: { c: concept }, rules: {} }]
  }
  const inherited = Object.create({ gevaarstelling: 'yes' }) as Facts
  const cases: readonly Facts[] = [
    {},
    { gevaarstelling: 'no' },
    { constructor: 'no', gevaarstelling: 'no' },
    { constructor: 'yes' },
    { gevaarstelling: 'ja' },
    { gevaarstelling: { unknown: 'stale' } },
    { gevaarstelling: ['yes'] },
    inherited,
    Object.assign(Object.create(null) as Facts, { gevaarstelling: 'yes' })
  ]
  expect(deviations(rules, ['c'], cases)).toEqual([])
  expect(compileOutcome(rules, 'c', { asOf })(inherited).outcome).toBe('unknown')
})

it('answers decisions of more levels than calls can go deep', () => {
  const names = Array.from({ length: 600 }, (_, index) => `f${index}`)
  const [set] = participation.ruleSets
  const source = { source: 's', place: 'p' }
  const when = { all: names.map(name => is(name)) }
  const concept = {
    name: 'c',
    question: '',
    source,
    chosen: 'a',
    readings: { a: { why: null, when } }
  }
  const definition = participation.facts.gevaarstelling!
  const rules: Rules = {
    facts: Object.fromEntries(names.map(name => [name, { ...definition, name }])),
    ruleSets: [{ ...set!, concepts: { c: concept }, rules: {} }]
  }
  const complete = Object.fromEntries(names.map(name => [name, 'yes']))
  const cases = [complete, { ...complete, f599: 'no' }, { f599: 'no' }, { f0: 'yes' }, {}]
  expect(deviations(rules, ['c'], cases)).toEqual([])
  expect(cases.map(facts => compileOutcome(rules, 'c', { asOf })(facts).outcome)).toEqual([
    'yes',
    'no',
    'no',
    'unknown',
    'unknown'
  ])
})
