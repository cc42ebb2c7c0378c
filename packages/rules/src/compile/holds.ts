import { InvariantError, unreachable } from '@ketenregie/core'
import type { FactValue } from '@ketenregie/core'
import type { Operator } from '../model/condition.ts'

/** The operators that compare one known value with one stated value. */
export type Comparison = Exclude<Operator, 'within' | 'known'>

export function isComparison(operator: Operator): operator is Comparison {
  return operator !== 'within' && operator !== 'known'
}

/** Whether a comparison holds for a known value. Dates compare as text: they are written as such. */
export function holds(operator: Comparison, actual: FactValue, stated: FactValue): boolean {
  switch (operator) {
    case 'equal':
      return isSame(actual, stated)
    case 'notEqual':
      return !isSame(actual, stated)
    case 'lessThan':
    case 'before':
      return compare(actual, stated) < 0
    case 'lessThanInclusive':
    case 'notAfter':
      return compare(actual, stated) <= 0
    case 'greaterThan':
    case 'after':
      return compare(actual, stated) > 0
    case 'greaterThanInclusive':
    case 'notBefore':
      return compare(actual, stated) >= 0
    case 'contains':
      return includes(actual, stated)
    case 'doesNotContain':
      return !includes(actual, stated)
    default:
      return unreachable(operator)
  }
}

function isSame(first: FactValue, second: FactValue): boolean {
  if (!isList(first) || !isList(second)) return first === second
  const other = new Set(second)
  return new Set(first).size === other.size && first.every(option => other.has(option))
}

function compare(actual: FactValue, stated: FactValue): number {
  if (typeof actual === 'number' && typeof stated === 'number') return actual - stated
  if (typeof actual === 'string' && typeof stated === 'string')
    return actual === stated ? 0 : actual < stated ? -1 : 1
  throw new InvariantError('a comparison between values of different kinds')
}

function includes(actual: FactValue, stated: FactValue): boolean {
  if (!isList(actual) || typeof stated !== 'string')
    throw new InvariantError('only a set of options contains something')
  return actual.includes(stated)
}

export function isList(value: FactValue): value is readonly string[] {
  return typeof value === 'object'
}
