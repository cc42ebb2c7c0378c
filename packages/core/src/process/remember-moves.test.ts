import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant.ts'
import { activeSteps, awaitedPassings, decidedNow } from './active-steps.ts'
import { compile } from './compile.ts'
import type { CompiledProcess } from './compile.ts'
import { events, limits, randomDefinition, rules } from './explore/random-definition.fixture.ts'
import { rememberMoves } from './remember-moves.ts'
import { keyOf } from './remember.ts'
import { possibleEvents, settle, start, step, stepPassed } from './step.ts'
import type { Answers, StepState } from './step.ts'

const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)
const answers = fc.dictionary(fc.constantFrom(...rules, 'other'), answer)
const walks = fc.array(
  fc.array(fc.record({ cause: fc.constantFrom(...events, ...limits, 'settle'), answers }), {
    maxLength: 8
  }),
  { minLength: 2, maxLength: 4 }
)

const go = (compiled: CompiledProcess, state: StepState, cause: string, given: Answers) => {
  if (cause === 'settle') return settle(compiled, state, given)
  return limits.includes(cause)
    ? stepPassed(compiled, state, cause, given)
    : step(compiled, state, cause, given)
}

/** What a process that goes round for ever gives is an answer too. */
function told<T>(run: () => T): T | 'endless' {
  try {
    return run()
  } catch (cause) {
    if (cause instanceof InvariantError) return 'endless'
    throw cause
  }
}

describe('a step that is remembered', () => {
  it('is the step that the machine takes, whatever was asked before', () => {
    let moved = 0
    fc.assert(
      fc.property(randomDefinition, answers, walks, (definition, first, all) => {
        const old = compile(definition)
        for (const walk of all) {
          // on what was compiled anew nothing is remembered yet
          const begun = told(() => start(compile(definition), first))
          expect(told(() => start(old, first))).toEqual(begun)
          if (begun === 'endless') return
          let { state } = begun
          for (const { cause, answers: given } of walk) {
            const fresh = compile(definition)
            const next = told(() => go(fresh, state, cause, given))
            expect(told(() => go(old, state, cause, given))).toEqual(next)
            const open = (compiled: CompiledProcess) =>
              possibleEvents(compiled, state, rule => given[rule] ?? 'unknown')
            expect(open(old)).toEqual(open(fresh))
            if (next === 'endless' || next === null || !next.accepted) continue
            if (next.changed) moved += 1
            ;({ state } = next)
          }
        }
      }),
      { numRuns: 300 }
    )
    expect(moved).toBeGreaterThan(30)
  })

  it('is asked of the machine once for the answers that it looks at, whatever else is known', () => {
    const remember = rememberMoves<{
      readonly asked: readonly (readonly [string, 'yes' | 'no'])[]
    }>()
    const process = compile({ id: 'p', version: '1', title: 'P', events: {} })
    let runs = 0
    const move = (given: Answers) =>
      remember(process, 'a', given, () => {
        runs += 1
        const is = given['gate'] === 'yes' ? 'yes' : 'no'
        return {
          asked:
            is === 'yes'
              ? [
                  ['gate', is],
                  ['inner', 'yes']
                ]
              : [['gate', is]]
        }
      })
    move({ gate: 'no' })
    move({ gate: 'no', inner: 'yes', other: 'yes' })
    expect(runs).toBe(1)
    move({ gate: 'yes', inner: 'yes' })
    move({ gate: 'yes', inner: 'yes', other: 'no' })
    expect(runs).toBe(2)
  })

  it('starts anew past a number of moves, instead of keeping all', () => {
    const remember = rememberMoves<{ readonly asked: readonly never[] }>()
    const process = compile({ id: 'p', version: '1', title: 'P', events: {} })
    const move = (key: string) => remember(process, key, {}, () => ({ asked: [] }))
    const first = move('0')
    expect(move('0')).toBe(first)
    for (let count = 0; count < 20_000; count++) move(`k${count}`)
    expect(move('0')).not.toBe(first)
  })
})

it('tells configurations apart, and equal ones not, in whatever order they are written', () => {
  expect(keyOf({ a: 'x', b: { c: 'y' } })).toBe(keyOf({ b: { c: 'y' }, a: 'x' }))
  const others = ['a', { a: 'b' }, { a: { b: 'c' } }, { a: 'b', c: 'd' }, { a: 'b","c":"d' }]
  expect(new Set(others.map(keyOf)).size).toBe(others.length)
})

it('remembers per definition what is active in a configuration', () => {
  const about = (title: string, rule: string) => ({
    title,
    decides: [rule],
    source: { source: 's', place: 'p' }
  })
  const one = { meta: about('One', 'r'), after: { limit: [{ target: 'b' }] } }
  const definition = {
    id: 'p',
    version: '1',
    title: 'P',
    events: {},
    initial: 'a',
    states: { a: one, b: {} }
  }
  const other = { ...definition, states: { a: { meta: about('Other', 'q') }, b: {} } }
  for (let round = 0; round < 2; round++) {
    expect(activeSteps(definition, 'a')).toMatchObject([{ path: 'a', meta: { title: 'One' } }])
    expect(decidedNow(definition, 'a')).toEqual(['r'])
    expect([...awaitedPassings(definition, 'a')]).toEqual([['a:limit', 'limit']])
    expect(activeSteps(other, 'a')).toMatchObject([{ meta: { title: 'Other' } }])
    expect(decidedNow(other, 'a')).toEqual(['q'])
    expect(awaitedPassings(other, 'a').size).toBe(0)
  }
})
