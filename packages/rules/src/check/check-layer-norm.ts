import type { Norm } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import { citeNorm } from '../layer/asked-by.ts'
import type { Against } from './check-layer.ts'

/** Whoever answers for a norm below answers for it here. */
export function checkLayerNorm(
  here: Omit<Norm, 'id'>,
  { below, place, refuse }: Against<Norm>,
  report: Report
): void {
  const kept = here.duty?.parties ?? []
  const parties = (below.duty?.parties ?? []).filter(party => !kept.includes(party))
  if (parties.length === 0) refuse()
  else
    report.add(
      { code: 'rules/duty-weakens-norm', params: { asked: [citeNorm(below)], parties } },
      place
    )
}
