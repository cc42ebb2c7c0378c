import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addMilliseconds, startOfDay } from './amsterdam.ts'
import type { Instant } from './amsterdam.ts'
import { compareDueTimes, dueTimeOf, whenDue } from './due-time.ts'

it.each([
  ['2026-10-07', { on: '2026-10-07' }],
  ['2026-10-06T22:30:00Z', { on: '2026-10-07', at: '2026-10-06T22:30:00.000Z' }],
  ['2026-10-07T00:00:00+02:00', { on: '2026-10-07' }]
] as const)('takes %s to its day in the Netherlands', (when, due) => {
  expect(dueTimeOf(when)).toEqual(due)
})

/** Around the days on which Dutch clocks change. */
const moment = fc
  .record({
    from: fc.constantFrom<Instant>('2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z'),
    minutes: fc.integer({ min: 0, max: 40 * 60 })
  })
  .map(({ from, minutes }) => addMilliseconds(from, minutes * 60_000))

it('orders moments as they follow each other, and a day by its beginning', () => {
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const [a, b] = [dueTimeOf(one), dueTimeOf(other)]
      expect(Math.sign(compareDueTimes(a, b))).toBe(Math.sign(Date.parse(one) - Date.parse(other)))
      expect(compareDueTimes({ on: a.on }, a)).toBeLessThanOrEqual(0)
      expect(dueTimeOf(whenDue(a))).toEqual(a)
      expect(dueTimeOf(startOfDay(a.on))).toEqual({ on: a.on })
    })
  )
})
