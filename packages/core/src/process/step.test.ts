import { describe, expect, it } from 'vitest'
import { permit } from '../engine/permit.fixture.ts'
import { compile } from './compile.ts'
import type { ProcessDefinition } from './definition.ts'
import { settle, start, step, stepPassed } from './step.ts'
import type { Answers, StepState } from './step.ts'

const compiled = compile(permit)
const at = (value: string): StepState => ({ value, status: 'active' })

describe('start', () => {
  it('gives the first step and its effects in order, and none of the machine’s own', () => {
    const { state, effects } = start(compiled, {})
    expect(state).toEqual({ value: 'intake', status: 'active' })
    expect(effects.map(({ type }) => type)).toEqual([
      'deadline.start',
      'deadline.start',
      'task.open',
      'task.open',
      'coordination'
    ])
  })
})

describe('step', () => {
  it('takes a declared event, and tells what guards looked up on the way', () => {
    const unknown = step(compiled, at('intake'), 'application_complete', {})
    expect(unknown).toMatchObject({
      accepted: true,
      state: at('assessment'),
      read: { permit_needed: 'unknown' },
      changed: true
    })
    const needed = step(compiled, at('intake'), 'application_complete', { permit_needed: 'yes' })
    expect(needed).toMatchObject({ state: at('advice') })
  })

  it.each([
    ['xstate.done.state.permit.intake', 'forged: would skip steps'],
    ['xstate.init', 'forged: would start again'],
    ['xstate.stop', 'forged: would stop the machine'],
    ['passed:decision', 'a deadline passes by itself'],
    ['settle:', 'ours alone'],
    ['*', 'matches everything'],
    ['', 'nothing'],
    ['constructor', 'on every object'],
    ['__proto__', 'on every object'],
    ['hasOwnProperty', 'on every object']
  ])('refuses %j from outside (%s)', event => {
    expect(step(compiled, at('intake'), event, {})).toEqual({
      accepted: false,
      reason: 'unknown-event',
      possible: ['application_complete', 'inspected', 'reinspected', 'withdrawn'],
      read: {}
    })
  })

  it('says what is possible when an event comes at another time', () => {
    expect(step(compiled, at('intake'), 'decided', {})).toMatchObject({
      accepted: false,
      reason: 'not-now',
      possible: ['application_complete', 'inspected', 'reinspected', 'withdrawn']
    })
  })

  it('tells an event that a guard holds back from one that nothing waits for', () => {
    const answers: Answers = { permit_needed: 'unknown' }
    expect(step(compiled, at('assessment'), 'decided', answers)).toMatchObject({
      accepted: false,
      reason: 'blocked',
      read: { permit_needed: 'unknown' }
    })
  })

  it('takes a transition that goes nowhere', () => {
    expect(step(compiled, at('advice'), 'inspected', {})).toMatchObject({
      accepted: true,
      state: at('advice'),
      changed: false,
      effects: [{ type: 'deadline.start' }, { type: 'deadline.start' }]
    })
  })

  it('refuses everything once the process is done', () => {
    const ended = step(compiled, at('late'), 'decided', {})
    expect(ended).toMatchObject({ state: { value: 'ended', status: 'done' } })
    const done: StepState = { value: 'ended', status: 'done' }
    for (const event of ['decided', 'withdrawn', 'feiten_vastgesteld'])
      expect(step(compiled, done, event, {})).toMatchObject({ reason: 'closed', possible: [] })
    expect(stepPassed(compiled, done, 'decision', {})).toBeNull()
  })

  it('is the same for the same question', () => {
    const answers: Answers = { permit_needed: 'no' }
    const once = step(compiled, at('assessment'), 'decided', answers)
    expect(step(compiled, at('assessment'), 'decided', answers)).toEqual(once)
  })
})

describe('stepPassed', () => {
  it('moves only what waits for that limit', () => {
    expect(stepPassed(compiled, at('intake'), 'decision', {})).toMatchObject({ state: at('late') })
    expect(stepPassed(compiled, at('late'), 'decision', {})).toBeNull()
    expect(stepPassed(compiled, at('intake'), 'objection', {})).toBeNull()
  })
})

describe('settle', () => {
  it('takes what a new answer opens, and rests on the same answer', () => {
    expect(settle(compiled, at('assessment'), { permit_needed: 'unknown' }).changed).toBe(false)
    expect(settle(compiled, at('assessment'), { permit_needed: 'yes' }).state).toEqual(at('advice'))
  })
})

describe('parallel steps', () => {
  const both: ProcessDefinition = {
    id: 'both',
    version: '1',
    title: 'Both',
    events: { left: declared('Left'), right: declared('Right') },
    initial: 'working',
    states: {
      working: {
        type: 'parallel',
        states: {
          b: { initial: 'one', states: { one: { on: { right: [{ target: 'two' }] } }, two: {} } },
          a: { initial: 'one', states: { one: { on: { left: [{ target: 'two' }] } }, two: {} } }
        }
      }
    }
  }

  it('are written in the order of their names, whatever the order of the definition', () => {
    const { state } = start(compile(both), {})
    expect(JSON.stringify(state.value)).toBe('{"working":{"a":"one","b":"one"}}')
    expect(step(compile(both), state, 'right', {})).toMatchObject({
      state: { value: { working: { a: 'one', b: 'two' } } }
    })
  })
})

function declared(title: string) {
  return { title, by: [], facts: [], source: null }
}
