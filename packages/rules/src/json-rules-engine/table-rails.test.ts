import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import type { DecisionTable, HitPolicy } from '../model/decision-table.ts'
import { evaluateTable } from '../table/evaluate-table.ts'
import { exportRails } from './export-rails.ts'
import { partialCases, runRails } from './partial-cases.fixture.ts'

const asOf = '2026-04-16'
const codes = Object.fromEntries(
  [0, 1, 2, 3].map(number => [`f${number}`, ['GM0001', 'GM0002', 'GM9999']])
)
const policies: readonly HitPolicy[] = ['unique', 'first', 'collect-sum', 'rule-order', 'priority']

it('rails of any table are true exactly where it is known what follows, and tell it', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomRules({ known: false }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
      fc.constantFrom(...policies),
      async ({ set, rules, universe }, outputs, hitPolicy) => {
        const whens = [set.concepts['gate'], set.rules['rule']].flatMap(one =>
          Object.values(one?.readings ?? {}).map(({ when }) => when)
        )
        const table: DecisionTable = {
          name: 'table',
          question: '',
          source: { source: 's', place: 'p' },
          hitPolicy,
          columns: ['f0'],
          outputs: { x: { kind: 'number', from: 0, to: 9 } },
          rows: whens.map((when, at) => {
            return { when: [when], output: { x: outputs[at] ?? 0 }, why: null, source: null }
          }),
          otherwise: (outputs[5] ?? 0) > 1 ? { x: 2 } : null
        }
        const all: Rules = { ...rules, ruleSets: [{ ...set, tables: { table } }] }
        const exported = exportRails(all, ['table'], { asOf, codes })
        expect(exported.problems).toEqual([])
        const isTrue = await runRails(exported.rules, fact => universe[fact]!)
        for (const facts of partialCases(universe)) {
          const found = evaluateTable(all, 'table', facts, { asOf })
          const said = exported.rules.filter(rail => isTrue(rail, facts)).map(({ event }) => event)
          const types = said.map(({ type }) => type)
          if (found.warnings.includes('contradiction-with-background'))
            expect(types).toContain('table/contradiction')
          else if (found.warnings.includes('rows-clash')) expect(types).toEqual(['table/clash'])
          else if (found.outcome === 'unknown') expect(said).toEqual([])
          else {
            expect(types).toEqual(['table/decided'])
            expect(said[0]?.params).toMatchObject({ outputs: found.outputs })
          }
        }
      }
    ),
    { numRuns: 120 }
  )
})
