import type { PackEffect } from './effects.ts'

/** The gate and the four participation rules: recorded wherever a case meeting is at stake. */
export const participation = [
  'complexe_problematiek',
  'om_deelname',
  'rvdk_deelname',
  'reclassering_deelname',
  'politie_deelname'
] as const

type Truth = 'yes' | 'no' | 'unknown'

export const complex = (is: Truth) =>
  ({ type: 'rule', params: { rule: 'complexe_problematiek', is } }) as const

/** Weighs again when facts are stated or corrected, each time the answer is one of these. */
export function weighAgain<const Target extends string>(
  target: Target,
  answers: readonly Truth[],
  actions: readonly PackEffect[] = []
) {
  const ways = answers.map(is => ({ target, guard: complex(is), actions }))
  return { feiten_vastgesteld: ways, feiten_gecorrigeerd: ways } as const
}
