import { addDays, isCivilDate } from '@ketenregie/core'
import type { CivilDate, Facts } from '@ketenregie/core'
import { knownValue } from './known-value.ts'
import type { DateLink, Layout } from './layout.ts'
import { variableAt } from './layout.ts'

/** The region of each variable that counts, by its number. */
export type Combination = ReadonlyMap<number, number>

/** Dates that hang together by time limits, with the combinations of regions that they can have. */
export interface FeasibleDates {
  readonly combinations: readonly Combination[]
  /** An answer to one of the dates can say more of another than its region tells. */
  readonly isCoarse: boolean
}

export interface Feasible {
  readonly groups: readonly FeasibleDates[]
  /**
   * False where dates hang together in a way, or over a time, that is too much to go through, and
   * where an answer to one open date can say more of another than its region tells.
   */
  readonly isExact: boolean
}

/** How many pairs of days may be looked at for one group of dates. */
const mostPairs = 100_000
/** Outside these no limit is computed: dates there stand for "never". */
const years = { first: '1700-01-01', last: '8900-12-31' } as const

/**
 * Which answers on "within the limit" can go together with the regions of their dates, as far as
 * these are not known: where one date is known, or other conditions say something of the same
 * dates, not every answer can occur.
 */
export function feasibleDates(layout: Layout, facts: Facts): Feasible {
  const groups: FeasibleDates[] = []
  let isExact = true
  // without the limit itself either answer is possible, whatever the dates
  const counted = layout.links.filter(({ reach }) => reach !== undefined)
  for (const links of groupsOf(counted, fact => dateOf(facts, fact, layout) === undefined)) {
    const group = combinationsOf(links, layout, facts)
    if (group === undefined || group.isCoarse) isExact = false
    if (group !== undefined) groups.push(group)
  }
  return { groups, isExact }
}

function dateOf(facts: Facts, fact: string, layout: Layout): CivilDate | undefined {
  const value = knownValue(facts, fact)
  const isDate = typeof value === 'string' && isCivilDate(value)
  return isDate && layout.facts.get(fact)?.isAllowed(value) === true ? value : undefined
}

/** The links on a date that is not known, those together that share such a date. */
function groupsOf(
  links: readonly DateLink[],
  isOpen: (fact: string) => boolean
): readonly (readonly DateLink[])[] {
  const groups: { facts: Set<string>; links: DateLink[] }[] = []
  for (const link of links) {
    const open = [link.fact, link.from].filter(isOpen)
    if (open.length === 0) continue
    const touched = groups.filter(({ facts }) => open.some(fact => facts.has(fact)))
    const joined = {
      facts: new Set([...touched.flatMap(group => [...group.facts]), ...open]),
      links: [...touched.flatMap(group => group.links), link]
    }
    groups.splice(0, groups.length, ...groups.filter(one => !touched.includes(one)), joined)
  }
  return groups.map(group => group.links)
}

