import { InvariantError } from '../invariant.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
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
    return !known.passed && 'reason' in count(draft, name, known.start)
  })
}

/** Counts what still runs by the agreements now, from the day it began; what has passed stays so. */
export function recount(draft: Draft): void {
  for (const name of namesIn(draft.state.deadlines)) {
    const known = deadlineIn(draft, name)
    if (!isLive(known)) continue
    const counted = known.passed ? daysOf(known) : count(draft, name, known.start)
    if ('reason' in counted) throw new InvariantError(`no days for the limit ${name}`)
    const ladder = carriedOver(draft, known, ladderOf(draft, name, counted.final))
    if (
      canonicalJson({ ...counted, ladder }) ===
      canonicalJson({ ...daysOf(known), ladder: known.ladder })
    )
      continue
    draft.emit({ type: 'deadlineRecalculated', limit: name, days: counted, ladder })
  }
}

/** What was sent is not sent again; on a ladder that was rebuilt, what lies behind counts as sent. */
function carriedOver(
  draft: Draft,
  known: CaseDeadline,
  ladder: readonly LadderDay[]
): readonly LadderDay[] {
  const isRebuilt = ladder.length !== known.ladder.length
  return ladder.map((day, step) => {
    const former = known.ladder[step]
    if (isRebuilt) return { ...day, fired: day.fired || day.on < draft.state.asOf }
    // on the same day it is as it was, whatever it counted as when it was made
    if (day.on === former?.on) return former
    return former?.fired && day.on <= former.on ? { ...day, fired: true } : day
  })
}

function daysOf(known: CaseDeadline): DeadlineDays {
  const { start, nominal, final, provisional, alternative, suspended } = known
  return { start, nominal, final, provisional, alternative, suspended }
}

/** Whether something can still come of a deadline. */
export function isLive({ metOn, withdrawn, passed, ladder }: CaseDeadline): boolean {
  if (metOn !== null || withdrawn) return false
  return !passed || ladder.some(({ fired }) => !fired)
}
