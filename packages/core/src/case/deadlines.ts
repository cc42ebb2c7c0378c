import { InvariantError } from '../invariant.ts'
import type { Instant } from '../time/amsterdam.ts'
import { computeDeadline } from '../time/compute-deadline.ts'
import { isCivilDate } from '../time/civil-date.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { shift } from '../time/shift.ts'
import { compareDueTimes, dueTimeOf } from '../time/due-time.ts'
import { versionFrom } from '../time/time-limit-version.ts'
import { suspensionsBetween } from '../time/suspension.ts'
import type { Suspension } from '../time/suspension.ts'
import type {
  LimitStart,
  SuspensionMoment,
  TimeLimit,
  TimeLimitVersion
} from '../time/time-limit.ts'
import type { CaseDeadline, DeadlineDays, LadderDay, OpenPoint } from './case-state.ts'
import type { Draft } from './draft.ts'
import { inHours, momentOfStart, passingTime, rungInHours } from './limit-hours.ts'

/**
 * Starts a limit, or notes why it has no last day yet. One that runs from the same day runs on, one
 * that has passed stays passed, and what was met for a date is not asked again for that date.
 */
export function startDeadline(draft: Draft, name: string): void {
  const { deadlines, openPoints } = draft.state
  const known = deadlines[name]
  const begun = known && runs(known) ? known.start : openPoints[name]?.since
  const limit = limitOf(draft, name)
  const from = startOf(draft, limit, begun ?? draft.on)
  const begunAt = known && runs(known) ? (known.hours?.from ?? null) : draft.at
  const moment = typeof from === 'string' ? momentOfStart(draft.state, limit, from, begunAt) : null
  const isAsked = known?.metOn === null || limit.versions.every(({ start }) => 'fact' in start)
  const isSame = known?.start === from && (known?.hours?.from ?? null) === moment
  if (known && !known.withdrawn && isAsked && isSame) return
  const counted = count(draft, name, from, moment)
  if ('reason' in counted) return noteOpenPoint(draft, name, counted)
  draft.emit({
    type: 'deadlineStarted',
    limit: name,
    days: counted,
    ladder: ladderOf(draft, name, counted)
  })
  settleOpenPoint(draft, name)
}

export function meetDeadline(draft: Draft, name: string): void {
  settleOpenPoint(draft, name)
  const known = draft.state.deadlines[name]
  if (known && known.metOn === null && known.status !== 'withdrawn')
    draft.emit({ type: 'deadlineMet', limit: name, on: draft.on, ...momentOf(draft, known) })
}

export function withdrawDeadline(draft: Draft, name: string): void {
  settleOpenPoint(draft, name)
  const known = draft.state.deadlines[name]
  if (known && runs(known)) draft.emit({ type: 'deadlineWithdrawn', limit: name })
}

/** Brings every limit in line with what is known now. */
export function reviewDeadlines(draft: Draft): void {
  const { openPoints, deadlines } = draft.state
  for (const name of namesIn(openPoints))
    if (!isCounted(deadlines[name])) startDeadline(draft, name)
  for (const name of namesIn(draft.state.deadlines)) {
    // one that ended under agreements that the case no longer runs by stays as it ended
    if (!Object.hasOwn(draft.context.pack.timeLimits, name)) continue
    recalculate(draft, name)
    reviewFeasibility(draft, name)
  }
}

/** Everything that still runs when a case ends is withdrawn. */
export function withdrawRunning(draft: Draft): void {
  const { openPoints, deadlines } = draft.state
  for (const name of namesIn(openPoints)) settleOpenPoint(draft, name)
  for (const name of namesIn(deadlines))
    if (deadlines[name]?.status === 'running' || deadlines[name]?.status === 'suspended')
      draft.emit({ type: 'deadlineWithdrawn', limit: name })
}

