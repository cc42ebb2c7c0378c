import { addDays } from '@ketenregie/core'
import type { CaseState, Wake } from '@ketenregie/core'

/**
 * The days on which a case must be looked at, worked out from its state alone: the day after each
 * last day that nobody met, each step of a ladder still to come, and the day after a fact goes stale.
 */
export function expectedWakes({ caseId, at, deadlines, facts, asOf }: CaseState): readonly Wake[] {
  if (at.status === 'done') return []
  const wakes: Wake[] = []
  for (const [limit, deadline] of Object.entries(deadlines)) {
    const { metOn, withdrawn, passed, infeasible, suspended, final, ladder } = deadline
    if (metOn !== null || withdrawn) continue
    // what stands still passes nowhere and warns nobody
    if (suspended !== null) continue
    if (!passed) wakes.push({ caseId, id: `${limit}/1-passed`, on: addDays(final, 1) })
    if (infeasible) continue
    for (const [step, { on, fired }] of ladder.entries())
      if (!fired) wakes.push({ caseId, id: `${limit}/2-ladder-${step}`, on })
  }
  const ends = Object.values(facts).flatMap(timeline => {
    const latest = timeline.filter(({ on }) => on <= asOf).at(-1)
    return latest?.fresh && latest.fresh >= asOf ? [latest.fresh] : []
  })
  const [first] = ends.toSorted()
  if (first !== undefined) wakes.push({ caseId, id: 'facts/stale', on: addDays(first, 1) })
  return wakes.toSorted((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1))
}
