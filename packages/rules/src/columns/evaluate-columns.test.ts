import type { Facts } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import { bruteForce } from '../evaluate/brute-force.fixture.ts'
import { evaluateOutcome } from '../evaluate/evaluate.ts'
import { all, any, decisions, is, not, participation } from '../evaluate/participation.fixture.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import { randomCase } from '../fast/random-case.fixture.ts'
import { evaluateColumns, unpackAnswers } from './evaluate-columns.ts'
import { packColumns } from './pack-columns.ts'
import { planColumns } from './plan-columns.ts'

const asOf = '2026-04-16'

/** Every case in which the columns do not say what the evaluator says. */
function deviations(rules: Rules, names: readonly string[], cases: readonly Facts[]) {
  const plan = planColumns(rules, names, { asOf })
  const planes = evaluateColumns(plan, packColumns(plan, cases))
  return plan.decisions.flatMap(one => {
    const { name } = one.decision
    const answers = unpackAnswers(one, planes.get(name)!, cases.length)
    return cases.flatMap((facts, index) => {
      const expected = evaluateOutcome(rules, name, facts, { asOf })
      const isSame = JSON.stringify(answers[index]) === JSON.stringify(expected)
      return isSame ? [] : [{ name, facts, found: answers[index], expected }]
    })
  })
}

describe('columns say what the evaluator says', () => {
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

  it.each([0, 1, 31, 32, 33, 8191, 8192, 8193, 20_000])(
    'in %i random cases of the participation rules',
    length => {
      const cases = Array.from({ length }, (_, seed) => randomCase(participation, seed))
      expect(deviations(participation, decisions, cases)).toEqual([])
    }
  )

  it('where a gate and what is inside it share a fact, or background facts join them', () => {
    const [set] = participation.ruleSets
    const rule = set!.rules.om_deelname!
    const [first, second, third] = [
      'ernstige_gebiedsproblematiek',
      'gevaarstelling',
      'onveiligheid'
    ]
    const when = any(all(is(first), is(second)), not(is(third)))
    const shared = { ...rule, readings: { r1: { why: null, when } } }
    for (const excluded of [[], [{ when: all(is(first), is(third)), why: '' }]]) {
      const rules = {
        ...participation,
        ruleSets: [{ ...set!, rules: { om_deelname: shared }, excluded }]
      }
      const cases = Array.from({ length: 3000 }, (_, seed) => randomCase(rules, seed))
      expect(deviations(rules, ['om_deelname'], cases)).toEqual([])
    }
  })
})

it('leaves nothing possible beyond the last case, also of what is always so', () => {
  const [set] = participation.ruleSets
  const always = { ...set!.concepts.complexe_problematiek!, name: 'altijd' }
  const readings = { a: { why: null, when: all() } }
  const concepts = { ...set!.concepts, altijd: { ...always, readings } }
  const rules = { ...participation, ruleSets: [{ ...set!, concepts }] }
  const plan = planColumns(rules, ['altijd', ...decisions], { asOf })
  const planes = evaluateColumns(plan, packColumns(plan, [{}]))
  const found = [...planes.values()].map(({ yes, no, own }) => [...yes, ...no, ...own])
  expect(found.slice(0, 3)).toEqual([
    [1, 0, 0],
    [1, 1, 0],
    [1, 1, 1]
  ])
})
