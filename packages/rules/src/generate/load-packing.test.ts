import type { Facts } from '@ketenregie/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packColumns } from '../columns/pack-columns.ts'
import { planColumns } from '../columns/plan-columns.ts'
import { bruteForce } from '../evaluate/brute-force.fixture.ts'
import { decisions, participation } from '../evaluate/participation.fixture.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import { randomCase } from '../fast/random-case.fixture.ts'
import { loadPacking } from './load-packing.ts'
import type { EvaluatePacking } from './load-packing.ts'

const asOf = '2026-04-16'

const evaluate: EvaluatePacking = body => {
  // oxlint-disable-next-line typescript/no-implied-eval
  const make = new Function(body) as () => ReturnType<EvaluatePacking>
  return make()
}

it('packs every partial case of random rules as the library packs it', () => {
  fc.assert(
    fc.property(randomRules({ known: true }), ({ rules, universe }) => {
      const { count, factsOf } = bruteForce(universe, () => null)
      const cases = Array.from({ length: count }, (_, code) => factsOf(code))
      const plan = planColumns(rules, ['rule', 'gate'], { asOf })
      expect(loadPacking(plan, evaluate)(cases)).toEqual(packColumns(plan, cases))
    }),
    { numRuns: 100 }
  )
})

it('packs cases with facts that are inherited, of no domain, or not asked', () => {
  const plan = planColumns(participation, decisions, { asOf })
  const cases: readonly Facts[] = [
    Object.create({ gevaarstelling: 'yes' }),
    { gevaarstelling: 'ja', recidivekans: 'gemiddeld' },
    { gevaarstelling: { unknown: 'stale' }, onbekend_feit: 'yes' },
    Object.assign(Object.create(null), { gevaarstelling: 'yes' }),
    ...Array.from({ length: 100 }, (_, seed) => randomCase(participation, seed))
  ]
  expect(loadPacking(plan, evaluate)(cases)).toEqual(packColumns(plan, cases))
})
