import type { Facts, FactValue } from '@ketenregie/core'

/** The value that is stated for a fact; undefined while it is not known. */
export function knownValue(facts: Facts, name: string): FactValue | undefined {
  if (!Object.hasOwn(facts, name)) return undefined
  const value = facts[name]
  return typeof value === 'object' && 'unknown' in value ? undefined : value
}
