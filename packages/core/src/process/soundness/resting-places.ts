import type { Pack } from '../../pack/pack.ts'
import type { Answer } from '../compile.ts'
import type { ProcessDefinition } from '../definition.ts'
import { drawChart } from '../explore/chart.ts'
import { explore } from '../explore/explore.ts'
import type { ExploredMove } from '../explore/explore.ts'
import { placeOf } from '../explore/stand.ts'
import type { Stand } from '../explore/stand.ts'

/** Where a case comes to rest that nobody does anything about any more. */
export interface RestingPlace {
  /** The step that it was left in. */
  readonly from: string
  readonly to: string
  /** The limits whose passing took it there, in order; none: it stays. */
  readonly passed: readonly string[]
}

export interface RestingOptions {
  readonly timeLimits?: Pack['timeLimits']
  readonly answersOf?: (rule: string) => readonly Answer[]
  readonly budget?: number
}

/**
 * For each step that a case can be in, where deadlines alone take it. A limit of which no length is
 * agreed never passes. Null where there is more than the budget lets us see.
 */
export function restingPlaces(
  definition: ProcessDefinition,
  {
    timeLimits = {},
    answersOf = () => ['yes', 'no', 'unknown'],
    budget = 20_000
  }: RestingOptions = {}
): readonly RestingPlace[] | null {
  const chart = drawChart(definition)
  const { stands, moves, isComplete } = explore(chart, { answersOf, timeLimits, budget })
  if (!isComplete) return null
  const passings = new Map<Stand, ExploredMove[]>()
  for (const move of moves) {
    const limit = limitIn(move)
    if (!move.from || limit === null || !isAgreed(limit, timeLimits)) continue
    passings.set(move.from, [...(passings.get(move.from) ?? []), move])
  }
  const places = new Map<string, RestingPlace>()
  for (const stand of stands)
    for (const place of placesFrom(stand, passings))
      places.set(`${place.from} ${place.to} ${place.passed.join()}`, place)
  return [...places.values()]
}

function placesFrom(
  start: Stand,
  passings: ReadonlyMap<Stand, readonly ExploredMove[]>
): readonly RestingPlace[] {
  const from = placeOf(start)
  const found: RestingPlace[] = []
  const ways = new Map<Stand, readonly string[]>([[start, []]])
  // a map gives what is added while it is gone through
  for (const [stand, passed] of ways) {
    const onward = passings.get(stand) ?? []
    if (onward.length === 0) found.push({ from, to: placeOf(stand), passed })
    for (const move of onward) {
      if (!move.to || ways.has(move.to)) continue
      // a deadline that no step waits for passes and takes nobody anywhere
      const isMoved = placeOf(move.to) !== placeOf(stand)
      ways.set(move.to, isMoved ? [...passed, limitIn(move) ?? ''] : passed)
    }
  }
  return found
}

function limitIn({ cause }: ExploredMove): string | null {
  return cause?.startsWith('passed:') ? cause.slice('passed:'.length) : null
}

function isAgreed(limit: string, timeLimits: Pack['timeLimits']): boolean {
  if (!Object.hasOwn(timeLimits, limit)) return true
  return timeLimits[limit]?.versions.some(({ period }) => period !== null) ?? false
}