/** While its start is in doubt a deadline stays where it was, and the doubt is an open point. */
function recalculate(draft: Draft, name: string): void {
  const known = deadlineIn(draft, name)
  if (known.withdrawn) return
  const { from, moment } = beginOf(draft, name, known)
  const isSame = from === known.start && moment === (known.hours?.from ?? null)
  if (isSame && !mayStandStill(draft, limitOf(draft, name))) return settleOpenPoint(draft, name)
  const counted = count(draft, name, from, moment)
  if ('reason' in counted) {
    if (runs(known)) noteOpenPoint(draft, name, counted)
    return
  }
  settleOpenPoint(draft, name)
  if (sameDays(counted, known)) return
  // agreed otherwise after it passed: that makes nothing pass, and warns nobody, a second time
  if (known.passed && isAgreedOtherwise(draft, name, counted)) return
  const ladder = ladderOf(draft, name, counted)
  draft.emit({
    type: 'deadlineRecalculated',
    limit: name,
    days: counted,
    // a step that was sent is not sent again for a day that is not later than the old one; nothing is
    // sent of a limit that was met, so there what was sent stays as it was
    ladder: ladder.map((day, step) => {
      const former = known.ladder[step]
      if (known.metOn !== null) return { ...day, fired: former?.fired ?? day.fired }
      return former?.fired && compareDueTimes(day, former) <= 0 ? { ...day, fired: true } : day
    })
  })
}

/** Whether these days held already, by the agreements now, before this command was told. */
function isAgreedOtherwise({ before }: Draft, name: string, counted: DeadlineDays): boolean {
  const known = before.state.deadlines[name]
  if (!known) return false
  const { from, moment } = beginOf(before, name, known)
  const former = count(before, name, from, moment)
  return !('reason' in former) && sameDays(former, counted)
}

/** From when a limit that began runs, by what is known now. */
function beginOf(draft: Draft, name: string, { start, hours }: CaseDeadline) {
  const limit = limitOf(draft, name)
  const from = startOf(draft, limit, start)
  const isDay = typeof from === 'string'
  const moment = isDay ? momentOfStart(draft.state, limit, from, hours?.from ?? null) : null
  return { from, moment }
}

function reviewFeasibility(draft: Draft, name: string): void {
  const known = deadlineIn(draft, name)
  const { infeasible } = limitOf(draft, name)
  if (!infeasible || known.withdrawn) return
  const end = dateIn(draft, infeasible.fact)
  const isInfeasible = end !== undefined && end < known.final
  if (isInfeasible !== known.infeasible)
    draft.emit({ type: 'deadlineFeasibilityChanged', limit: name, infeasible: isInfeasible })
}

/** The days of a limit on what is known now, or why it has none; `moment` is that of its start. */
export function count(
  draft: Draft,
  name: string,
  from: ReturnType<typeof startOf>,
  moment: Instant | null
): DeadlineDays | OpenPoint {
  const point = (reason: OpenPoint['reason'], awaits: string | null): OpenPoint => ({
    reason,
    awaits,
    since: draft.state.openPoints[name]?.since ?? draft.on
  })
  if (typeof from !== 'string') {
    // nothing is asked for a limit that has no length
    if (limitOf(draft, name).versions.every(({ period }) => period === null))
      return point('not-agreed', null)
    if (from === undefined) return point('no-version', null)
    if ('fact' in from) return point('awaits-fact', from.fact)
    if ('event' in from) return point('awaits-event', from.event)
    return point('no-version', null)
  }
  const limit = limitOf(draft, name)
  const still = suspensionsOf(draft, versionFrom(limit, from))
  const result = computeDeadline(limit, moment ?? from, draft.context.pack.calendar, still)
  if (result.status !== 'computed') return point(result.status, null)
  const { start, nominal, final, provisional, alternative, suspended, instant } = result
  const days = { start, nominal, final, provisional, alternative, suspended }
  return instant === null ? days : inHours(days, { from: moment, until: instant })
}

/**
 * The day from which a limit runs; else what must be known first; else no version holds. `begun` is
 * the day on which the step began that started it.
 */
export function startOf(
  draft: Draft,
  limit: TimeLimit,
  begun: CivilDate
): CivilDate | LimitStart | undefined {
  const starts = limit.versions.map(version => ({
    version,
    day: startDay(draft, version.start, begun)
  }))
  const found = starts.find(({ version, day }) => day && versionFrom(limit, day) === version)
  if (found?.day) return found.day
  return starts.find(({ day }) => day === undefined)?.version.start
}

