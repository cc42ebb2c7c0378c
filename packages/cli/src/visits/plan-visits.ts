import type { CaseView, CivilDate } from '@ketenregie/core'
import type { AgreementPack, Visit } from '@ketenregie/rules'

/** Who can be seen where on a day, by trip; what is too far or not on the list comes last. */
export interface Trip {
  /** Null: an institution that the region puts on no trip with others. */
  readonly trip: string | null
  readonly stops: readonly Stop[]
}

export interface Stop {
  readonly institution: string
  /** Null: the region's list does not have it, so nobody knows whether it is too far. */
  readonly visit: Visit | null
  /** Ids of the cases of persons who are held there. */
  readonly cases: readonly string[]
}

/** Persons who are held on the day, by what their latest notification says. */
export function planVisits(
  views: readonly CaseView[],
  { region }: Pick<AgreementPack, 'region'>,
  day: CivilDate
): readonly Trip[] {
  const held = new Map<string, string[]>()
  for (const { caseId, facts } of views) {
    const { inrichting, binnenkomst, einddatum } = facts
    if (typeof inrichting !== 'string' || !isHeld(binnenkomst, einddatum, day)) continue
    held.set(inrichting, [...(held.get(inrichting) ?? []), caseId])
  }
  const stops = [...held].map(([institution, cases]) => {
    const visits = region?.visits ?? {}
    const visit = Object.hasOwn(visits, institution) ? (visits[institution] ?? null) : null
    return { institution, visit, cases }
  })
  const trips = new Map<string, Stop[]>()
  for (const stop of stops.toSorted(nearestFirst)) {
    const key = JSON.stringify(stop.visit?.trip ?? [stop.institution])
    trips.set(key, [...(trips.get(key) ?? []), stop])
  }
  return [...trips.values()].map(found => ({ trip: found[0]?.visit?.trip ?? null, stops: found }))
}

/** An end that is not known is no end. */
function isHeld(from: unknown, to: unknown, day: CivilDate): boolean {
  return typeof from === 'string' && from <= day && !(typeof to === 'string' && to < day)
}

function nearestFirst(one: Stop, other: Stop): number {
  return rankOf(one) - rankOf(other) || other.cases.length - one.cases.length
}

function rankOf({ visit }: Stop): number {
  if (visit === null) return 2
  return visit.isTooFar ? 1 : 0
}
