import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backOff } from './back-off.ts'

const hours = 60 * 60_000

it('waits longer each time up to four hours, and never less than half of that', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (message, attempts) => {
      const full = Math.min(4 * hours, 60_000 * 2 ** (attempts - 1))
      const wait = backOff(message, attempts)
      expect(wait).toBeLessThanOrEqual(full)
      expect(wait).toBeGreaterThanOrEqual(full / 2)
      expect(backOff(message, attempts)).toBe(wait)
    })
  )
})

it('spreads messages that failed together', () => {
  const waits = Array.from({ length: 100 }, (_, index) => backOff(`m-${index}`, 5))
  expect(new Set(waits).size).toBeGreaterThan(90)
})
