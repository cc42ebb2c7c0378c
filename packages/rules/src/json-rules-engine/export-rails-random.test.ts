import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate } from '../evaluate/evaluate.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import { exportRails } from './export-rails.ts'
import { partialCases, runRails } from './partial-cases.fixture.ts'

const asOf = '2026-04-16'
const codes = Object.fromEntries(
  [0, 1, 2, 3].map(number => [`f${number}`, ['GM0001', 'GM0002', 'GM9999']])
)

it('rails of any rule and concept are true exactly where the answer is known', async () => {
  await fc.assert(
    fc.asyncProperty(randomRules({ known: false }), async ({ rules, universe }) => {
      for (const name of ['rule', 'gate']) {
        const exported = exportRails(rules, [name], { asOf, codes })
        const rails = exported.rules.filter(({ event }) => !event.type.includes('/modality/'))
        const isTrue = await runRails(rails, fact => universe[fact]!)
        for (const facts of partialCases(universe)) {
          const { outcome, status, warnings } = evaluate(rules, name, facts, { asOf })
          const said = rails.filter(rail => isTrue(rail, facts)).map(({ event }) => event.type)
          const word = status ?? outcome
          if (warnings.includes('contradiction-with-background'))
            expect(said).toContain(`${name}/contradiction`)
          else
            expect(said, JSON.stringify(facts)).toEqual(
              word === 'unknown' ? [] : [`${name}/${word}`]
            )
        }
        expect(exported.problems).toEqual([])
      }
    }),
    { numRuns: 200 }
  )
})
