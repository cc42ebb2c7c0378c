import { addDays } from '@ketenregie/core'
import type { CivilDate, Place } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import type { WrittenPack } from '../pack/written-pack.ts'
import type { Entry } from '../read/tree.ts'

/** A rule set has one version per day, and one that holds on the day that is asked about. */
export function checkValidity(
  { ruleSets, timeLimits }: WrittenPack,
  asOf: CivilDate | null,
  report: Report
): void {
  const sets = ruleSets.map(({ name, valid, place }) => ({ name, ...valid, place }))
  for (const name of new Set(sets.map(set => set.name))) {
    const versions = sets.filter(set => set.name === name)
    reportOverlap(versions, report)
    reportGaps(versions, report)
    if (asOf !== null) reportExpired(versions, asOf, report)
  }
  for (const { name, value, entry } of timeLimits) {
    const places = placesOf(entry)
    const versions = value.versions.map(({ from, to }, index) => {
      return { name, from, to, place: places[index] ?? entry.place }
    })
    reportOverlap(versions, report)
    reportGaps(versions, report)
  }
}

/** Where each version of a limit stands. */
function placesOf({ value }: Entry): readonly Place[] {
  const versions = value.kind === 'map' ? value.entries.get('versies')?.value : undefined
  return versions?.kind === 'list' ? versions.items.map(({ place }) => place) : []
}

interface Version {
  readonly name: string
  readonly from: CivilDate | null
  readonly to: CivilDate | null
  readonly place: Place
}

function reportOverlap(versions: readonly Version[], report: Report): void {
  const ordered = versions.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  for (const [index, { name, from, place }] of ordered.entries()) {
    const before = ordered[index - 1]
    if (before === undefined) continue
    const day = from ?? before.to
    if (before.to !== null && from !== null && before.to < from) continue
    const params = { name, day: day ?? null, other: before.place }
    report.add({ code: 'rules/overlapping-versions', params }, place)
  }
}

/** Days between two versions on which none holds. */
function reportGaps(versions: readonly Version[], report: Report): void {
  const ordered = versions.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  for (const [index, { name, from: next, place }] of ordered.entries()) {
    const last = ordered[index - 1]?.to ?? null
    if (last === null || next === null || addDays(last, 1) >= next) continue
    const params = { name, from: addDays(last, 1), to: addDays(next, -1) }
    report.add({ code: 'rules/gap-between-versions', params }, place)
  }
}

/** Only when no version holds: an old version beside the present one is as it should be. */
function reportExpired(versions: readonly Version[], asOf: CivilDate, report: Report): void {
  const holds = versions.some(
    ({ from, to }) => (from === null || from <= asOf) && (to === null || asOf <= to)
  )
  const last = versions.toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))[0]
  if (holds || last === undefined) return
  const { name, from, to, place } = last
  if (to !== null && to < asOf)
    report.add({ code: 'rules/expired', params: { name, to, asOf } }, place)
  else if (from !== null)
    report.add({ code: 'rules/not-yet-valid', params: { name, from, asOf } }, place)
}
