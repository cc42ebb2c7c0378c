import { InvariantError, computeDeadline } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import { compileDecision } from './decision.ts'
import type { Decision } from './decision.ts'
import { editionOf, nearestWith } from './edition.ts'
import type { Edition } from './edition.ts'
import type { DaysWithin } from './layout.ts'
import { libraryOf } from './library.ts'
import { reachOf } from './reach-of.ts'
import type { Library, Readings } from './library.ts'
import type { Rules } from './rules.ts'
import { SharedFacts } from './shared-facts.ts'
import { compileTable } from '../table/compile-table.ts'
import type { TableDecision } from '../table/compile-table.ts'

/** How many nodes and steps one decision may take: some tenths of a second. */
export const defaultBudget = 200_000

/** Rules with what has been compiled of them; each decision is compiled when it is first asked. */
export interface Program {
  readonly rules: Rules
  /** The place of a fact in the dictionary. */
  readonly orderOf: (fact: string) => number
  readonly decision: (name: string, on: When) => Decision
  readonly table: (name: string, on: When) => TableDecision
  readonly isTable: (name: string, asOf: CivilDate) => boolean
}

/** The day whose version counts, and readings other than the chosen ones. */
interface When {
  readonly asOf: CivilDate
  readonly readings?: Readings
}

const programs = new WeakMap<Rules, Program>()

/** The program of these rules, made once; rules are data that do not change. */
export function programOf(rules: Rules): Program {
  const known = programs.get(rules)
  if (known !== undefined) return known
  const made = compile(rules)
  programs.set(rules, made)
  return made
}

/** Compiles rules with a budget of one's own. */
export function compile(rules: Rules, { budget = defaultBudget } = {}): Program {
  const order = new Map(Object.keys(rules.facts).map((name, index) => [name, index]))
  const orderOf = (fact: string) => order.get(fact) ?? order.size
  const shared = new SharedFacts()
  const options = { facts: rules.facts, daysWithin: daysWithin(rules), orderOf, shared, budget }
  const editions = new Map<number, CompiledEdition>()

  const editionOn = (asOf: CivilDate): CompiledEdition => {
    const changes = changesUntil(asOf, rules)
    const known = editions.get(changes)
    if (known !== undefined) return known
    const edition = editionOf(rules.ruleSets, asOf)
    const library = libraryOf(edition, {})
    const made = { edition, library, chosen: new Map(), otherwise: new Map(), tables: new Map() }
    editions.set(changes, made)
    return made
  }
  const editionWith = (name: string, asOf: CivilDate): CompiledEdition => {
    const first = editionOn(asOf)
    if (first.edition.subjects.has(name) || first.edition.tables.has(name)) return first
    const nearest = nearestWith(name, rules.ruleSets, asOf)
    if (nearest === undefined) throw new InvariantError(`no rule is called ${name}`)
    return editionOn(nearest.valid.from)
  }
  return {
    rules,
    orderOf,
    decision: (name, { asOf, readings }) => {
      const { edition, library: first, chosen, otherwise } = editionWith(name, asOf)
      const decisions = readings === undefined ? chosen : otherwise
      const key = readings === undefined ? name : JSON.stringify([name, readings])
      const known = decisions.get(key)
      if (known !== undefined) return known
      const library = readings === undefined ? first : libraryOf(edition, readings)
      const made = compileDecision(name, library, edition.excluded, options)
      decisions.set(key, made)
      return made
    },
    table: (name, { asOf, readings = {} }) => {
      const { edition, tables } = editionWith(name, asOf)
      const key = JSON.stringify([name, readings])
      const known = tables.get(key)
      if (known !== undefined) return known
      const made = compileTable(name, edition, readings, options)
      tables.set(key, made)
      return made
    },
    isTable: (name, asOf) => editionWith(name, asOf).edition.tables.has(name)
  }
}

/** The rules of a stretch of days, with the decisions that were asked. */
interface CompiledEdition {
  readonly edition: Edition
  /** In the chosen readings. */
  readonly library: Library
  readonly chosen: Map<string, Decision>
  /** With another reading of something. */
  readonly otherwise: Map<string, Decision>
  /** In the chosen readings and in others. */
  readonly tables: Map<string, TableDecision>
}

/** Tells apart the days between which another version comes to count. */
function changesUntil(day: CivilDate, { ruleSets }: Rules): number {
  return ruleSets.reduce(
    (sum, { valid }) =>
      sum + (valid.from <= day ? 1 : 0) + (valid.to !== null && valid.to < day ? 1 : 0),
    0
  )
}

export function daysWithin({ timeLimits = {}, calendar }: Rules): DaysWithin {
  const limitOf = (name: string) => (Object.hasOwn(timeLimits, name) ? timeLimits[name] : undefined)
  const known = new Map<string, ReturnType<DaysWithin>>()
  const compute = (name: string, start: CivilDate): ReturnType<DaysWithin> => {
    const limit = limitOf(name)
    if (limit === undefined || calendar === undefined) return undefined
    const deadline = computeDeadline(limit, start, calendar)
    if (deadline.status !== 'computed') return undefined
    const { final } = deadline
    return final < start ? { first: final, last: start } : { first: start, last: final }
  }
  const days = (name: string, start: CivilDate) => {
    const key = `${start} ${name}`
    if (known.has(key)) return known.get(key)
    if (known.size >= mostDays) known.clear()
    const made = compute(name, start)
    known.set(key, made)
    return made
  }
  return Object.assign(days, {
    reachOf: (name: string) => {
      const limit = limitOf(name)
      return limit === undefined || calendar === undefined ? undefined : reachOf(limit)
    }
  })
}

/** How many days that limits end on are kept. */
const mostDays = 20_000
