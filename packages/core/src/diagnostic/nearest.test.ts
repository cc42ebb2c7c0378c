import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const names = ['gevaarstelling', 'strafbaar_feit', 'recidivekans', 'justitiele_zaak']
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

/** The same distance, straight from its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
  return Math.min(
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    swapped ? distance(a.slice(2), b.slice(2)) + 1 : Infinity
  )
}

describe('the nearest name', () => {
  it.each<[string, string | null, string]>([
    ['gevaarsteling', 'gevaarstelling', 'a letter less'],
    ['strafbaar-feit', 'strafbaar_feit', 'another letter'],
    ['recidiveknas', 'recidivekans', 'two letters swapped'],
    ['Justitiele_Zaak', 'justitiele_zaak', 'capitals'],
    ['woonplaats', null, 'nothing is near'],
    ['', null, 'nothing was written'],
    ['x'.repeat(100_000), null, 'no slip of the pen']
  ])('of %.20s is %s: %s', (written: string, expected: string | null) => {
    expect(nearest(written, names)).toBe(expected)
  })

  it('agrees with the definition of the distance', () => {
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 5 }), (written, candidates) => {
        const limit = Math.max(1, Math.floor(written.length / 3))
        const distances = candidates.map(name => distance(written, name))
        const least = Math.min(...distances)
        const first = candidates[distances.indexOf(least)] ?? null
        expect(nearest(written, candidates)).toBe(least <= limit ? first : null)
      })
    )
  })
})
