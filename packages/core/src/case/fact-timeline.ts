import { asKnownOn } from '../fact/as-known-on.ts'
import type { Facts } from '../fact/fact.ts'
import type { Pack } from '../pack/pack.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { KnownFact } from './case-state.ts'

type Timelines = Readonly<Record<string, readonly KnownFact[]>>
type Statements = Readonly<Record<string, KnownFact>>

/** Adds what holds from a day; what the same party said earlier about that day gives way. */
export function addToTimeline(known: Timelines, stated: Statements): Timelines {
  return change(known, stated, (piece, { on, by }) => piece.on !== on || piece.by !== by)
}

/** Corrects: what anyone said about that day and every later day gives way. */
export function correctTimeline(known: Timelines, stated: Statements): Timelines {
  return change(known, stated, (piece, { on }) => piece.on < on)
}

/** What is known on a day: the newest statement of each party, judged together. */
export function factsOn(
  known: Timelines,
  pack: Pick<Pack, 'facts' | 'calendar'>,
  day: CivilDate
): Facts {
  const statements = Object.entries(known).flatMap(([fact, timeline]) =>
    timeline.map(({ value, by, on }) => ({ fact, value, by, on }))
  )
  return asKnownOn(statements, pack, day)
}

/** The first day, from `day` on, after which a value that was stated last is no longer fresh. */
export function lastFreshDay(known: Timelines, day: CivilDate): CivilDate | null {
  let last: CivilDate | null = null
  for (const timeline of Object.values(known)) {
    const fresh = timeline.findLast(({ on }) => on <= day)?.fresh
    if (fresh && fresh >= day && (last === null || fresh < last)) last = fresh
  }
  return last
}

function change(
  known: Timelines,
  stated: Statements,
  stays: (piece: KnownFact, stated: KnownFact) => boolean
): Timelines {
  const changed = Object.entries(stated).map(([fact, statement]) => {
    const timeline = (known[fact] ?? []).filter(piece => stays(piece, statement))
    return [fact, [...timeline, statement].toSorted(byDay)] as const
  })
  return { ...known, ...Object.fromEntries(changed) }
}

function byDay(a: KnownFact, b: KnownFact): number {
  if (a.on === b.on) return 0
  return a.on < b.on ? -1 : 1
}
