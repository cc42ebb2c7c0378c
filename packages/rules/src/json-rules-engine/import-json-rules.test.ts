import type { Domain, FactDefinition } from '@ketenregie/core'
import { phrase } from '@ketenregie/core'
import { describe, expect, it } from 'vitest'
import { jsonRulesProblemsNl } from './dutch.ts'
import { jsonRulesProblemsEn } from './english.ts'
import { evaluateEvents } from './evaluate-events.ts'
import { importJsonRules } from './import-json-rules.ts'

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
  define('colour', { kind: 'choice', options: ['red', 'blue'] }),
  define('person_age', { kind: 'number', from: 0, to: 120 }),
  define('tags', { kind: 'set', options: ['x', 'y'] })
])

const member = { fact: 'member', operator: 'equal', value: true }
const event = { type: 'go' }
const attribution = { party: 'om', source: { source: 's', place: 'p' } }
const codesOf = (json: unknown, options = {}) =>
  importJsonRules(json, { facts, attribution, ...options }).problems.map(({ code, params }) => [
    code.replace('json-rules/', ''),
    'at' in params ? params.at : ''
  ])
const one = (condition: object, rest: object = {}) => [
  { conditions: { all: [condition] }, event, ...rest }
]

describe('what is refused', () => {
  it.each<[string, unknown, string]>([
    ['expected', 5, ''],
    ['expected', { rules: {} }, '/rules'],
    ['expected', [5], '/0'],
    ['unknown-key', { rules: [], Conditions: {} }, '/Conditions'],
    ['missing-key', [{ event }], '/0'],
    ['missing-key', [{ conditions: member, event }], '/0/conditions'],
    ['missing-key', one({ fact: 'member', operator: 'equal' }), '/0/conditions/all/0'],
    ['expected', [{ conditions: { all: member }, event }], '/0/conditions/all'],
    ['several-forms', one({ any: [member], ...member }), '/0/conditions/all/0'],
    ['unknown-key', one(member, { onSuccess: 'f' }), '/0/onSuccess'],
    ['unknown-key', one({ ...member, result: true }), '/0/conditions/all/0/result'],
    ['foreign', one({ ...member, value: () => true }), '/0/conditions/all/0/value'],
    ['unknown-fact', one({ ...member, fact: 'membr' }), '/0/conditions/all/0/fact'],
    ['unknown-fact', one({ ...member, fact: '__proto__' }), '/0/conditions/all/0/fact'],
    ['unknown-fact', one({ ...member, fact: 'constructor' }), '/0/conditions/all/0/fact'],
    ['unknown-operator', one({ ...member, operator: 'eq' }), '/0/conditions/all/0/operator'],
    [
      'decorated-operator',
      one({ ...member, operator: 'not:equal' }),
      '/0/conditions/all/0/operator'
    ],
    ['operator-does-not-fit', one({ ...member, operator: 'lessThan' }), '/0/conditions/all/0'],
    [
      'operator-does-not-fit',
      one({ ...member, fact: 'tags', value: ['x'] }),
      '/0/conditions/all/0'
    ],
    ['value-outside-domain', one({ ...member, value: 'maybe' }), '/0/conditions/all/0/value'],
    ['value-outside-domain', one({ ...member, value: null }), '/0/conditions/all/0/value'],
    [
      'value-outside-domain',
      one({ fact: 'colour', operator: 'in', value: ['red', ['blue']] }),
      '/0/conditions/all/0/value/1'
    ],
    [
      'value-outside-domain',
      one({ fact: 'person', path: '$.age', operator: 'lessThan', value: 121 }),
      '/0/conditions/all/0/value'
    ],
    ['needs-list', one({ ...member, operator: 'in', value: 'yes' }), '/0/conditions/all/0/value'],
    ['fact-params', one({ ...member, params: { of: 1 } }), '/0/conditions/all/0/params'],
    ['compares-facts', one({ ...member, value: { fact: 'colour' } }), '/0/conditions/all/0/value'],
    ['path-expression', one({ ...member, path: '$..a' }), '/0/conditions/all/0/path'],
    ['path-expression', one({ ...member, path: '$.a[0]' }), '/0/conditions/all/0/path'],
    ['path-expression', one({ ...member, path: 'a.b' }), '/0/conditions/all/0/path'],
    ['unknown-condition', one({ condition: 'x' }), '/0/conditions/all/0'],
    ['bad-priority', one(member, { priority: 0 }), '/0/priority'],
    ['bad-priority', one(member, { priority: '2' }), '/0/priority'],
    ['missing-key', [{ conditions: { all: [member] }, event: {} }], '/0/event'],
    ['expected', one(member, { event: { type: 'go', params: [] } }), '/0/event/params'],
    [
      'expected',
      one(member, { event: { type: 'go', params: { modality: 'must' } } }),
      '/0/event/params/modality'
    ],
    ['gate-not-required', one(member, { event: { type: 'go', params: { within: 'x' } } }), '/0']
  ])('%s %j', (code, json, at) => {
    expect(codesOf(json)).toEqual([[code, at]])
    expect(importJsonRules(json, { facts }).ruleSet).toBeNull()
  })

  it('a circle of shared conditions, and two spellings of one truth', () => {
    const conditions = { a: { all: [{ condition: 'b' }] }, b: { condition: 'a' } }
    expect(codesOf({ rules: [], conditions })).toEqual([['circular', '/conditions/a']])
    expect(codesOf(one({ any: [member, { ...member, value: 'no' }] }))).toEqual([
      ['two-spellings', '/0/conditions/all/0/any/1/value']
    ])
  })

  it('two paths that come to one name', () => {
    const age = { operator: 'equal', value: 5 }
    const plain = { fact: 'person_age', ...age }
    const json = one({ any: [{ fact: 'person', path: '$.age', ...age }, plain] })
    expect(codesOf(json)).toEqual([['path-clash', '/0/conditions/all/0/any/1/fact']])
    const other = {
      ...facts,
      ...Object.fromEntries([define('leeftijd', { kind: 'number', from: 0, to: 9 })])
    }
    const imported = importJsonRules(json, { facts: other, names: { 'person.age': 'leeftijd' } })
    expect(imported.paths).toEqual({ leeftijd: ['person', 'age'], person_age: ['person_age'] })
  })

  it('a value that goes round', () => {
    const round: Record<string, unknown> = {}
    round['not'] = round
    expect(codesOf([{ conditions: round, event }])).toHaveLength(1)
  })

  it('a value that doubles at each level', () => {
    let double: object = member
    for (let level = 0; level < 60; level += 1) double = { all: [double, double] }
    const found = codesOf([{ conditions: double, event }])
    expect(found.map(([code]) => code)).toContain('foreign')
  })

  it('hostile and broken texts, with their place', () => {
    const textOf = (text: string) => importJsonRules(text, { facts }).problems[0]
    expect(textOf('[{')?.code).toBe('rules/yaml-syntax')
    expect(textOf('{"rules":[],"rules":[]}')?.code).toBe('rules/duplicate-key')
    expect(textOf('['.repeat(100_000))?.code).toBe('rules/too-deep')
    expect(textOf('"x"'.padEnd(1_000_001))?.code).toBe('rules/too-large')
    expect(textOf('[\n\t{ "event": 5,\n\t  "conditions": { "all": [] } }\n]')?.place).toEqual({
      file: 'regels.json',
      line: 2,
      column: 13
    })
  })
})

