import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { compile, step } from '@ketenregie/core'
import type { Answers, StepState } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'
import { placeOf } from './place-of.ts'
import { stepByHand } from './step-by-hand.ts'
import type { Waiting } from './step-by-hand.ts'

const definition = landelijk.processes['detentie_en_terugkeer']
if (!definition) throw new Error('the journey is not in the agreements')
const compiled = compile(definition)
const events = [
  ...Object.keys(definition.events),
  'feiten_vastgesteld',
  'feiten_gecorrigeerd',
  'taak_afgerond'
]
const answers = ['yes', 'no', 'unknown'] as const
const values = Object.entries(definition.states ?? {}).flatMap(
  ([name, state]): StepState['value'][] => {
    const inner = Object.keys(state.states ?? {})
    return inner.length === 0 ? [name] : inner.map(part => ({ [name]: part }))
  }
)

it('is the journey: every event in every step, whatever the rules answer', () => {
  let compared = 0
  for (const value of values) {
    const place = placeOf({ value, status: 'active' })
    if (place === null) continue
    for (const event of events) compare({ value, place, event }, {})
  }
  expect(compared).toBeGreaterThan(1_500)

  /** Asks each rule that the journey looks up on the way, with every answer. */
  function compare(
    at: { readonly value: StepState['value']; readonly place: Waiting; readonly event: string },
    given: Answers
  ): void {
    const { value, place, event } = at
    const ours = step(compiled, { value, status: 'active' }, event, given)
    const open = Object.keys(ours.read).find(rule => !Object.hasOwn(given, rule))
    if (open !== undefined) {
      for (const answer of answers) compare(at, { ...given, [open]: answer })
      return
    }
    const { state, effects } = ours.accepted ? ours : { state: null, effects: null }
    const expected = state && { ...state, effects }
    const byHand = stepByHand(value, place, event, given)
    // asked of each pair by itself an expectation takes seconds
    if (!isDeepStrictEqual(byHand, expected)) expect({ place, event, given, byHand }).toBe(expected)
    compared += 1
  }
})
