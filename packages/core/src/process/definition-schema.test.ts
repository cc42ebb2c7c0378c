import { describe, expect, it } from 'vitest'
import { permit, permits } from '../engine/permit.fixture.ts'
import { checkDefinition } from './check-definition.ts'
import { checkNames } from './check-names.ts'
import { compile } from './compile.ts'
import { readDefinition } from './definition-schema.ts'
import type { ProcessDefinition } from './definition.ts'
import { hashDefinition } from './hash-definition.ts'

const frozen: unknown = JSON.parse(JSON.stringify(permit))
const base: ProcessDefinition = {
  id: 'small',
  version: '1',
  title: 'Small',
  events: { go: { title: 'Go', by: [], facts: [], source: null } },
  initial: 'a',
  states: { a: { on: { go: [{ target: 'b' }] } }, b: { type: 'final' } }
}

describe('readDefinition', () => {
  it('reads a frozen definition back as the same one', () => {
    const { definition, problems } = readDefinition(frozen)
    expect(problems).toEqual([])
    expect(definition).toEqual(permit)
    expect(hashDefinition(definition!)).toBe(hashDefinition(permit))
  })

  it.each([
    ['an action that is not an effect', { entry: [{ type: 'xstate.raise', params: {} }] }],
    [
      'an effect with more than its name',
      { entry: [{ type: 'task.open', params: { task: 'T-1', at: 1 } }] }
    ],
    ['an invoked actor', { invoke: { src: 'something' } }],
    ['context', { context: { a: 1 } }],
    ['a delay in milliseconds', { after: { 1000: [] } }],
    ['a guard that decides for itself', { always: [{ guard: { type: 'not', guards: [] } }] }],
    ['a state name that a target would read otherwise', { states: { 'a.b': {} } }],
    ['an unknown member', { colour: 'red' }]
  ])('refuses %s', (_, extra) => {
    const { definition, problems } = readDefinition({ ...base, ...extra })
    expect(definition).toBeNull()
    expect(problems[0]).toMatchObject({ code: 'core/process-shape', severity: 'error' })
  })

  it.each([[null], [undefined], ['text'], [[]], [{}]])('refuses %j', data => {
    expect(readDefinition(data).problems).not.toEqual([])
  })
})

describe('checkDefinition', () => {
  it('finds nothing in a sound definition', () => {
    expect(checkDefinition(permit)).toEqual([])
  })

  const a = (node: object): ProcessDefinition => ({ ...base, states: { ...base.states, a: node } })
  it.each<[string, ProcessDefinition]>([
    ['core/process-target', a({ on: { go: [{ target: 'nowhere' }] } })],
    ['core/process-target', a({ on: { go: [{ target: '#other.b' }] } })],
    ['core/process-target', a({ after: { limit: [{ target: '.b' }] } })],
    ['core/process-target', { ...base, on: { go: [{ target: 'b' }] } }],
    ['core/process-event', a({ on: { stop: [{ target: 'b' }] } })],
    ['core/process-initial', { ...base, initial: 'c' }],
    ['core/process-initial', a({ states: { c: {} } })],
    ['core/process-final', a({ type: 'final', always: [{ target: 'b' }] })],
    [
      'core/process-reserved-event',
      { ...base, events: { ...base.events, taak_afgerond: base.events['go']! } }
    ]
  ])('finds %s', (code, definition) => {
    expect(checkDefinition(definition).map(problem => problem.code)).toContain(code)
    expect(() => compile(definition)).toThrow('unsound')
  })

  it('knows every way to write a target that the machine knows', () => {
    const nested = a({
      initial: 'c',
      states: { c: { on: { go: [{ target: '#small.b' }] } }, d: {} },
      always: [{ target: '.d', guard: { type: 'rule', params: { rule: 'r', is: 'yes' } } }]
    })
    expect(checkDefinition({ ...nested, on: { go: [{ target: '.b' }] } })).toEqual([])
  })
})

describe('checkNames', () => {
  it('finds every name that the pack does not have', () => {
    const names = (...known: string[]) => new Set(known)
    const found = checkNames(permit, {
      task: names('T-1'),
      limit: names(),
      message: names(...Object.keys(permits.messages)),
      party: names('council'),
      fact: names('inspected_on'),
      process: names()
    })
    const missing = new Set(
      found.flatMap(({ code, params }) =>
        code === 'core/process-unknown-name' ? [`${params.kind} ${params.name}`] : []
      )
    )
    expect([...missing].toSorted()).toEqual([
      'limit decision',
      'limit objection',
      'limit reinspection',
      'limit report',
      'party monuments',
      'task T-2'
    ])
  })
})
