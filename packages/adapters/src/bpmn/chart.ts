import type { Effect, Guard, ProcessDefinition, StateNode, Transition } from '@ketenregie/core'
import { CannotDraw } from './cannot-draw.ts'
import { groupBy } from './group-by.ts'
import {
  chain,
  entryEffects,
  firstUnder,
  nameOf,
  nodeAt,
  resolve,
  sharedBy,
  startsWith,
  stepsUnder
} from './paths.ts'
import type { Path } from './paths.ts'

/** A process without its nesting: the steps that a case can be in, and every way out of each. */
export interface Chart {
  readonly definition: ProcessDefinition
  /** In the order of the definition, the first step of a case first. */
  readonly steps: readonly ChartStep[]
  readonly start: Way
}

export interface ChartStep {
  /** Names from the root down, joined by points. */
  readonly name: string
  /** A step waits for what happens, decides by itself where to go, has parts, or ends the case. */
  readonly kind: 'waits' | 'decides' | 'parts' | 'ends'
  readonly node: StateNode
  readonly ways: readonly Way[]
  /** What goes on side by side in it. */
  readonly parts: readonly Part[]
}

export interface Part {
  readonly name: string
  readonly node: StateNode
  readonly chart: Chart
}

export interface Way {
  readonly cause: Cause
  /** Null: whatever the answers; else the way is taken only with this one. */
  readonly guard: Guard | null
  /** Null: the case stays in its step. */
  readonly to: string | null
  /** In the order in which they are carried out. */
  readonly effects: readonly Effect[]
}

export type Cause =
  | { readonly kind: 'start' }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'passed'; readonly limit: string }
  | { readonly kind: 'by-itself' }

/**
 * @throws CannotDraw when the whole process or a part of a step runs side by side, or when a way
 * leads into the middle of a part.
 */
export function chartOf(definition: ProcessDefinition): Chart {
  return chartUnder(definition, [])
}

function chartUnder(definition: ProcessDefinition, root: Path): Chart {
  if (nodeAt(definition, root).type === 'parallel')
    throw new CannotDraw(`${nameOf(root)} has parts, and is itself a part or the whole`)
  const first = firstUnder(definition, root)
  const around = root.slice(0, -1)
  const own = root.length === 0 ? (definition.entry ?? []) : []
  const effects = [...own, ...entryEffects(definition, around, first)]
  const others = stepsUnder(definition, root).filter(path => nameOf(path) !== nameOf(first))
  return {
    definition,
    steps: [first, ...others].map(path => stepAt(definition, path, root)),
    start: { cause: { kind: 'start' }, guard: null, to: nameOf(first), effects }
  }
}

function stepAt(definition: ProcessDefinition, path: Path, root: Path): ChartStep {
  const node = nodeAt(definition, path)
  const name = nameOf(path)
  if (node.type === 'final') return { name, kind: 'ends', node, ways: [], parts: [] }
  const places = [...chain(path, root), root].map(place => ({
    place,
    node: nodeAt(definition, place)
  }))
  const collect = (cause: Cause, of: (node: StateNode) => readonly Transition[] | undefined) =>
    places.flatMap(({ place, node: one }) =>
      (of(one) ?? []).map(transition => wayOf(definition, path, place, cause, transition))
    )
  const events = new Set(places.flatMap(({ node: { on = {} } }) => Object.keys(on)))
  const limits = new Set(places.flatMap(({ node: { after = {} } }) => Object.keys(after)))
  const byItself = collect({ kind: 'by-itself' }, ({ always }) => always)
  const ways = [
    ...[...events].flatMap(event =>
      open(collect({ kind: 'event', event }, ({ on }) => on?.[event]))
    ),
    ...[...limits].flatMap(limit =>
      open(collect({ kind: 'passed', limit }, ({ after }) => after?.[limit]))
    )
  ]
  const parts = node.type === 'parallel' ? partsOf(definition, path) : []
  if (byItself.length === 0)
    return { name, kind: parts.length === 0 ? 'waits' : 'parts', node, ways, parts }
  if (parts.length > 0 || (byItself.every(({ guard }) => guard !== null) && !coversAll(byItself)))
    throw new CannotDraw(`${name} waits and decides by itself`)
  return { name, kind: 'decides', node, ways: open(byItself), parts }
}

function partsOf(definition: ProcessDefinition, path: Path): readonly Part[] {
  const { states = {} } = nodeAt(definition, path)
  return Object.entries(states).map(([name, node]) => {
    if (doesOnLeaving(node))
      throw new CannotDraw(`${nameOf([...path, name])} does something when the whole is left`)
    return { name, node, chart: chartUnder(definition, [...path, name]) }
  })
}

function doesOnLeaving({ exit = [], states = {} }: StateNode): boolean {
  return exit.length > 0 || Object.values(states).some(doesOnLeaving)
}

/** What comes after a way that is always open is never taken. */
function open(ways: readonly Way[]): readonly Way[] {
  const last = ways.findIndex(({ guard }) => guard === null)
  return last === -1 ? ways : ways.slice(0, last + 1)
}

/** Of a rule that is asked each answer has a way, so that one is always taken; outside its gate it has none. */
export function coversAll(ways: readonly Pick<Way, 'guard'>[]): boolean {
  const answers = groupBy(
    ways.flatMap(({ guard }) => (guard ? [guard.params] : [])),
    ({ rule }) => rule
  )
  return [...answers.values()].some(asked =>
    ['yes', 'no', 'unknown'].every(one => asked.some(({ is }) => is === one))
  )
}

function wayOf(
  definition: ProcessDefinition,
  leaf: Path,
  place: Path,
  cause: Cause,
  { target, guard, actions = [] }: Transition
): Way {
  const stays: Way = { cause, guard: guard ?? null, to: null, effects: actions }
  if (target === undefined) return stays
  const aim = resolve(definition, place, target)
  // the machine does not leave a state for one in it, nor for itself
  const domain = startsWith(aim, place) ? place : sharedBy(place, aim)
  const to = firstUnder(definition, aim)
  if (isInsideParts(definition, domain, to))
    throw new CannotDraw(`${nameOf(leaf)} leads into the middle of ${nameOf(to)}`)
  if (domain.length === leaf.length) return stays
  const left = chain(leaf, domain)
  return {
    ...stays,
    to: nameOf(to),
    effects: [
      ...left.flatMap(path => nodeAt(definition, path).exit ?? []),
      ...actions,
      ...entryEffects(definition, domain, to)
    ]
  }
}

/** Whether a way enters one of several parts and leaves the others where they are or begin. */
function isInsideParts(definition: ProcessDefinition, domain: Path, to: Path): boolean {
  return chain(to, domain).some(path => nodeAt(definition, path.slice(0, -1)).type === 'parallel')
}
