import type { Domain, FactDefinition } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { all, any, is, participationSet } from '../evaluate/participation.fixture.ts'
import type { Condition } from '../model/condition.ts'
import { exportRails } from './export-rails.ts'

const define = (name: string, domain: Domain): [string, FactDefinition] => [
  name,
  {
    name,
    question: '',
    domain,
    holders: { first: 'om', also: [] },
    lifeDomain: null,
    sensitivity: 'ordinary',
    cost: 1,
    fresh: null,
    source: null
  }
]
const facts = Object.fromEntries([
  define('member', { kind: 'yes-no' }),
  define('age', { kind: 'number', from: 0, to: 120 }),
  define('day', { kind: 'date' }),
  define('town', { kind: 'code', prefix: 'GM', digits: 4 }),
  define('tags', { kind: 'set', options: ['x', 'y'] }),
  ...Array.from({ length: 24 }, (_, index) => define(`f${index}`, { kind: 'yes-no' }))
])
const gate = participationSet.concepts['complexe_problematiek']!

function railsOf(when: Condition, options = {}) {
  const readings = { a: { why: null, when } }
  const concepts = { c: { ...gate, name: 'c', readings, chosen: 'a' } }
  const rules = { facts, ruleSets: [{ ...participationSet, concepts, rules: {} }] }
  const { rules: rails, problems } = exportRails(rules, ['c'], { asOf: '2026-01-01', ...options })
  return {
    ...Object.fromEntries(rails.map(({ event, conditions }) => [event.type, conditions])),
    problems: problems.map(({ code }) => code)
  }
}

describe('the tests of a rail', () => {
  it('keep numbers inside their domain', () => {
    expect(railsOf({ fact: 'age', operator: 'lessThan', value: 17.5 })).toEqual({
      'c/yes': {
        all: [
          { fact: 'age', operator: 'greaterThanInclusive', value: 0 },
          { fact: 'age', operator: 'lessThanInclusive', value: 17 }
        ]
      },
      'c/no': {
        all: [
          { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
          { fact: 'age', operator: 'lessThanInclusive', value: 120 }
        ]
      },
      problems: []
    })
  })

  it('say "not this day" as before or after it', () => {
    expect(railsOf({ fact: 'day', operator: 'equal', value: '2024-03-01' })).toEqual({
      'c/yes': { all: [{ fact: 'day', operator: 'equal', value: '2024-03-01' }] },
      'c/no': {
        any: [
          { fact: 'day', operator: 'lessThanInclusive', value: '2024-02-29' },
          { fact: 'day', operator: 'greaterThanInclusive', value: '2024-03-02' }
        ]
      },
      problems: []
    })
  })

  it('ask a set for what it has and has not', () => {
    expect(railsOf({ fact: 'tags', operator: 'contains', value: 'x' })).toEqual({
      'c/yes': { all: [{ fact: 'tags', operator: 'contains', value: 'x' }] },
      'c/no': { all: [{ fact: 'tags', operator: 'doesNotContain', value: 'x' }] },
      problems: []
    })
  })

  it('spell the truth as asked', () => {
    expect(railsOf(is('member'), { truth: 'booleans' })).toMatchObject({
      'c/yes': { all: [{ fact: 'member', operator: 'equal', value: true }] },
      'c/no': { all: [{ fact: 'member', operator: 'equal', value: false }] }
    })
  })

  it('name the other codes one by one, or not at all', () => {
    const when = is('town', 'GM0402')
    expect(railsOf(when)).toEqual({ problems: ['json-rules/other-codes'] })
    expect(railsOf(when, { codes: { town: ['GM0402', 'GM1942', 'GM0406'] } })).toMatchObject({
      'c/yes': { all: [{ fact: 'town', operator: 'equal', value: 'GM0402' }] },
      'c/no': { all: [{ fact: 'town', operator: 'in', value: ['GM1942', 'GM0406'] }] }
    })
  })
})

describe('no rails, and a problem', () => {
  it('for what looks at knowledge itself or at a time limit', () => {
    const known: Condition = { fact: 'member', operator: 'known', value: null }
    expect(railsOf(any(known, is('f0')))).toEqual({ problems: ['json-rules/not-expressible'] })
    const value = { limit: 'l', from: 'day' }
    expect(railsOf({ fact: 'day', operator: 'within', value })).toEqual({
      problems: ['json-rules/not-expressible']
    })
  })

  it('for what takes too many cases: twelve pairs, of each of which one must be known', () => {
    const pairs = Array.from({ length: 12 }, (_, index) =>
      all(is(`f${2 * index}`), is(`f${2 * index + 1}`))
    )
    expect(railsOf(any(...pairs.slice(0, 6))).problems).toEqual([])
    expect(railsOf(any(...pairs), { budget: 10_000 })).toEqual({
      problems: ['json-rules/past-budget']
    })
  })

  it('for a name that does not exist', () => {
    const rules = { facts, ruleSets: [participationSet] }
    const { rules: rails, problems } = exportRails(rules, ['om_deelnam'], { asOf: '2026-01-01' })
    expect(rails).toEqual([])
    expect(problems[0]?.params).toMatchObject({ name: 'om_deelnam', nearest: 'om_deelname' })
  })
})
