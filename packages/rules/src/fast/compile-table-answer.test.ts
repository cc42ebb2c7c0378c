import type { Facts } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTableAnswer } from './compile-table-answer.ts'
import { evaluatedAnswer, policies, randomTable } from './random-table.fixture.ts'

const asOf = '2026-04-16'

describe.each(policies)('a compiled table with policy %s', policy => {
  it('says what the evaluator of tables says, in every partial case', () => {
    fc.assert(
      fc.property(randomTable(policy), ({ rules, cases }) => {
        const answer = compileTableAnswer(rules, 'table', { asOf })
        for (const facts of cases)
          expect(answer(facts)).toEqual(evaluatedAnswer(rules, facts, asOf))
      }),
      { numRuns: 15 }
    )
  })
})

it('sees no facts that are inherited', () => {
  fc.assert(
    fc.property(randomTable('first'), ({ rules, cases }) => {
      const answer = compileTableAnswer(rules, 'table', { asOf })
      const inherited: Facts = Object.create(cases.at(-1) ?? {})
      expect(answer(inherited)).toEqual(answer({}))
    }),
    { numRuns: 20 }
  )
})
