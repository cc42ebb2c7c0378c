import { describe, expect, it } from 'vitest'
import type { AnyJsonRules } from './json-rules-engine.fixture.ts'
import { engineOf, eventsOf } from './json-rules-engine.fixture.ts'

/** What docs/json-rules-engine.md says of the package, shown on the package. */

const whole = (conditions: object): AnyJsonRules => ({
  rules: [{ conditions, event: { type: 'sent' } }]
})
const test = (operator: string, value: unknown, path?: string) =>
  whole({ all: [{ fact: 'f', operator, value, ...(path === undefined ? {} : { path }) }] })
const isSent = async (json: AnyJsonRules, facts: object) =>
  (await eventsOf(engineOf(json), facts)).length > 0

describe('a missing fact', () => {
  it.each([
    ['notEqual', 'a'],
    ['notIn', ['a']]
  ])('makes %s true', async (operator, value) => {
    expect(await isSent(test(operator, value), {})).toBe(true)
    expect(await isSent(test(operator, value), { f: null })).toBe(true)
  })

  it('makes a negation true, and a negation of that false', async () => {
    const equal = { fact: 'f', operator: 'equal', value: 'a' }
    expect(await isSent(whole({ not: equal }), {})).toBe(true)
    expect(await isSent(whole({ not: { not: equal } }), {})).toBe(false)
  })

  it.each([
    ['equal', 'a'],
    ['in', ['a', 'b']],
    ['lessThan', 3],
    ['lessThanInclusive', 3],
    ['greaterThan', -3],
    ['greaterThanInclusive', 0],
    ['lessThan', '2026-01-01'],
    ['greaterThanInclusive', '2026-01-01'],
    ['contains', 'a'],
    ['doesNotContain', 'a']
  ])('makes %s %j false, on which the rails rest', async (operator, value) => {
    expect(await isSent(test(operator, value), {})).toBe(false)
    expect(await isSent(test(operator, value), { f: null })).toBe(false)
  })

  it('ends the whole run where missing facts are not allowed', async () => {
    const engine = engineOf(test('equal', 'a'), { allowUndefinedFacts: false })
    await expect(engine.run({})).rejects.toThrow('Undefined fact: f')
  })
})

describe('a list', () => {
  it.each(['any', 'all'])('that is empty is true: %s', async list => {
    expect(await isSent(whole({ [list]: [] }), {})).toBe(true)
    const beside = { fact: 'f', operator: 'equal', value: 1 }
    expect(await isSent(whole({ all: [{ [list]: [] }, beside] }), { f: 1 })).toBe(true)
  })

  it('hides what stands beside it', async () => {
    const equal = (value: number) => ({ fact: 'f', operator: 'equal', value })
    expect(await isSent(whole({ any: [equal(1)], all: [equal(2)] }), { f: 1 })).toBe(true)
    expect(await isSent(whole({ all: [{ any: [equal(1)], ...equal(2) }] }), { f: 1 })).toBe(true)
  })

  it('is never equal to another', async () => {
    expect(await isSent(test('equal', ['a']), { f: ['a'] })).toBe(false)
    expect(await isSent(test('notEqual', ['a']), { f: ['a'] })).toBe(true)
  })

  it('is the only thing that contains', async () => {
    expect(await isSent(test('contains', 'a'), { f: 'abc' })).toBe(false)
    expect(await isSent(test('doesNotContain', 'z'), { f: 'abc' })).toBe(false)
  })
})

it('"in" with a text looks for a piece of it, and takes a missing fact for "undefined"', async () => {
  expect(await isSent(test('in', 'amsterdam'), { f: 'dam' })).toBe(true)
  expect(await isSent(test('in', 'amsterdam'), { f: '' })).toBe(true)
  expect(await isSent(test('in', 'undefined'), {})).toBe(true)
  expect(await isSent(test('in', 'amsterdam'), {})).toBe(false)
})

it('true and "yes" are different values', async () => {
  expect(await isSent(test('equal', true), { f: 'yes' })).toBe(false)
})

