import type { Effect, Guard, Transition } from '@ketenregie/core'

/** The gate and the four participation rules: recorded wherever a case meeting is at stake. */
export const participation = [
  'complexe_problematiek',
  'om_deelname',
  'rvdk_deelname',
  'reclassering_deelname',
  'politie_deelname'
]

export const complex = (is: 'yes' | 'no' | 'unknown'): Guard => ({
  type: 'rule',
  params: { rule: 'complexe_problematiek', is }
})

type Again = Readonly<Record<'feiten_vastgesteld' | 'feiten_gecorrigeerd', readonly Transition[]>>

/** Weighs again when facts are stated or corrected, each time the answer is one of these. */
export function weighAgain(
  target: string,
  answers: readonly ('yes' | 'no' | 'unknown')[],
  actions: readonly Effect[] = []
): Again {
  const ways = answers.map(is => ({ target, guard: complex(is), actions }))
  return { feiten_vastgesteld: ways, feiten_gecorrigeerd: ways }
}
