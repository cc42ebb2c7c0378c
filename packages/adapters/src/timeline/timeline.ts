import { daysBetween } from '@ketenregie/core'
import type { CaseView, CivilDate, Suspension, ViewedDeadline } from '@ketenregie/core'

/** What happened and what is due, ready to be drawn. Nothing in it says who the person is. */
export interface Timeline {
  readonly title: string
  readonly from: CivilDate
  readonly to: CivilDate
  /** The day up to which it is known what happened. */
  readonly today: CivilDate
  readonly bands: readonly Band[]
  readonly bars: readonly Bar[]
  readonly events: readonly Happening[]
}

/** Who had coordination, both days included. */
export interface Band {
  readonly party: string
  readonly from: CivilDate
  readonly to: CivilDate
}

export interface Bar {
  readonly what: string
  readonly start: CivilDate
  readonly nominal: CivilDate
  /** The last day, after what moved it. */
  readonly final: CivilDate
  /** Last days that it had before, oldest first. */
  readonly earlier: readonly CivilDate[]
  readonly status: ViewedDeadline['status']
  readonly metOn: CivilDate | null
  readonly suspensions: readonly Suspension[]
}

/** All that happened on one day. */
export interface Happening {
  readonly on: CivilDate
  readonly what: readonly string[]
}

export interface TimelineNames {
  readonly title: string
  readonly party: (name: string) => string
  /** Null where a line of the journal tells a reader nothing. */
  readonly event: (line: CaseView['journal'][number]) => string | null
}

/** The course of one case. */
export function timelineOf(view: CaseView, { title, party, event }: TimelineNames): Timeline {
  const bars = view.deadlines.map(one => barOf(one, one.what)).toSorted(byDays)
  const ends = view.coordination.map((_, at) => view.coordination[at + 1]?.since ?? view.asOf)
  const bands = view.coordination.map(({ party: name, since }, at) => ({
    party: party(name),
    from: since,
    to: ends[at] ?? view.asOf
  }))
  const byDay = new Map<CivilDate, string[]>()
  for (const line of view.journal) {
    const what = line.refused === null ? event(line) : null
    if (what === null) continue
    byDay.set(line.on, [...(byDay.get(line.on) ?? []), `${what} (${party(line.by)})`])
  }
  const events = [...byDay]
    .map(([on, what]) => ({ on, what: [...new Set(what)] }))
    .toSorted((a, b) => daysBetween(b.on, a.on))
  return spanned({ title, today: view.asOf, bands, bars, events }, [view.opened, view.asOf])
}

const isOpen: ReadonlySet<ViewedDeadline['status']> = new Set(['running', 'suspended', 'missed'])

/**
 * The limits that are still to be met in these cases, the first to end on top. A limit that nothing
 * meets, such as the day on which a detention is over, is none of them.
 */
export function deadlineOverview(
  views: readonly CaseView[],
  title: string,
  canBeMet: (view: CaseView, limit: string) => boolean = () => true
): Timeline {
  const bars = views
    .filter(({ status }) => status === 'active')
    .flatMap(view =>
      view.deadlines
        .filter(({ status, metOn }) => metOn === null && isOpen.has(status))
        .filter(({ limit }) => canBeMet(view, limit))
        .map(one => barOf(one, `${view.caseId}: ${one.what}`))
    )
  const today = latest(views.map(({ asOf }) => asOf))
  const ordered = bars.toSorted((a, b) => daysBetween(b.final, a.final))
  return spanned({ title, today, bands: [], bars: ordered, events: [] }, [today])
}

function barOf(deadline: ViewedDeadline, what: string): Bar {
  const { start, nominal, final, history, status, metOn, suspensions } = deadline
  const earlier = [...new Set(history.map(one => one.final))].filter(day => day !== final)
  return { what, start, nominal, final, earlier, status, metOn, suspensions }
}

function byDays(a: Bar, b: Bar): number {
  return daysBetween(b.start, a.start) || daysBetween(b.final, a.final)
}

function spanned(parts: Omit<Timeline, 'from' | 'to'>, days: readonly CivilDate[]): Timeline {
  const all = [
    ...days,
    ...parts.bars.flatMap(({ start, nominal, final, earlier, metOn }) => [
      start,
      nominal,
      final,
      ...earlier,
      ...(metOn === null ? [] : [metOn])
    ]),
    ...parts.events.map(({ on }) => on),
    ...parts.bands.map(({ from }) => from)
  ]
  const ordered = all.toSorted((a, b) => daysBetween(b, a))
  return { ...parts, from: ordered[0] ?? parts.today, to: ordered.at(-1) ?? parts.today }
}

function latest(days: readonly CivilDate[]): CivilDate {
  return days.toSorted((a, b) => daysBetween(b, a)).at(-1) ?? '1970-01-01'
}
