import type { Facts } from '@ketenregie/core'
import type { Decidable } from '../compile/decision.ts'
import { nothing, setOf } from './fact-set.ts'
import { isKnown } from './is-known.ts'
import type { Settling } from './settling.ts'

/** Nothing is left to ask. */
export const settled: Settling = {
  isExact: true,
  relevant: nothing,
  needed: [],
  canSettle: [],
  gains: new Map()
}

/** For what is too large to look into: every unknown fact may matter, and all together settle it. */
export function everythingOpen({ facts: names, layout }: Decidable, facts: Facts): Settling {
  const open = names.flatMap((name, number) => (isKnown(name, facts, layout) ? [] : [number]))
  return { ...settled, isExact: false, relevant: setOf(open), needed: [setOf(open)] }
}
