import { computeDeadline, eachDay, parseCivilDate } from '@ketenregie/core'
import type { Calendar, CivilDate, TimeLimit } from '@ketenregie/core'
import type { LimitExample, LimitRelation } from '../diagnostic/layer-problems.ts'

/** How the last days of a limit differ from those in the layer below. */
export interface ComparedLimit {
  readonly relation: LimitRelation['relation']
  /** The first start that shows it; of a limit that weakens, one that ends later. */
  readonly example: LimitExample | null
  /** It can end later than in the layer below, or counts from something else. */
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
  const later = differences.find(one => one.here > one.below)
  const earlier = differences.find(one => one.here < one.below)
  const startsElsewhere = startOf(below) !== startOf(here)
  // what stops a limit is not in its days, so another agreement about it is simply another one
  const stopsElsewhere = suspensionOf(below) !== suspensionOf(here)
  const relation = relationOf(later !== undefined, earlier !== undefined)
  return {
    relation: startsElsewhere || stopsElsewhere ? 'different' : relation,
    example: later ?? earlier ?? null,
    weakens: later !== undefined || startsElsewhere || stopsMore(below, here),
    changesAgreed: differences.some(one => !one.isOpen)
  }

  function differenceFrom(start: CivilDate): (LimitExample & { isOpen: boolean }) | null {
    const before = computeDeadline(below, start, calendar)
    const now = computeDeadline(here, start, calendar)
    if (before.status !== 'computed' || now.status !== 'computed') return null
    if (before.final === now.final) return null
    const isOpen = before.version.open === true
    return { start, below: before.final, here: now.final, isOpen }
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
