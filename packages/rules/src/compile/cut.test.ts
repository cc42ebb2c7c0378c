import type { FactValue } from '@ketenregie/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut } from './cut.ts'
import { holds } from './holds.ts'
import type { Comparison } from './holds.ts'

const orders: readonly Comparison[] = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive'
]

describe('the regions of a number', () => {
  const domain = { kind: 'number', from: -3, to: 6 } as const
  const values = Array.from({ length: 10 }, (_, index) => index - 3)
  const comparisons = fc.array(
    fc.record({ operator: fc.constantFrom(...orders), value: fc.integer({ min: -10, max: 24 }) })
  )

  it('hold together exactly the values that no comparison tells apart', () => {
    fc.assert(
      fc.property(comparisons, made => {
        const halves = made.map(({ operator, value }) => ({ operator, value: value / 2 }))
        const regions = cut(domain, halves)
        const signature = (value: FactValue) =>
          halves.map(one => holds(one.operator, value, one.value)).join()
        for (const first of values)
          for (const second of values)
            expect(regions.of(first) === regions.of(second)).toBe(
              signature(first) === signature(second)
            )
        expect(regions.samples.map(regions.of)).toEqual(regions.samples.map((_, index) => index))
      })
    )
  })

  it('leave out what lies outside the domain', () => {
    expect([-4, 7, 1.5, Number.NaN, 'yes'].map(cut(domain, []).of)).toEqual(
      Array.from({ length: 5 }, () => undefined)
    )
  })
})

it('leaves no region between two days that follow each other', () => {
  const regions = cut({ kind: 'date' }, [
    { operator: 'after', value: '2024-02-28' },
    { operator: 'before', value: '2024-02-29' }
  ])
  expect(regions.samples).toEqual(['0001-01-01', '2024-02-29'])
  expect(regions.of('2024-02-30')).toBeUndefined()
})

it('takes all codes that no rule names for one', () => {
  const regions = cut({ kind: 'code', prefix: 'GM', digits: 4 }, [
    { operator: 'equal', value: 'GM0402' }
  ])
  expect(['GM0402', 'GM0406', 'GM9999', 'GM42', 'XX0402'].map(regions.of)).toEqual([
    0,
    1,
    1,
    undefined,
    undefined
  ])
})
