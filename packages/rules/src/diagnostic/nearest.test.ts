import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

describe('nearest', () => {
  it.each([
    {
      written: 'gevaarsteling',
      known: ['gevaarstelling', 'strafbaar_feit'],
      meant: 'gevaarstelling'
    },
    { written: 'gevara', known: ['gevaar'], meant: 'gevaar' },
    { written: 'Gevaar', known: ['gevaar'], meant: 'gevaar' },
    { written: 'om', known: ['pi', 'zvh'], meant: null },
    { written: 'onm', known: ['om', 'zvh'], meant: 'om' },
    { written: 'yes', known: ['ja', 'nee'], meant: 'ja' },
    { written: 'yes', known: ['laag', 'hoog'], meant: null },
    { written: 'or', known: ['alle', 'een_van'], meant: 'een_van' },
    { written: 'iets_heel_anders', known: ['gevaarstelling'], meant: null },
    { written: 'x'.repeat(10_000), known: ['x'.repeat(10_000)], meant: null }
  ])('$written means $meant', ({ written, known, meant }) => {
    expect(nearest(written, known)).toBe(meant)
  })
})
