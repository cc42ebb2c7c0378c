import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluatedAnswer, policies, randomTable } from '../fast/random-table.fixture.ts'
import { evaluateColumns, unpackAnswers } from './evaluate-columns.ts'
import { evaluateTables, unpackTable } from './evaluate-tables.ts'
import { packColumns } from './pack-columns.ts'
import { planColumns } from './plan-columns.ts'

const asOf = '2026-04-16'

describe.each(policies)('a table with policy %s, in columns', policy => {
  it('says what the evaluator of tables says, in every partial case', () => {
    fc.assert(
      fc.property(randomTable(policy), ({ rules, cases }) => {
        const plan = planColumns(rules, ['rule', 'table'], { asOf })
        const columns = packColumns(plan, cases)
        const [table] = plan.tables
        const answers = unpackTable(
          table!,
          evaluateTables(plan, columns).get('table')!,
          cases.length
        )
        expect(answers).toEqual(cases.map(facts => evaluatedAnswer(rules, facts, asOf)))
        // beside a rule of the same plan
        const [rule] = plan.decisions
        const planes = evaluateColumns(plan, columns).get('rule')!
        expect(unpackAnswers(rule!, planes, cases.length)).toHaveLength(cases.length)
      }),
      { numRuns: 15 }
    )
  })
})
