import fc from 'fast-check'
import { expect, it } from 'vitest'
import { passedEvent } from '../compile.ts'
import type { Answers } from '../step.ts'
import { drawChart } from './chart.ts'
import { enterChart, macrostep } from './macrostep.ts'
import type { Choose } from './macrostep.ts'
import { events, limits, randomDefinition, rules } from './random-definition.fixture.ts'
import { keyOfActive, sharedMacrostep } from './shared-macrosteps.ts'

const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)
const answers = fc.record(Object.fromEntries(rules.map(rule => [rule, answer])))
const causes = fc.array(
  fc.record({ cause: fc.constantFrom(...events, ...limits.map(passedEvent)), given: answers }),
  { minLength: 4, maxLength: 12 }
)
const chosen =
  (given: Answers): Choose =>
  ({ params: { rule, is } }) =>
    (given[rule] ?? 'unknown') === is

it('is the macrostep that is made anew, whatever was asked of the same places before', () => {
  let shared = 0
  fc.assert(
    fc.property(randomDefinition, answers, causes, (definition, first, all) => {
      const chart = drawChart(definition)
      const { active } = enterChart(chart, chosen(first))
      if (!active) return
      const seen = new Set<unknown>()
      for (const { cause, given } of [...all, ...all]) {
        const from = `${keyOfActive(active)} ${cause}`
        const make = (choose: Choose) => macrostep(chart, active, cause, choose)
        const found = sharedMacrostep(chart, from, chosen(given), make)
        expect(found).toEqual(make(chosen(given)))
        if (seen.has(found)) shared++
        seen.add(found)
      }
    }),
    { numRuns: 200 }
  )
  expect(shared).toBeGreaterThan(1000)
})