describe('what is warned of', () => {
  const missing = { fact: 'colour', operator: 'notEqual', value: 'red' }

  it.each<[string, unknown, string]>([
    ['true-when-missing', one(missing), '/0/conditions/all/0'],
    [
      'true-when-missing',
      one({ ...missing, operator: 'notIn', value: ['red'] }),
      '/0/conditions/all/0'
    ],
    ['true-when-missing', one({ not: member }), '/0/conditions/all/0/not'],
    ['empty-list', [{ conditions: { any: [] }, event }], '/0/conditions/any'],
    ['same-event', [...one(member), ...one(member)], '/1'],
    ['engine-event', one(member, { event: { type: 'success' } }), '/0/event/type'],
    ['priority-order', [...one(member), ...one(member, { priority: 2, event: { type: 'b' } })], '']
  ])('%s %j', (code, json, at) => {
    expect(codesOf(json)).toEqual([[code, at]])
    expect(importJsonRules(json, { facts }).ruleSet).not.toBeNull()
  })

  it('not of facts that every case has', () => {
    expect(codesOf(one(missing), { present: ['colour'] })).toEqual([])
    expect(codesOf(one({ not: member }), { present: ['member'] })).toEqual([])
  })

  it('rules without a party or a source', () => {
    const { problems } = importJsonRules(one(member), { facts })
    expect(problems.map(({ params }) => 'missing' in params && params.missing)).toEqual([
      'party',
      'source'
    ])
  })
})

it('keeps what a missing fact leaves open, where the engine answers', () => {
  const json = one({ fact: 'colour', operator: 'notEqual', value: 'red' })
  const imported = importJsonRules(json, { facts })
  expect(evaluateEvents(imported, {})).toEqual({ events: [], unknown: [event] })
  expect(evaluateEvents(imported, { colour: 'blue' })).toEqual({ events: [event], unknown: [] })
})

it('reads party, modality, source and gate from the params of an event', () => {
  const params = {
    party: 'om',
    modality: 'does',
    source: { source: 'normen', place: 'n-1' },
    within: 'Is lid'
  }
  const { ruleSet, problems } = importJsonRules(
    {
      conditions: { 'Is lid': { all: [member] } },
      rules: [
        {
          name: 'Rule 1',
          conditions: {
            all: [{ condition: 'Is lid' }, { fact: 'tags', operator: 'contains', value: 'x' }]
          },
          event: { type: 'go', params }
        }
      ]
    },
    { facts }
  )
  expect(problems.map(({ code }) => code)).toEqual([])
  expect(ruleSet?.rules['rule_1']).toEqual({
    name: 'rule_1',
    party: 'om',
    modality: 'does',
    within: 'is_lid',
    source: { source: 'normen', place: 'n-1' },
    readings: { enige: { why: null, when: { fact: 'tags', operator: 'contains', value: 'x' } } },
    chosen: 'enige',
    explanation: null
  })
})

it('says in two languages what to write instead', () => {
  const imported = importJsonRules(one({ ...member, operator: 'in', value: 'yes' }), { facts })
  const [problem] = imported.problems
  if (problem?.code !== 'json-rules/needs-list') throw new Error('another problem')
  expect(phrase(problem, jsonRulesProblemsNl)).toEqual({
    text: '"in" krijgt "yes" (/0/conditions/all/0/value); in een tekst zoekt de engine naar een stuk van die tekst.',
    advice: 'Schrijf een lijst, zoals ["a", "b"].'
  })
  expect(phrase(problem, jsonRulesProblemsEn).advice).toBe('Write a list, as ["a", "b"].')
})
