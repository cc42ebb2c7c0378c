import fc from 'fast-check'
import { expect, it } from 'vitest'
import { programOf } from '../compile/program.ts'
import { evaluateAll } from '../evaluate/evaluate.ts'
import { decisions, participation } from '../evaluate/participation.fixture.ts'
import { rememberFindings } from './remember-findings.ts'

const values = Object.entries(participation.facts).map(([name, { domain }]) => {
  const options = domain.kind === 'choice' ? domain.options : ['yes', 'no', 'outside']
  const unknown = { unknown: fc.constantFrom('asked' as const, 'stale' as const) }
  return [name, fc.oneof(fc.constantFrom(...options), fc.record(unknown))] as const
})
const facts = fc.record(
  { ...Object.fromEntries(values), nobody_knows_it: fc.constant('yes') },
  { requiredKeys: [] }
)
const day = fc.constantFrom('2019-01-01' as const, '2026-04-16' as const, '2035-01-01' as const)

it('gives the finding that evaluating gives, whatever was asked before', () => {
  const evaluate = rememberFindings(programOf(participation))
  fc.assert(
    fc.property(facts, day, (given, asOf) => {
      const found = evaluateAll(participation, decisions, given, { asOf })
      expect(evaluate(decisions, given, asOf)).toEqual(found)
      expect(evaluate(decisions, given, asOf)).toEqual(found)
    }),
    { numRuns: 150 }
  )
})

it('does not evaluate again for a fact that a decision does not look at', () => {
  const evaluate = rememberFindings(programOf(participation))
  const asked = (given: object) =>
    evaluate(['om_deelname'], { ...given }, '2026-04-16')['om_deelname']
  const first = asked({ strafbaar_feit: 'yes' })
  expect(asked({ strafbaar_feit: 'yes', verzoek_aan_politie: 'yes' })).toBe(first)
  expect(asked({ strafbaar_feit: 'no' })).not.toBe(first)
  expect(asked({ strafbaar_feit: { unknown: 'asked' } })).not.toBe(asked({}))
})
