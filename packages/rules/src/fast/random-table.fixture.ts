import type { Facts } from '@ketenregie/core'
import fc from 'fast-check'
import type { Rules } from '../compile/rules.ts'
import { bruteForce } from '../evaluate/brute-force.fixture.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import type { DecisionTable, HitPolicy } from '../model/decision-table.ts'
import { evaluateTable } from '../table/evaluate-table.ts'
import type { TableAnswer } from './table-answer.ts'

export const policies = [
  'unique',
  'first',
  'priority',
  'any',
  'collect',
  'collect-sum',
  'collect-min',
  'collect-max',
  'collect-count',
  'rule-order',
  'output-order'
] as const satisfies readonly HitPolicy[]

export interface RandomTable {
  readonly rules: Rules
  /** Every case, complete or not. */
  readonly cases: readonly Facts[]
}

/** Random rules with background facts, and their conditions as the rows of a table called "table". */
export function randomTable(hitPolicy: HitPolicy): fc.Arbitrary<RandomTable> {
  const outputs = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 })
  const otherwise = fc.constantFrom(null, { x: 9 })
  return fc
    .tuple(randomRules({ known: false }), outputs, otherwise)
    .map(([{ set, rules, universe }, values, fallback]) => {
      const conditions = [set.concepts['gate'], set.rules['rule']].flatMap(one =>
        Object.values(one?.readings ?? {}).map(({ when }) => when)
      )
      const table: DecisionTable = {
        name: 'table',
        question: '',
        source: { source: 's', place: 'p' },
        hitPolicy,
        columns: ['f0'],
        outputs: { x: { kind: 'number', from: 0, to: 9 } },
        rows: conditions.map((when, index) => ({
          when: [when],
          output: { x: values[index] ?? 0 },
          why: null,
          source: null
        })),
        otherwise: fallback
      }
      const { count, factsOf } = bruteForce(universe, () => null)
      return {
        rules: { ...rules, ruleSets: [{ ...set, tables: { table } }] },
        cases: Array.from({ length: count }, (_, code) => factsOf(code))
      }
    })
}

/** What the evaluator of tables says, as far as an answer tells it. */
export function evaluatedAnswer(rules: Rules, facts: Facts, asOf: '2026-04-16'): TableAnswer {
  const { outcome, outputs, warnings } = evaluateTable(rules, 'table', facts, { asOf })
  return { outcome, outputs, clashes: warnings.includes('rows-clash') }
}
