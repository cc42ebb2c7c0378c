import type { Facts, UnknownReason } from '@ketenregie/core'

/** Why a fact is not known: as stated, or because it was not asked. */
export function unknownReason(facts: Facts, name: string): UnknownReason {
  const value = Object.hasOwn(facts, name) ? facts[name] : undefined
  return typeof value === 'object' && 'unknown' in value ? value.unknown : 'not-asked'
}
