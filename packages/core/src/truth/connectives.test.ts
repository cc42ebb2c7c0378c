import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, any, not } from './connectives.ts'
import type { Truth } from './truth.ts'

const truth = fc.constantFrom<Truth>('yes', 'no', 'unknown')
const truths = fc.array(truth, { maxLength: 6 })

/** Every way to fill in the unknowns, as rows of booleans. */
function completions(values: readonly Truth[]): boolean[][] {
  return values.reduce<boolean[][]>(
    (rows, value) =>
      rows.flatMap(row =>
        value === 'unknown'
          ? [
              [...row, true],
              [...row, false]
            ]
          : [[...row, value === 'yes']]
      ),
    [[]]
  )
}

function agreed(possible: ReadonlySet<boolean>): Truth {
  if (possible.size === 2) return 'unknown'
  return possible.has(true) ? 'yes' : 'no'
}

describe('the connectives', () => {
  it('answer yes or no only when every way to fill in the unknowns agrees', () => {
    fc.assert(
      fc.property(truths, values => {
        const rows = completions(values)
        expect(all(values)).toBe(agreed(new Set(rows.map(row => row.every(Boolean)))))
        expect(any(values)).toBe(agreed(new Set(rows.map(row => row.some(Boolean)))))
      })
    )
  })

  it('mirror each other: not all is any not', () => {
    fc.assert(
      fc.property(truths, values => {
        expect(not(all(values))).toBe(any(values.map(not)))
        expect(not(any(values))).toBe(all(values.map(not)))
      })
    )
  })

  it('turn yes and no around and leave unknown', () => {
    expect((['yes', 'no', 'unknown'] as const).map(not)).toEqual(['no', 'yes', 'unknown'])
  })

  it('answer for an empty list: all of nothing is yes, any of nothing is no', () => {
    expect([all([]), any([])]).toEqual(['yes', 'no'])
  })

  it('stop at the value that settles it', () => {
    const seen: Truth[] = []
    function* values(): Generator<Truth> {
      for (const value of ['unknown', 'no', 'yes'] as const) {
        seen.push(value)
        yield value
      }
    }
    expect(all(values())).toBe('no')
    expect(seen).toEqual(['unknown', 'no'])
  })
})
