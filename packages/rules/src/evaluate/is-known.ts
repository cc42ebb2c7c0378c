import type { Facts } from '@ketenregie/core'
import { knownValue } from '../compile/known-value.ts'
import type { Layout } from '../compile/layout.ts'

/** Whether a fact has a value that lies in its domain. */
export function isKnown(name: string, facts: Facts, layout: Layout): boolean {
  const value = knownValue(facts, name)
  return value !== undefined && layout.facts.get(name)?.isAllowed(value) === true
}
