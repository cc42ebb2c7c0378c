import fc from 'fast-check'
import { addDays } from '../time/civil-date.ts'
import { permit } from './permit.fixture.ts'

const day = fc.integer({ min: 0, max: 60 }).map(count => addDays('2026-04-10', count))
const truth = fc.constantFrom('yes', 'no', 'unknown')
const value = truth.map(answer => (answer === 'unknown' ? { unknown: 'asked' as const } : answer))
const facts = fc.dictionary(fc.constantFrom('large', 'monument'), value)
const dates = fc.dictionary(fc.constantFrom('filed_on', 'building_gone_on', 'inspected_on'), day)
const types = [
  ...Object.keys(permit.events),
  'feiten_vastgesteld',
  'feiten_gecorrigeerd',
  'taak_afgerond',
  'nonsense'
]

/** One thing that happens to a case: an event, right or wrong, or a day on which it is looked at. */
const happening = fc.oneof(
  { arbitrary: day.map(until => ({ until })), weight: 1 },
  {
    arbitrary: fc.record({
      type: fc.constantFrom(...types),
      by: fc.constantFrom('council', 'applicant', 'monuments'),
      on: day,
      key: fc.integer({ min: 1, max: 9 }).map(number => `k-${number}`),
      facts: fc.tuple(facts, dates).map(([some, others]) => ({ ...some, ...others })),
      task: fc.constantFrom('T-1', 'T-2')
    }),
    weight: 4
  }
)
/** What can happen to a case on permits, in any order. */
export const life = fc.array(happening, { maxLength: 25 })