function startDay(draft: Draft, start: LimitStart, begun: CivilDate): CivilDate | undefined {
  if ('fact' in start) return dateIn(draft, start.fact)
  return 'event' in start ? draft.state.anchors[start.event]?.at(-1) : begun
}

/** The days on which a limit stands still, by what is known now. */
export function suspensionsOf(
  draft: Draft,
  version: TimeLimitVersion | undefined
): readonly Suspension[] {
  const agreed = version?.suspension
  if (!agreed) return []
  const days = (moment: SuspensionMoment): readonly CivilDate[] => {
    if ('event' in moment) return draft.state.anchors[moment.event] ?? []
    const day = dateIn(draft, moment.fact)
    return day === undefined ? [] : [day]
  }
  return suspensionsBetween(days(agreed.after), days(agreed.until))
}

/** Whether it stood still, or may have done so by a date that has been taken back since. */
function mayStandStill(draft: Draft, { versions }: TimeLimit): boolean {
  return versions.some(version => {
    const { suspension } = version
    if (suspension === undefined) return false
    const isByDate = 'fact' in suspension.after || 'fact' in suspension.until
    return isByDate || suspensionsOf(draft, version).length > 0
  })
}

function sameDays(one: DeadlineDays, other: DeadlineDays): boolean {
  return (
    one.start === other.start &&
    one.nominal === other.nominal &&
    one.final === other.final &&
    one.suspended === other.suspended &&
    one.hours?.from === other.hours?.from &&
    one.hours?.until === other.hours?.until
  )
}

function dateIn(draft: Draft, fact: string): CivilDate | undefined {
  const value = draft.facts[fact]
  return typeof value === 'string' && isCivilDate(value) ? value : undefined
}

/**
 * A reminder that lies before its limit began, or whose limit had passed before anyone could be
 * reminded, is not sent any more.
 */
export function ladderOf(draft: Draft, name: string, days: DeadlineDays): readonly LadderDay[] {
  const { calendar } = draft.context.pack
  const { start, final, hours } = days
  const passing = passingTime(days)
  return limitOf(draft, name).ladder.map(step => {
    const { when, period } = step
    if (when === 'after') {
      const day = { on: shift(passing.on, period, 'forward', calendar) }
      const due = rungInHours(step, days) ?? day
      // with no days after it, what follows from a moment does not come before it
      return { ...(compareDueTimes(due, passing) < 0 ? passing : due), fired: false }
    }
    const due = rungInHours(step, days) ?? { on: shift(final, period, 'back', calendar) }
    const begin = dueTimeOf(hours?.from ?? start)
    const isInVain = final < draft.state.asOf || compareDueTimes(due, begin) < 0
    return { ...due, fired: isInVain }
  })
}

function momentOf({ at }: Draft, { hours }: CaseDeadline): { readonly at?: Instant } {
  return hours && at !== null ? { at } : {}
}

function noteOpenPoint(draft: Draft, name: string, point: OpenPoint): void {
  const known = draft.state.openPoints[name]
  if (known?.reason === point.reason && known.awaits === point.awaits) return
  draft.emit({ type: 'openPointNoted', limit: name, point })
}

function settleOpenPoint(draft: Draft, name: string): void {
  if (Object.hasOwn(draft.state.openPoints, name))
    draft.emit({ type: 'openPointSettled', limit: name })
}

function isCounted(deadline: CaseDeadline | undefined): boolean {
  return deadline !== undefined && !deadline.withdrawn
}

/** In the order of names, so that it does not matter in which order a state was put together. */
export function namesIn(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(record).toSorted()
}

function runs({ status, passed }: CaseDeadline): boolean {
  const isUnderWay = status === 'running' || status === 'suspended' || status === 'infeasible'
  return isUnderWay && !passed
}

export function deadlineIn(draft: Draft, name: string): CaseDeadline {
  const deadline = draft.state.deadlines[name]
  if (!deadline) throw new InvariantError(`no deadline runs for the limit ${name}`)
  return deadline
}

export function limitOf(draft: Draft, name: string): TimeLimit {
  const { timeLimits } = draft.context.pack
  const limit = Object.hasOwn(timeLimits, name) ? timeLimits[name] : undefined
  if (!limit) throw new InvariantError(`the pack has no limit ${name}`)
  return limit
}
