import { describe, expect, it } from 'vitest'
import { parsePeriod, phrasePeriod, printPeriod } from './period.ts'
import type { IsoPeriod } from './period.ts'

describe('a period', () => {
  it.each<[string, IsoPeriod]>([
    ['P0D', { unit: 'days', count: 0 }],
    ['P10D', { unit: 'days', count: 10 }],
    ['P4W', { unit: 'weeks', count: 4 }],
    ['P1M', { unit: 'months', count: 1 }],
    ['P1Y', { unit: 'years', count: 1 }],
    ['PT72H', { unit: 'hours', count: 72 }]
  ])('%s is read and printed', (text, period) => {
    expect(parsePeriod(text)).toEqual(period)
    expect(printPeriod(period)).toBe(text)
  })

  it.each([
    'P',
    'PT',
    '4W',
    'p4w',
    'P4W ',
    'P-4W',
    'P1.5M',
    'P1M2D',
    'PT4M',
    'P72H',
    'PT1D',
    'P101Y',
    'P99999W',
    'P9999999D'
  ])('%j is none', text => expect(parsePeriod(text)).toBeUndefined())

  it('is said in words', () => {
    expect(phrasePeriod({ unit: 'weeks', count: 4 }, 'nl')).toBe('4 weken')
    expect(phrasePeriod({ unit: 'working-days', count: 1 }, 'nl')).toBe('1 werkdag')
    expect(phrasePeriod({ unit: 'hours', count: 72 }, 'nl')).toBe('72 uur')
    expect(phrasePeriod({ unit: 'months', count: 1 }, 'en')).toBe('1 month')
  })
})
