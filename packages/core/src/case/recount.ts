import { InvariantError } from '../invariant.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import type { Pack } from '../pack/pack.ts'
import type { TimeLimit } from '../time/time-limit.ts'
import type { CaseDeadline, DeadlineDays, LadderDay } from './case-state.ts'
import { count, deadlineIn, ladderOf, limitOf, namesIn, startOf } from './deadlines.ts'
import type { Draft } from './draft.ts'

/** Limits that would run from another day now than they do. */
export function movedStarts(draft: Draft): readonly string[] {
  const { deadlines } = draft.state
  const { timeLimits } = draft.context.pack
  return namesIn(deadlines).filter(name => {
    const known = deadlineIn(draft, name)
    if (known.withdrawn || !Object.hasOwn(timeLimits, name)) return false
    const from = startOf(draft, limitOf(draft, name), known.start)
    return typeof from === 'string' && from !== known.start
  })
}

/** Limits of which something can still come and that have no length for the day they run from. */
export function uncountable(draft: Draft): readonly string[] {
  const { deadlines } = draft.state
  return namesIn(deadlines).filter(name => {
    const known = deadlineIn(draft, name)
    if (!isLive(known)) return false
    if (!Object.hasOwn(draft.context.pack.timeLimits, name)) return true
    return !known.passed && 'reason' in countAgain(draft, name, known)
  })
}

/**
 * Counts what still runs by the agreements now, from the day it began; what has passed stays so.
 * `former` are the limits that it ran by.
 */
export function recount(draft: Draft, former: Pack['timeLimits']): void {
  for (const name of namesIn(draft.state.deadlines)) {
    const known = deadlineIn(draft, name)
    if (!isLive(known)) continue
    const counted = known.passed ? daysOf(known) : countAgain(draft, name, known)
    if ('reason' in counted) throw new InvariantError(`no days for the limit ${name}`)
    const rungs = former[name]?.ladder ?? []
    const ladder = carriedOver(draft, name, { known, rungs, days: counted })
    const was = { ...daysOf(known), ladder: known.ladder }
    if (canonicalJson({ ...counted, ladder }) === canonicalJson(was)) continue
    draft.emit({ type: 'deadlineRecalculated', limit: name, days: counted, ladder })
  }
}

interface Former {
  readonly known: CaseDeadline
  readonly rungs: TimeLimit['ladder']
  readonly days: DeadlineDays
}

/** What was sent is never sent again; what is new on the ladder and lies behind is not sent. */
function carriedOver(
  draft: Draft,
  name: string,
  { known, rungs, days }: Former
): readonly LadderDay[] {
  const steps = limitOf(draft, name).ladder
  const left = rungs.map((rung, at) => ({ rung, day: known.ladder[at] }))
  return ladderOf(draft, name, days).map((day, at) => {
    const step = steps[at]
    const place = left.findIndex(
      ({ rung }) => rung.when === step?.when && rung.to === step.to && rung.message === step.message
    )
    const [found] = place < 0 ? [] : left.splice(place, 1)
    return { ...day, fired: found?.day?.fired ?? (day.fired || day.on < draft.state.asOf) }
  })
}

/** From the moment at which it began. */
function countAgain(draft: Draft, name: string, { start, hours }: CaseDeadline) {
  return count(draft, name, start, hours?.from ?? null)
}

function daysOf(known: CaseDeadline): DeadlineDays {
  const { start, nominal, final, provisional, alternative, suspended, hours } = known
  const days = { start, nominal, final, provisional, alternative, suspended }
  return hours ? { ...days, hours } : days
}

/** Whether something can still come of a deadline. */
export function isLive({ metOn, withdrawn, passed, ladder }: CaseDeadline): boolean {
  if (metOn !== null || withdrawn) return false
  return !passed || ladder.some(({ fired }) => !fired)
}
