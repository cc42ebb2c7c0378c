import { addDays } from '@ketenregie/core'
import type { Calendar, CivilDate, FactDefinition, Facts, TimeLimit } from '@ketenregie/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { holds, isComparison } from '../compile/holds.ts'
import { daysWithin } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import type { Condition, FactCondition, Within } from '../model/condition.ts'
import { evaluate } from './evaluate.ts'
import { participation } from './participation.fixture.ts'

const source = { source: 's', place: 'p' }
const calendar: Calendar = {
  holidays: [],
  equated: [],
  known: { from: 2023, to: 2028 },
  law: { lastDay: source, workingDays: source, exceptions: source }
}
const version = { direction: 'forward', start: { fact: 'a' }, extended: false, source } as const
const limit = (name: string, versions: TimeLimit['versions']): TimeLimit => {
  return { name, what: name, versions, ladder: [], infeasible: null }
}
const limits = {
  kort: limit('kort', [{ ...version, from: null, to: null, period: { unit: 'days', count: 3 } }]),
  terug: limit('terug', [
    { ...version, from: null, to: null, direction: 'back', period: { unit: 'weeks', count: 1 } }
  ]),
  korter_geworden: limit('korter_geworden', [
    { ...version, from: null, to: '2026-03-09', period: { unit: 'days', count: 5 } },
    { ...version, from: '2026-03-10', to: null, period: { unit: 'days', count: 1 } }
  ])
}
const days = Array.from({ length: 50 }, (_, at): CivilDate => addDays('2026-02-12', at))
const names = ['a', 'b', 'c'] as const
const facts: Rules['facts'] = Object.fromEntries(
  names.map((name): [string, FactDefinition] => [
    name,
    { ...participation.facts.gevaarstelling!, name, domain: { kind: 'date' } }
  ])
)

const threshold = fc.integer({ min: 20, max: 30 }).map(at => days[at] ?? '2026-03-10')
const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    fact: fc.constantFrom(...names),
    operator: fc.constantFrom('before', 'notBefore', 'equal', 'notAfter'),
    value: threshold
  }),
  fc
    .record({
      fact: fc.constantFrom('b', 'c'),
      limit: fc.constantFrom(...Object.keys(limits)),
      isShorter: fc.boolean()
    })
    .map(({ fact, limit: of, isShorter }): Condition => {
      const value = { limit: of, from: 'a', ...(isShorter && { isShorter }) }
      return { fact, operator: 'within', value }
    })
)
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.array(atom, { minLength: 2, maxLength: 3 }).map(all => ({ all })),
  fc.array(atom, { minLength: 2, maxLength: 3 }).map(any => ({ any })),
  fc.tuple(atom, atom, atom).map(([one, two, three]): Condition => {
    return { any: [{ all: [one, { not: two }] }, { not: three }] }
  })
)

function rulesWith(when: Condition, excluded: Condition): Rules {
  const rule = {
    name: 'op_tijd',
    party: 'om',
    modality: 'may',
    within: null,
    source,
    readings: { enige: { why: null, when } },
    chosen: 'enige',
    explanation: null
  } as const
  const set = {
    name: 'proef',
    version: '1.0.0',
    valid: { from: '2020-01-01', to: null },
    concepts: {},
    rules: { op_tijd: rule },
    excluded: [{ when: excluded, why: '' }]
  } as const
  return { facts, ruleSets: [set], timeLimits: limits, calendar }
}

function truth(one: Condition, given: Facts, rules: Rules): boolean {
  if ('all' in one) return one.all.every(part => truth(part, given, rules))
  if ('any' in one) return one.any.some(part => truth(part, given, rules))
  if ('not' in one) return !truth(one.not, given, rules)
  const { fact, operator, value } = one as FactCondition
  const date = given[fact] as CivilDate
  if (operator === 'within') {
    const { limit: name, from, isShorter } = value as Within
    const found = daysWithin(rules)(name, given[from] as CivilDate)!
    return found.first <= date && (isShorter ? date < found.last : date <= found.last)
  }
  return isComparison(operator) && holds(operator, date, value as CivilDate)
}

/** All outcomes over every day of two months for each date that is not known. */
function possible(when: Condition, excluded: Condition, known: Facts, rules: Rules) {
  const found = new Set<string>()
  const fill = (given: Facts, left: readonly string[]): void => {
    if (found.size === 2) return
    const [first, ...rest] = left
    if (first === undefined) {
      if (!truth(excluded, given, rules)) found.add(truth(when, given, rules) ? 'yes' : 'no')
      return
    }
    for (const day of days) fill({ ...given, [first]: day }, rest)
  }
  const used = JSON.stringify([when, excluded])
  fill(
    known,
    names.filter(name => !Object.hasOwn(known, name) && used.includes(`"${name}"`))
  )
  return found
}

it('is exact over every pair of days while one date is known, or neither', () => {
  const never: Condition = { any: [] }
  const excluding = fc.oneof(fc.constant(never), atom)
  const known = fc.dictionary(fc.constantFrom(...names), threshold, { maxKeys: 2 })
  fc.assert(
    fc.property(condition, excluding, known, (when, excluded, given) => {
      const rules = rulesWith(when, excluded)
      const outcomes = possible(when, excluded, given, rules)
      fc.pre(outcomes.size > 0)
      const [only = 'unknown', other] = outcomes
      const finding = evaluate(rules, 'op_tijd', given, { asOf: '2026-04-16' })
      expect(finding.outcome).toBe(other === undefined ? only : 'unknown')
      if (finding.outcome !== 'unknown')
        for (const { fact } of finding.reasons) expect(given).toHaveProperty(fact)
    }),
    { numRuns: 60 }
  )
})

it('says so where answers can tell more than is gone through', () => {
  const link: Condition = { fact: 'b', operator: 'within', value: { limit: 'kort', from: 'a' } }
  const early: Condition = { fact: 'a', operator: 'before', value: '2026-03-10' }
  const warningsOf = (when: Condition, given: Facts) =>
    evaluate(rulesWith(when, { any: [] }), 'op_tijd', given, { asOf: '2026-04-16' }).warnings
  expect(warningsOf(link, {})).toEqual([])
  expect(warningsOf({ all: [link, early] }, {})).toEqual(['not-decided-within-budget'])
  expect(warningsOf({ all: [link, early] }, { a: '2026-03-02' })).toEqual([])
})
