import { unreachable } from '@ketenregie/core'
import { cutDates, cutNumbers } from './cut-line.ts'
import { cutCodes, cutOptions } from './cut-options.ts'
import type { Comparing, Regions, SingleDomain } from './region.ts'

/** Cuts a domain into regions at the values and thresholds that occur. */
export function cut(domain: SingleDomain, comparisons: readonly Comparing[]): Regions {
  switch (domain.kind) {
    case 'yes-no':
      return seesValues(comparisons) ? yesNo : either
    case 'choice':
      return cutOptions(domain.options, comparisons)
    case 'code':
      return cutCodes(domain, comparisons)
    case 'number':
      return cutNumbers(domain, comparisons)
    case 'date':
      return cutDates(comparisons)
    default:
      return unreachable(domain)
  }
}

/** Some comparison tells yes from no. */
export function seesValues(comparisons: readonly Comparing[]): boolean {
  return comparisons.some(({ value }) => value === 'yes' || value === 'no')
}

// shared, since nearly all facts are such
const yesNo = cutOptions(['yes', 'no'], [{ operator: 'equal', value: 'yes' }])
const either = cutOptions(['yes', 'no'], [])
