import type { Facts } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../compile/edition.ts'
import { bruteForce, truth } from '../evaluate/brute-force.fixture.ts'
import type { Universe } from '../evaluate/brute-force.fixture.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import type { Condition } from '../model/condition.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { compareDecision, compareTable } from './compare-editions.ts'
import type { Shown } from './compare-editions.ts'

const asOf = '2026-01-01'

/** The outcome of complete facts, counted out. */
function outcomeIn({ concepts, rules }: RuleSet, facts: Facts): string {
  const gate = concepts['gate']?.readings['r0']?.when ?? { all: [] }
  const holds = (when: Condition): boolean => truth(when, facts, () => holds(gate))
  const rule = rules['rule']
  if (rule?.within && !holds(gate)) return 'own'
  return holds(rule?.readings['r0']?.when ?? { any: [] }) ? 'yes' : 'no'
}

/** The same rule with another condition in its place, sometimes another gate. */
const pair = randomRules({ known: false }).chain(({ set, rules, universe }) =>
  fc
    .record({ rule: fc.integer({ min: 0, max: 3 }), gate: fc.boolean(), mention: fc.boolean() })
    .map(({ rule, gate, mention }) => {
      const below = mention ? mentioning(set) : set
      return { random: { set: below, rules, universe }, here: changed(below, rule, gate) }
    })
)

/** The rule also names the gate, in a part that is turned around. */
function mentioning(set: RuleSet): RuleSet {
  const { rule } = set.rules
  if (rule === undefined) return set
  const when = rule.readings['r0']?.when ?? { all: [] }
  const ground: Condition = { ground: { condition: 'gate' }, modality: 'does' }
  const readings = {
    ...rule.readings,
    r0: { why: null, when: { any: [{ all: [when, ground] }, { not: { condition: 'gate' } }] } }
  }
  return { ...set, rules: { rule: { ...rule, readings } } }
}

function changed(set: RuleSet, choice: number, isGateChanged: boolean): RuleSet {
  const { rule } = set.rules
  const { gate } = set.concepts
  if (rule === undefined || gate === undefined) return set
  const when = rule.readings['r0']?.when ?? { all: [] }
  const around = gate.readings['r0']?.when ?? { all: [] }
  const other = rule.readings['r1']?.when ?? around
  const whens: readonly Condition[] = [other, { all: [when, other] }, { any: [when, other] }, when]
  return {
    ...set,
    rules: { rule: { ...rule, readings: { r0: { why: null, when: whens[choice] ?? when } } } },
    concepts: isGateChanged
      ? { gate: { ...gate, readings: { r0: { why: null, when: { not: around } } } } }
      : set.concepts
  }
}

/** Two ways to fill in what an example leaves out. */
function completions(shown: Shown | null, universe: Universe): readonly Facts[] {
  const { given } = shown ?? { given: null }
  if (given === null) return []
  return [0, -1].map(at => ({
    ...Object.fromEntries(Object.entries(universe).map(([name, values]) => [name, values.at(at)!])),
    ...given
  }))
}

describe('the relation between layers', () => {
  it('is what counting all cases gives, and its examples are such cases', () => {
    fc.assert(
      fc.property(pair, ({ random: { set, rules, universe }, here }) => {
        const compared = compareDecision('rule', editionOf([set], asOf), editionOf([here], asOf), {
          ...rules,
          ruleSets: [here]
        })
        if (compared === undefined) throw new Error('past the budget')
        const impossible = (facts: Facts) => set.excluded.some(({ when }) => truth(when, facts))
        const oracle = bruteForce(universe, facts =>
          impossible(facts) ? null : `${outcomeIn(set, facts)} ${outcomeIn(here, facts)}`
        )
        const outcomes = new Set(oracle.outcomes(0))
        // where nothing can occur, there is nothing to compare
        fc.pre(outcomes.size > 0)
        const counted = (...some: readonly string[]) => some.some(one => outcomes.has(one))
        const found = Object.entries(compared).map(([key, shown]) => [key, shown !== null])
        expect(Object.fromEntries(found)).toEqual({
          fewer: counted('yes no', 'yes own'),
          more: counted('no yes', 'own yes'),
          freer: counted('no own'),
          other: counted('own no')
        })
        const wanted = {
          fewer: ['yes no', 'yes own'],
          more: ['no yes', 'own yes'],
          freer: ['no own'],
          other: ['own no']
        }
        for (const key of ['fewer', 'more', 'freer', 'other'] as const)
          for (const facts of completions(compared[key], universe))
            if (!impossible(facts))
              expect(wanted[key]).toContain(`${outcomeIn(set, facts)} ${outcomeIn(here, facts)}`)
      }),
      { numRuns: 400 }
    )
  })
})

describe('the relation between tables', () => {
  it('is equal exactly when counting all cases finds no other outcome', () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 2, maxLength: 3 })
    fc.assert(
      fc.property(
        randomRules({ known: false }),
        order,
        order,
        fc.boolean(),
        (random, first, second, turn) => {
          const { set, rules, universe } = random
          const other = changed(set, 3, turn)
          const whens: readonly Condition[] = [
            { condition: 'gate' },
            ...[set.rules['rule'], set.concepts['gate']]
              .flatMap(one => Object.values(one?.readings ?? {}))
              .map(({ when }) => when)
          ]
          const below = withTable(set, first, whens)
          const here = withTable(other, second, whens)
          const outcome = (facts: Facts, { concepts }: RuleSet, rows: readonly number[]) => {
            const gate = concepts['gate']?.readings['r0']?.when ?? { all: [] }
            const holds = (row: number) =>
              truth(whens[row] ?? { any: [] }, facts, () => truth(gate, facts))
            return rows.find(holds)
          }
          const oracle = bruteForce(universe, facts => {
            if (set.excluded.some(({ when }) => truth(when, facts))) return null
            return outcome(facts, set, first) === outcome(facts, other, second)
              ? 'same'
              : 'different'
          })
          fc.pre(oracle.outcomes(0).length > 0)
          const compared = compareTable(
            'table',
            editionOf([below], asOf),
            editionOf([here], asOf),
            {
              ...rules,
              ruleSets: [here]
            }
          )
          expect(compared?.other !== null).toBe(oracle.outcomes(0).includes('different'))
        }
      ),
      { numRuns: 200 }
    )
  })
})

function withTable(set: RuleSet, rows: readonly number[], whens: readonly Condition[]): RuleSet {
  const table: DecisionTable = {
    name: 'table',
    question: '',
    source: { source: 's', place: 'p' },
    hitPolicy: 'first',
    columns: ['f0'],
    outputs: { x: { kind: 'number', from: 0, to: 9 } },
    rows: rows.map(row => ({
      when: [whens[row] ?? { any: [] }],
      output: { x: row },
      why: null,
      source: null
    })),
    otherwise: null
  }
  return { ...set, tables: { table } }
}
