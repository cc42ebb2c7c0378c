import { addDays } from '@ketenregie/core'
import type { TimeLimit } from '@ketenregie/core'
import type { LimitExample } from '../diagnostic/layer-problems.ts'
import type { Report } from '../diagnostic/report.ts'
import { askedBy } from '../layer/asked-by.ts'
import { compareLimits } from '../layer/compare-limits.ts'
import { anyLastDay, findLostReminder } from '../layer/lost-reminder.ts'
import type { Against } from './check-layer.ts'

/**
 * A limit may be filled in where it is open, and shown how it then differs. Of one that is closed, or
 * that is a minimum norm, a layer may add reminders, and take none away.
 */
export function checkLayerLimit(
  written: Omit<TimeLimit, 'name'>,
  against: Against<TimeLimit>,
  report: Report
): void {
  const { below, base, place, refuse } = against
  const { name } = below
  const here = { name, ...written }
  const isClosed = !below.versions.some(({ period, open }) => period === null || open === true)
  const isKept = isClosed || below.minimumNorm === true
  // a version that is open has no length of its own that could be weakened
  const [first] = below.versions
  const asked = first === undefined ? [] : askedBy(base, 'timeLimits', { name, ...first })
  const lost = isKept ? findLostReminder(below, here, base.calendar) : null
  if (lost !== null)
    report.add({ code: 'rules/reminder-weakens-norm', params: { name, asked, ...lost } }, place)
  const ended = isKept ? endedEarly(below, here, base.calendar) : null
  if (ended !== null) {
    const params = { name, asked, relation: 'different', example: ended } as const
    report.add({ code: 'rules/limit-weakens-norm', params }, place)
  }
  if (here.versions === below.versions) {
    if (isClosed && here.what !== below.what) refuse()
    return
  }
  const { relation, example, weakens, changesAgreed } = compareLimits(below, here, base.calendar)
  if (weakens && (isKept || changesAgreed))
    report.add(
      { code: 'rules/limit-weakens-norm', params: { name, asked, relation, example } },
      place
    )
  else if (lost !== null || ended !== null) return
  else if (isClosed || changesAgreed) refuse()
  else if (below.versions.some(({ period }) => period !== null))
    report.add({ code: 'rules/limit-relation', params: { name, relation, example } }, place)
}

/** It is given up here by a date that does not end it below. */
function endedEarly(
  below: TimeLimit,
  here: TimeLimit,
  calendar: Parameters<typeof anyLastDay>[1]
): LimitExample | null {
  const { infeasible } = here
  const shown = anyLastDay(below, calendar)
  if (infeasible === null || infeasible.fact === below.infeasible?.fact || shown === null)
    return null
  const and = [{ of: infeasible.fact, on: addDays(shown.final, -1) }]
  return { start: shown.start, below: shown.final, here: null, and }
}
