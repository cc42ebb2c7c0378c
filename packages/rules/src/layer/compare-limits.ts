import { addDays, computeDeadline, eachDay, parseCivilDate } from '@ketenregie/core'
import type { Calendar, CivilDate, TimeLimit, TimeLimitVersion } from '@ketenregie/core'
import type { LimitExample, LimitRelation } from '../diagnostic/layer-problems.ts'

/** How the last days of a limit differ from those in the layer below. */
export interface ComparedLimit {
  readonly relation: LimitRelation['relation']
  /** The first start that shows it; of a limit that weakens, one that ends later. */
  readonly example: LimitExample | null
  /** It can end later than in the layer below, or not at all, or counts from something else. */
  readonly weakens: boolean
  /** It says otherwise where the layer below does not leave the length open. */
  readonly changesAgreed: boolean
}

/** How many years of starts are looked at. */
const most = 12

/** Compares the last days from every start in the years that the calendar knows, the last dozen. */
export function compareLimits(
  below: TimeLimit,
  here: TimeLimit,
  calendar: Calendar
): ComparedLimit {
  const differences = [...startsIn(calendar)].flatMap(start => differenceFrom(start) ?? [])
  const later = differences.find(one => one.here === null || one.here > one.below)
  const earlier = differences.find(one => one.here !== null && one.here < one.below)
  const startsElsewhere = startOf(below) !== startOf(here)
  // what stops a limit is not in its days, so another agreement about it is simply another one
  const stopsElsewhere = suspensionOf(below) !== suspensionOf(here)
  const relation = relationOf(later !== undefined, earlier !== undefined)
  const otherwise = startsElsewhere
    ? startedLater(below, here, calendar)
    : stoodStill(below, here, calendar)
  return {
    relation: startsElsewhere || stopsElsewhere ? 'different' : relation,
    example: later ?? otherwise ?? earlier ?? null,
    weakens: later !== undefined || startsElsewhere || stopsMore(below, here),
    changesAgreed: differences.some(one => !one.isOpen)
  }

  function differenceFrom(start: CivilDate): (LimitExample & { isOpen: boolean }) | null {
    const before = computeDeadline(below, start, calendar)
    const now = computeDeadline(here, start, calendar)
    if (before.status !== 'computed' || now.status === 'out-of-range') return null
    const final = now.status === 'computed' ? now.final : null
    if (before.final === final) return null
    return { start, below: before.final, here: final, isOpen: before.version.open === true }
  }
}

function* startsIn({ known }: Calendar): Iterable<CivilDate> {
  const first = Math.max(known.from, known.to - most + 1)
  const from = parseCivilDate(`${first}-01-01`)
  const to = parseCivilDate(`${known.to}-12-31`)
  if (from !== undefined && to !== undefined) yield* eachDay(from, to)
}

function relationOf(isLater: boolean, isEarlier: boolean): LimitRelation['relation'] {
  if (isLater && isEarlier) return 'different'
  if (isLater) return 'longer'
  return isEarlier ? 'shorter' : 'equal'
}

function startOf({ versions }: TimeLimit): string {
  return [...new Set(versions.map(({ start }) => Object.entries(start).join()))].join()
}

function suspensionOf({ versions }: TimeLimit): string {
  return JSON.stringify(
    versions.map(({ suspension }) =>
      suspension ? [suspension.after, suspension.until, suspension.afterwards] : null
    )
  )
}

/** Stands still for something for which it does not below. */
function stopsMore(below: TimeLimit, here: TimeLimit): boolean {
  const isAnywhere = here.versions.some(({ suspension }) => suspension !== undefined)
  return isAnywhere && suspensionOf(below) !== suspensionOf(here)
}

/** What it counts from here comes so much later that it ends later. */
function startedLater(below: TimeLimit, here: TimeLimit, calendar: Calendar): LimitExample | null {
  for (const start of startsIn(calendar))
    for (const days of [7, 30, 365]) {
      const on = addDays(start, days)
      const before = computeDeadline(below, start, calendar)
      const now = computeDeadline(here, on, calendar)
      if (before.status !== 'computed' || now.status !== 'computed') continue
      if (now.final <= before.final) continue
      const and = [{ of: nameOf(now.version.start), on }]
      return { start, below: before.final, here: now.final, and }
    }
  return null
}

/** It stands still here by what does not stop it below, or goes on below by what does not here. */
function stoodStill(below: TimeLimit, here: TimeLimit, calendar: Calendar): LimitExample | null {
  for (const start of startsIn(calendar)) {
    const before = computeDeadline(below, start, calendar)
    const now = computeDeadline(here, start, calendar)
    if (before.status !== 'computed' || now.status !== 'computed') continue
    const stop = now.version.suspension
    if (stop === undefined) continue
    const other = before.version.suspension
    const shown = { start, below: before.final, here: null }
    const stopped = { of: nameOf(stop.after), on: addDays(start, 1) }
    if (other === undefined || nameOf(other.after) !== stopped.of)
      return { ...shown, and: [stopped] }
    // it goes on the day after it stopped, so below no day is lost
    const gone = { of: nameOf(other.until), on: addDays(start, 2) }
    if (gone.of !== nameOf(stop.until) && other.afterwards === 'runs-on')
      return { ...shown, and: [stopped, gone] }
  }
  return null
}

function nameOf(moment: TimeLimitVersion['start']): string {
  if ('fact' in moment) return moment.fact
  return 'event' in moment ? moment.event : moment.step
}
