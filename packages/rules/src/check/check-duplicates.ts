import type { Place } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import type { WrittenPack } from '../pack/written-pack.ts'

interface Named {
  readonly name: string
  readonly place: Place
}

/** A name stands for one thing, over all files. Within one map the reader has seen to it. */
export function checkDuplicates(pack: WrittenPack, report: Report): void {
  const {
    parties,
    sources,
    norms,
    timeLimits,
    tasks,
    messages,
    retention,
    facts,
    indicators,
    openMatters
  } = pack
  for (const kind of [
    parties,
    sources,
    norms,
    timeLimits,
    tasks,
    messages,
    retention,
    indicators,
    openMatters
  ])
    reportDoubles(kind.map(placed), report)
  reportDoubles([...facts.map(placed), ...decisionsOf(pack)], report)
  for (const [name, kind] of [
    ['kalender', pack.calendars],
    ['gebied', pack.regions]
  ] as const)
    reportDoubles(
      kind.map(({ place }) => ({ name, place })),
      report
    )
}

function placed({
  name,
  entry
}: {
  readonly name: string
  readonly entry: { readonly place: Place }
}): Named {
  return { name, place: entry.place }
}

/** Concepts, rules and tables. Versions of one rule set have the same names by right. */
function decisionsOf({ ruleSets }: WrittenPack): readonly Named[] {
  const found = new Map<string, Named>()
  for (const set of ruleSets) {
    const here = [...set.concepts, ...set.rules, ...set.tables].map(placed)
    const inThisFile = new Set<string>()
    for (const each of here) {
      const key = inThisFile.has(each.name) ? `${each.place.line}` : ''
      inThisFile.add(each.name)
      const version = `${set.name} ${each.name} ${key}`
      if (!found.has(version)) found.set(version, each)
    }
  }
  return [...found.values()]
}

function reportDoubles(named: readonly Named[], report: Report): void {
  const first = new Map<string, Place>()
  for (const { name, place } of named) {
    const before = first.get(name)
    if (before === undefined) first.set(name, place)
    else report.add({ code: 'rules/duplicate-name', params: { name, first: before } }, place)
  }
}
