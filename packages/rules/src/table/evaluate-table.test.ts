import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rules } from '../compile/rules.ts'
import { bruteForce, truth } from '../evaluate/brute-force.fixture.ts'
import type { Oracle } from '../evaluate/brute-force.fixture.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import type { RandomRules } from '../evaluate/random-rules.fixture.ts'
import type { DecisionTable, HitPolicy } from '../model/decision-table.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { evaluateTable } from './evaluate-table.ts'
import { describe as describeOutputs, followsFrom } from './reference-policy.fixture.ts'

const policies = [
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

const asOf = '2026-04-16'

/** Random conditions as rows of a table with one number as output. */
function tableOf({ set, rules }: RandomRules, hitPolicy: HitPolicy, outputs: readonly number[]) {
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
      output: { x: outputs[index] ?? 0 },
      why: null,
      source: null
    })),
    otherwise: null
  }
  const withTable: RuleSet = { ...set, tables: { table } }
  const all: Rules = { ...rules, ruleSets: [withTable] }
  return { table, rules: all }
}

function oracleOf(table: DecisionTable, set: RuleSet): Oracle {
  return (facts, isKnown) => {
    const holds = (condition: Parameters<typeof truth>[0]): boolean =>
      truth(condition, facts, behind, isKnown)
    const behind = (name: string): boolean =>
      Object.values(set.concepts[name]?.readings ?? {})
        .slice(0, 1)
        .every(({ when }) => holds(when))
    if (set.excluded.some(({ when }) => holds(when))) return null
    const hit = table.rows.filter(({ when: [cell] }) => cell === null || holds(cell!))
    return followsFrom(
      table.hitPolicy,
      hit.map(({ output }) => output)
    )
  }
}

const outputs = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 })

describe.each(policies)('a table with policy %s', policy => {
  it('is answered as by counting completions, and asks what counting completions asks', () => {
    fc.assert(
      fc.property(
        fc.boolean().chain(known => randomRules({ known }).map(one => [one, known] as const)),
        outputs,
        fc.integer({ min: 0 }),
        ([random, known], values, seed) => {
          const { table, rules } = tableOf(random, policy, values)
          const oracle = bruteForce(random.universe, oracleOf(table, random.set), known)
          const cases = Array.from({ length: 12 }, (_, at) => (seed + at * 7919) % oracle.count)
          for (const code of cases) {
            const truths = oracle.truths(code)
            if (truths.outcomes.length === 0) continue
            const finding = evaluateTable(rules, 'table', oracle.factsOf(code), { asOf })
            const [only, other] = truths.outcomes
            const isClash = finding.warnings.includes('rows-clash')
            const found = isClash ? '"clash"' : describeOutputs(policy, finding.outputs ?? [])
            if (other === undefined) expect(found).toBe(only)
            else expect([finding.outcome, isClash]).toEqual(['unknown', false])
            expect({
              relevant: finding.relevant,
              needed: finding.needed,
              canSettle: finding.canSettle
            }).toEqual({
              relevant: truths.relevant,
              needed: truths.needed,
              canSettle: truths.canSettle
            })
          }
        }
      ),
      { numRuns: 150 }
    )
  })
})
