import type { Modality } from '@ketenregie/core'
import type { Condition } from '../model/condition.ts'

/** From the strongest to the weakest. */
export const modalities = ['does', 'may', 'on-request'] as const satisfies readonly Modality[]

/** Whether some part of the condition carries a modality of its own. */
export function hasGrounds(condition: Condition): boolean {
  if ('ground' in condition) return true
  if ('all' in condition) return condition.all.some(hasGrounds)
  if ('any' in condition) return condition.any.some(hasGrounds)
  return false
}

/**
 * The condition in which grounds weaker than `least` count as false. A part without a modality
 * has the one around it; beside a ground in the same `all` it is a mere requirement.
 */
export function counting(condition: Condition, around: Modality, least: Modality): Condition {
  if ('ground' in condition) {
    const { ground, modality } = condition
    return isWeaker(modality, least) ? never : counting(ground, modality, least)
  }
  if (!hasGrounds(condition)) return isWeaker(around, least) ? never : condition
  if ('any' in condition) return { any: condition.any.map(one => counting(one, around, least)) }
  if ('all' in condition)
    return { all: condition.all.map(one => (hasGrounds(one) ? counting(one, around, least) : one)) }
  return condition
}

const never: Condition = { any: [] }

export function isWeaker(modality: Modality, than: Modality): boolean {
  return modalities.indexOf(modality) > modalities.indexOf(than)
}