it('numbers in texts are compared as numbers or as texts, by chance', async () => {
  expect(await isSent(test('lessThan', 10), { f: '9' })).toBe(true)
  expect(await isSent(test('lessThan', '10'), { f: '9' })).toBe(false)
})

it('days as YYYY-MM-DD are compared in order of time', async () => {
  expect(await isSent(test('lessThan', '2024-02-01'), { f: '2024-01-31' })).toBe(true)
  expect(await isSent(test('lessThan', '2024-02-01'), { f: '2024-02-01' })).toBe(false)
})

describe('a path', () => {
  it('on a plain value gives that value', async () => {
    expect(await isSent(test('equal', 5, '$.a.b'), { f: 5 })).toBe(true)
  })
  it('to nothing counts as missing', async () => {
    expect(await isSent(test('notEqual', 5, '$.a.b'), { f: {} })).toBe(true)
  })
  it('that is an expression gives a list, so that nothing equals it', async () => {
    expect(await isSent(test('equal', 5, '$.*.b'), { f: { x: { b: 5 } } })).toBe(false)
    expect(await isSent(test('notEqual', 5, '$.*.b'), { f: { x: { b: 5 } } })).toBe(true)
    expect(await isSent(test('contains', 5, '$.*.b'), { f: { x: { b: 5 } } })).toBe(true)
  })
})

describe('a shared condition', () => {
  it.each([{ condition: 'a' }, { all: [{ condition: 'a' }] }])(
    'that rests on itself never ends: %j',
    async a => {
      const engine = engineOf({ ...whole({ condition: 'a' }), conditions: { a } })
      await expect(engine.run({})).rejects.toThrow('Maximum call stack')
    }
  )

  it('that does not exist ends the run, or is false so that its negation is true', async () => {
    await expect(engineOf(whole({ condition: 'a' })).run({})).rejects.toThrow('No condition a')
    const options = { allowUndefinedFacts: true, allowUndefinedConditions: true }
    const { events } = await engineOf(whole({ not: { condition: 'a' } }), options).run({})
    expect(events).toHaveLength(1)
  })
})

describe('priority', () => {
  const equal = (fact: string) => ({ all: [{ fact, operator: 'equal', value: 1 }] })
  const runWith = async (priority: number, event: string) => {
    const engine = engineOf({
      rules: [
        { conditions: equal('a'), event: { type: 'first' }, priority },
        { conditions: equal('b'), event: { type: 'second' } }
      ]
    })
    engine.on(event, (_, almanac) => void almanac.addFact('b', 1))
    const { events } = await engine.run({ a: event === 'failure' ? 2 : 1 })
    return events.map(({ type }) => type)
  }

  it('decides what a rule sees, when a listener adds facts', async () => {
    expect(await runWith(1, 'first')).toEqual(['first'])
    expect(await runWith(2, 'first')).toEqual(['first', 'second'])
  })

  it('does so after a rule that failed as well', async () => {
    expect(await runWith(1, 'failure')).toEqual([])
    expect(await runWith(2, 'failure')).toEqual(['second'])
  })

  it('of nought is one, and fractions are cut off', async () => {
    const priorityOf = async (priority: unknown) => {
      const [rule] = whole({ all: [] }).rules
      const { results } = await engineOf({ rules: [{ ...rule, priority }] }).run({})
      return results[0]?.priority
    }
    expect(await priorityOf(0)).toBe(1)
    expect(await priorityOf('2.7')).toBe(2)
    await expect(priorityOf(-1)).rejects.toThrow('greater than zero')
  })
})

describe('an event', () => {
  it('of two rules is sent twice', async () => {
    const [rule] = whole({ all: [] }).rules
    expect(await eventsOf(engineOf({ rules: [rule!, rule!] }), {})).toHaveLength(2)
  })

  it('called "failure" reaches who listens to failures when it succeeds', async () => {
    const engine = engineOf({
      rules: [{ conditions: { all: [] }, event: { type: 'failure', params: { n: 1 } } }]
    })
    const heard: unknown[] = []
    engine.on('failure', params => void heard.push(params))
    await engine.run({})
    expect(heard).toEqual([{ n: 1 }])
  })
})