/** Goes through the days of one date on which all links hang, and through the others beside it. */
function combinationsOf(
  links: readonly DateLink[],
  layout: Layout,
  facts: Facts
): FeasibleDates | undefined {
  const open = [...new Set(links.flatMap(({ fact, from }) => [fact, from]))].filter(
    fact => dateOf(facts, fact, layout) === undefined
  )
  const isStart = (fact: string) => links.every(({ from }) => from === fact)
  const center =
    open.find(isStart) ??
    open.find(fact => links.every(link => link.fact === fact || link.from === fact))
  if (center === undefined) return undefined
  const span = Math.max(...links.map(({ reach }) => reach?.days ?? 0)) + 1
  const turns = links.flatMap(({ reach }) => reach?.turns ?? [])
  const leaves = open.filter(fact => fact !== center)
  const beside = links
    .flatMap(({ fact, from }) => [fact, from])
    .flatMap(fact => {
      const date = dateOf(facts, fact, layout)
      return date === undefined ? [] : [date]
    })
  const borders = open.flatMap(fact => bordersOf(fact, layout))
  const anchors = [...new Set([...turns, ...beside, ...borders])].filter(isUsual)
  const centers = daysAround(anchors.length === 0 ? ['2026-01-01'] : anchors, span)
  const leafDays = isStart(center) ? 4 * links.length + borders.length : 2 * span + borders.length
  if (centers.size * (leaves.length === 0 ? 1 : leafDays) > mostPairs) return undefined

  const found = new Map<string, Combination>()
  for (const day of centers) {
    const here: Facts = { ...facts, [center]: day }
    const own = [regionsOf(center, day, layout), ...answersTo(links, leaves, here, layout)]
    const perLeaf = leaves.map(leaf => {
      const mine = links.filter(({ fact, from }) => fact === leaf || from === leaf)
      const near = isStart(center) ? endsOf(mine, day) : [...daysAround([day], span)]
      const far = [...bordersOf(leaf, layout), ...turns].flatMap(around)
      return distinct(
        [...near, ...far].filter(isUsual).map(date => {
          const both = { ...here, [leaf]: date }
          return merged([regionsOf(leaf, date, layout), ...answersTo(mine, [], both, layout)])
        })
      )
    })
    const start: readonly Combination[] = [merged(own)]
    const all = perLeaf.reduce(
      (made, next) => made.flatMap(one => next.map(other => merged([one, other]))),
      start
    )
    for (const one of all) found.set(keyOf(one), one)
  }
  const isCoarse = leaves.length > 0 && (links.length > 1 || borders.length > open.length)
  return { combinations: [...found.values()], isCoarse }
}

/** What the links say that hang on none of these dates; nothing where a limit is not decided. */
function answersTo(
  links: readonly DateLink[],
  without: readonly string[],
  facts: Facts,
  layout: Layout
): readonly Combination[] {
  return links
    .filter(({ fact, from }) => !without.includes(fact) && !without.includes(from))
    .flatMap(({ variable }) => {
      const answer = variableAt(variable, layout).read(facts)
      return answer === undefined ? [] : [new Map([[variable, answer]])]
    })
}

/** The first and last day of each limit that starts on this day, and those just outside. */
function endsOf(links: readonly DateLink[], start: CivilDate): readonly CivilDate[] {
  const ends = links.flatMap(({ days }) => {
    const found = days(start)
    return found === undefined ? [] : [found.first, addDays(found.last, 1)]
  })
  return [start, ...ends].flatMap(around)
}

function regionsOf(fact: string, day: CivilDate, layout: Layout): Combination {
  const place = layout.facts.get(fact)?.value
  const region = place?.kind === 'single' ? place.regions.of(day) : undefined
  return place?.kind === 'single' && region !== undefined
    ? new Map([[place.variable, region]])
    : new Map()
}

/** The days on which a region of the date begins. */
function bordersOf(fact: string, layout: Layout): readonly CivilDate[] {
  const place = layout.facts.get(fact)?.value
  if (place?.kind !== 'single') return []
  return (place.regions.stretches ?? []).flatMap(({ start }) =>
    typeof start === 'string' && isCivilDate(start) ? [start] : []
  )
}

function isUsual(day: CivilDate): boolean {
  return years.first <= day && day <= years.last
}

function around(day: CivilDate): readonly CivilDate[] {
  return isUsual(day) ? [addDays(day, -1), day] : []
}

function daysAround(days: readonly CivilDate[], span: number): ReadonlySet<CivilDate> {
  const all = new Set<CivilDate>()
  for (const day of days)
    for (let at = -span - 1; at <= span + 1; at += 1) {
      const moved = addDays(day, at)
      if (isUsual(moved)) all.add(moved)
    }
  return all
}

function merged(parts: readonly Combination[]): Combination {
  return new Map(parts.flatMap(part => [...part]))
}

function keyOf(one: Combination): string {
  return [...one].toSorted(([a], [b]) => a - b).join(';')
}

function distinct(all: readonly Combination[]): readonly Combination[] {
  return [...new Map(all.map(one => [keyOf(one), one])).values()]
}
