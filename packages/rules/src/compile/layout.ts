import { InvariantError, addDays, isCivilDate } from '@ketenregie/core'
import type { CivilDate, FactDefinition, Facts } from '@ketenregie/core'
import type { FactLayout } from './fact-layout.ts'
import { knownValue } from './known-value.ts'
import { SharedFacts } from './shared-facts.ts'
import type { Uses, WithinUse } from './uses.ts'
import type { Slot, Test, Variable } from './variable.ts'

/** The levels of the diagrams of one decision, from the root down. */
export interface Layout {
  readonly variables: readonly Variable[]
  readonly slots: readonly Slot[]
  readonly facts: ReadonlyMap<string, FactLayout>
  /** The variable of a date within a time limit, by `withinKey`. */
  readonly within: ReadonlyMap<string, number>
  /** The same, with the dates that they look at. */
  readonly links: readonly DateLink[]
}

/** A variable that looks at two dates together. */
export interface DateLink extends WithinUse {
  readonly variable: number
  readonly days: (start: CivilDate) => ReturnType<DaysWithin>
  /** Undefined where the limit is not at hand. */
  readonly reach: Reach | undefined
}

/** How far a limit can reach. */
export interface Reach {
  /** At most so many days from its start to its end. */
  readonly days: number
  /** The starting days on which another version comes to count. */
  readonly turns: readonly CivilDate[]
}

/** The days on which a time limit that starts on this day is met; undefined while undecided. */
export interface DaysWithin {
  (
    limit: string,
    start: CivilDate
  ): { readonly first: CivilDate; readonly last: CivilDate } | undefined
  /** Undefined where the limit is not at hand. */
  readonly reachOf: (limit: string) => Reach | undefined
}

/** Where no limit is at hand either answer is possible. */
export const neverCounted: DaysWithin = Object.assign(() => undefined, {
  reachOf: () => undefined
})

/** Gives each fact its place, in the order of use. */
export function layOut(
  uses: Uses,
  definitions: Readonly<Record<string, FactDefinition>>,
  daysWithin: DaysWithin,
  shared = new SharedFacts()
): Layout {
  const variables: Variable[] = []
  const slots: Slot[] = []
  const facts = new Map<string, FactLayout>()
  for (const [name, use] of uses.facts) {
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined
    if (definition === undefined) throw new InvariantError(`no definition of the fact ${name}`)
    const place = { slot: slots.length, variable: variables.length }
    const placed = shared.place(name, use, definition.domain, place)
    facts.set(name, placed.layout)
    variables.push(...placed.variables)
    slots.push(placed.slot)
  }
  if (uses.within.size === 0) return { variables, slots, facts, within: nothingWithin, links: [] }
  const within = new Map<string, number>()
  const links: DateLink[] = []
  for (const [key, use] of uses.within) {
    const variable = variables.push({ ...withinTest(use, daysWithin), slot: slots.length }) - 1
    within.set(key, variable)
    const days = (start: CivilDate) => daysOf(use, start, daysWithin)
    links.push({ ...use, variable, days, reach: daysWithin.reachOf(use.limit) })
    slots.push({ facts: [...new Set([use.fact, use.from])] })
  }
  return { variables, slots, facts, within, links }
}

const nothingWithin: ReadonlyMap<string, number> = new Map()

/**
 * Tells once both dates are known. Which answers are possible until then, `feasibleDates` tells.
 */
function withinTest(use: WithinUse, daysWithin: DaysWithin): Test {
  const { fact, from } = use
  const read = (facts: Facts) => {
    const date = knownValue(facts, fact)
    const start = knownValue(facts, from)
    if (typeof date !== 'string' || typeof start !== 'string' || !isCivilDate(start))
      return undefined
    const days = daysOf(use, start, daysWithin)
    if (days === undefined || !isCivilDate(date)) return undefined
    return days.first <= date && date <= days.last ? 1 : 0
  }
  return { size: 2, isKnowing: false, read }
}

function daysOf(
  { limit, isShorter }: WithinUse,
  start: CivilDate,
  daysWithin: DaysWithin
): ReturnType<DaysWithin> {
  const days = daysWithin(limit, start)
  return days && isShorter ? { ...days, last: addDays(days.last, -1) } : days
}

export function variableAt(number: number, { variables }: Pick<Layout, 'variables'>): Variable {
  const variable = variables[number]
  if (variable === undefined) throw new InvariantError(`no variable ${number}`)
  return variable
}
