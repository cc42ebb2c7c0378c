import type { Facts } from '../fact/fact.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { KnownFact } from './case-state.ts'

type Timelines = Readonly<Record<string, readonly KnownFact[]>>
type Statements = Readonly<Record<string, KnownFact>>

/** Adds what holds from a day; what was said earlier about that same day gives way. */
export function addToTimeline(known: Timelines, stated: Statements): Timelines {
  return change(known, stated, (piece, { on }) => piece.on !== on)
}

/** Corrects: what was said about that day and every later day gives way. */
export function correctTimeline(known: Timelines, stated: Statements): Timelines {
  return change(known, stated, (piece, { on }) => piece.on < on)
}

/** What is known on a day, for evaluation: a value that is no longer fresh is unknown. */
export function factsOn(known: Timelines, day: CivilDate): Facts {
  return Object.fromEntries(
    Object.entries(known).flatMap(([fact, timeline]) => {
      const piece = pieceOn(timeline, day)
      if (!piece) return []
      const isStale = piece.fresh !== null && piece.fresh < day
      return [[fact, isStale ? { unknown: 'stale' as const } : piece.value] as const]
    })
  )
}

/** The statement that holds on a day. */
export function pieceOn(timeline: readonly KnownFact[], day: CivilDate): KnownFact | undefined {
  return timeline.findLast(({ on }) => on <= day)
}

/** The next day after `day` on which a value that is known now is no longer fresh. */
export function lastFreshDay(known: Timelines, day: CivilDate): CivilDate | null {
  const last = Object.values(known).flatMap(timeline => {
    const fresh = pieceOn(timeline, day)?.fresh
    return fresh && fresh >= day ? [fresh] : []
  })
  return last.toSorted()[0] ?? null
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
