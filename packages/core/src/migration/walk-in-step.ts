import { builtInEvents } from '../process/built-in-events.ts'
import { passedEvent } from '../process/compile.ts'
import type { Answer } from '../process/compile.ts'
import type { Guard } from '../process/definition.ts'
import type { Played, Stand } from '../process/explore/stand.ts'
import type { Comparison, Difference, SharedMove } from './difference.ts'
import { differenceIn, observeMove, observeStand, seen } from './observe.ts'
import type { Observation, Seen } from './observe.ts'
import { passingOf, playOn, standAfter } from './side.ts'
import type { Side } from './side.ts'

export interface Sides {
  readonly old: Side
  readonly new: Side
}

/** A case under both agreements at once. */
interface Pair {
  readonly key: string
  readonly old: Stand
  readonly new: Stand
  readonly from: Pair | null
  readonly move: SharedMove | null
}

export interface WalkOptions {
  /** The most pairs of places that are looked at. */
  readonly budget: number
  /** Pairs from which an earlier walk found nothing that differs; a walk that ends adds its own. */
  readonly proven: Set<string>
  /** What the case itself has open at the start, as each side sees it. */
  readonly atStart: { readonly old: Observation; readonly new: Observation }
}

/**
 * Walks both agreements in step from where a case stands, over every event, every answer and every
 * deadline, nearest first. What it calls the same is the same whatever happens; what differs comes
 * with a shortest way to it.
 */
export function walkInStep(
  sides: Sides,
  start: { readonly old: Stand; readonly new: Stand },
  { budget, proven, atStart }: WalkOptions
): Comparison {
  const found = differenceIn(
    { ...observeStand(sides.old, start.old), ...atStart.old },
    { ...observeStand(sides.new, start.new), ...atStart.new }
  )
  if (found) return { outcome: 'differs', difference: { moves: [], ...found } }
  const first = pairOf(start.old, start.new, null, null)
  const pairs = new Map(proven.has(first.key) ? [] : [[first.key, first]])
  const events = eventsOf(sides)
  // a map gives what is added while it is gone through
  for (const pair of pairs.values()) {
    for (const cause of [...events, ...passingsIn(pair)])
      for (const { move, old, next } of everyWay(sides, pair, cause)) {
        const after = { old: reach(pair.old, old), new: reach(pair.new, next) }
        const differs = difference(sides, { pair, move, old, next, after })
        if (differs) return { outcome: 'differs', difference: differs }
        if (!after.old || !after.new || after.old.isDone) continue
        const reached = pairOf(after.old, after.new, pair, move)
        if (pairs.has(reached.key) || proven.has(reached.key)) continue
        if (pairs.size >= budget) return { outcome: 'undecided', budget }
        pairs.set(reached.key, reached)
      }
  }
  for (const key of pairs.keys()) proven.add(key)
  return { outcome: 'same', pairs: pairs.size }
}

/** One way to answer what is asked when a cause is played on both sides. */
interface Way {
  readonly move: SharedMove
  readonly old: Played | null
  readonly next: Played | null
}

/** Plays a cause once for every way to answer the rules that either side asks on the way. */
function* everyWay(
  sides: Sides,
  pair: Pair,
  cause: string,
  answers: ReadonlyMap<string, Answer> = new Map()
): Generator<Way> {
  const asked = { old: new Map<string, Answer>(), new: new Map<string, Answer>() }
  let open: { readonly key: string; readonly rule: string } | undefined
  const choose =
    (side: 'old' | 'new') =>
    ({ params: { rule, is } }: Guard): boolean => {
      const key = answerKey(sides, side, rule)
      const answer = answers.get(key)
      if (answer === undefined) open ??= { key, rule }
      else asked[side].set(rule, answer)
      return answer === is
    }
  const old = playOn(sides.old, pair.old, cause, choose('old'))
  const next = playOn(sides.new, pair.new, cause, choose('new'))
  if (open === undefined) {
    const move = {
      cause,
      answers: { old: Object.fromEntries(asked.old), new: Object.fromEntries(asked.new) }
    }
    yield { move, old, next }
    return
  }
  const { key, rule } = open
  for (const answer of answersOf(sides, rule))
    yield* everyWay(sides, pair, cause, new Map([...answers, [key, answer]]))
}

/** A rule that says the same on both sides has one answer; one that changed has two. */
function answerKey(sides: Sides, side: 'old' | 'new', rule: string): string {
  const isSame = sides.old.meanings.rule(rule) === sides.new.meanings.rule(rule)
  return isSame ? rule : `${side} ${rule}`
}

function answersOf({ old, new: next }: Sides, rule: string): readonly Answer[] {
  const isFact = [old, next].every(({ context }) => Object.hasOwn(context.pack.facts, rule))
  return isFact ? ['yes', 'no', 'unknown'] : ['yes', 'no', 'unknown', 'own-judgement']
}

interface Step extends Way {
  readonly pair: Pair
  readonly after: { readonly old: Stand | null; readonly new: Stand | null }
}

function difference(sides: Sides, { pair, move, old, next, after }: Step): Difference | null {
  const found = differenceIn(
    { ...observeMove(sides.old, old, after.old), accepted: accepted(sides.old, move, old) },
    { ...observeMove(sides.new, next, after.new), accepted: accepted(sides.new, move, next) }
  )
  return found && { moves: [...wayTo(pair), move], ...found }
}

/** A limit that passes where nobody waits is no event that could be refused. */
function accepted(
  { definition, meanings }: Side,
  { cause }: SharedMove,
  played: Played | null
): readonly Seen[] {
  if (passingOf(cause) !== null) return []
  if (!played) return []
  const declared = Object.hasOwn(definition.events, cause) ? definition.events[cause] : undefined
  return [seen(cause, declared ? meanings.event(declared) : cause)]
}

/** Where nothing was taken the case stays. */
function reach(before: Stand, played: Played | null): Stand | null {
  return played ? standAfter(played) : before
}

function eventsOf(sides: Sides): readonly string[] {
  const sided = [sides.old, sides.new]
  const heard = sided.flatMap(({ chart }) =>
    chart.states.flatMap(({ node }) => Object.keys(node.on ?? {}))
  )
  const declared = sided.flatMap(({ definition }) => Object.keys(definition.events))
  const [stated] = builtInEvents
  return [...new Set([stated, ...declared, ...heard])]
}

function passingsIn({ old, new: next }: Pair): readonly string[] {
  const running = [old, next].flatMap(({ limits }) =>
    [...limits].flatMap(([limit, status]) => (status === 'running' ? [passedEvent(limit)] : []))
  )
  return [...new Set(running)]
}

function pairOf(old: Stand, next: Stand, from: Pair | null, move: SharedMove | null): Pair {
  return { key: `${old.key} | ${next.key}`, old, new: next, from, move }
}

function wayTo(pair: Pair): readonly SharedMove[] {
  const moves: SharedMove[] = []
  for (let at: Pair | null = pair; at; at = at.from) if (at.move) moves.unshift(at.move)
  return moves
}
