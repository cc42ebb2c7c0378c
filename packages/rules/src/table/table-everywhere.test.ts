import type { Facts, FactValue } from '@ketenregie/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planRequests } from '../ask/plan-requests.ts'
import { randomRules } from '../evaluate/random-rules.fixture.ts'
import type { RandomRules } from '../evaluate/random-rules.fixture.ts'
import type { DecisionTable } from '../model/decision-table.ts'
import { evaluateTable } from './evaluate-table.ts'

const asOf = '2026-04-16'

/** A table whose rows rest on the concept of random rules, and on one of their facts. */
function withTable({ set, rules, universe }: RandomRules) {
  const row = (when: DecisionTable['rows'][number]['when'], x: number) => {
    return { when, output: { x }, why: null, source: null }
  }
  const table: DecisionTable = {
    name: 'table',
    question: 'Which?',
    source: { source: 's', place: 'p' },
    hitPolicy: 'first',
    columns: ['gate', 'rule'],
    outputs: { x: { kind: 'number', from: 0, to: 9 } },
    rows: [
      row([{ condition: 'gate' }, { condition: 'rule' }], 1),
      row([{ condition: 'gate' }, null], 2)
    ],
    otherwise: { x: 3 }
  }
  const withChosen = (chosen?: string) => {
    const gate = set.concepts['gate']
    const concepts =
      gate === undefined || chosen === undefined
        ? set.concepts
        : { ...set.concepts, gate: { ...gate, chosen } }
    return { ...rules, ruleSets: [{ ...set, concepts, tables: { table } }] }
  }
  return { withChosen, universe, readings: Object.keys(set.concepts['gate']?.readings ?? {}) }
}

const someFacts = (universe: RandomRules['universe'], picks: readonly number[]): Facts =>
  Object.fromEntries(
    Object.entries(universe).flatMap(([fact, values], at) => {
      const value = values[(picks[at] ?? 0) % (values.length + 1)]
      return value === undefined ? [] : [[fact, value]]
    })
  )
const picks = fc.array(fc.nat(30), { minLength: 8, maxLength: 8 })

it('is answered in another reading of a concept as if that one were chosen', () => {
  fc.assert(
    fc.property(randomRules({ known: false }), picks, (random, which) => {
      const { withChosen, universe, readings } = withTable(random)
      const facts = someFacts(universe, which)
      for (const reading of readings)
        expect(
          evaluateTable(withChosen(), 'table', facts, { asOf, readings: { gate: reading } })
        ).toEqual(evaluateTable(withChosen(reading), 'table', facts, { asOf }))
    }),
    { numRuns: 100 }
  )
})

it('is settled by asking what the plan says, whatever the answers', () => {
  fc.assert(
    fc.property(randomRules({ known: false }), picks, (random, which) => {
      const { withChosen, universe } = withTable(random)
      const rules = withChosen()
      let facts: Facts = {}
      for (let turn = 0; turn <= Object.keys(universe).length; turn += 1) {
        const plan = planRequests(rules, facts, ['table', 'gate'], { asOf })
        const finding = evaluateTable(rules, 'table', facts, { asOf })
        expect(plan.open.includes('table')).toBe(finding.outcome === 'unknown')
        if (plan.next === null) {
          expect(plan.open).toEqual([])
          return
        }
        const answers = plan.next.facts.map((fact, at): readonly [string, FactValue] => {
          expect(facts).not.toHaveProperty(fact)
          const values = universe[fact] ?? []
          return [fact, values[(which[at + turn] ?? 0) % values.length] ?? 'yes']
        })
        facts = { ...facts, ...Object.fromEntries(answers) }
      }
      expect.unreachable('asking ends')
    }),
    { numRuns: 100 }
  )
})
