import type { Effect, Guard, ProcessDefinition, StateNode, Transition } from '@ketenregie/core'
import { CannotDraw } from './cannot-draw.ts'

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
  /** A step waits for what happens, decides by itself where to go, or ends the case. */
  readonly kind: 'waits' | 'decides' | 'ends'
  readonly node: StateNode
  readonly ways: readonly Way[]
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

type Path = readonly string[]

export function chartOf(definition: ProcessDefinition): Chart {
  const first = leafUnder(definition, [])
  const entered = [...(definition.entry ?? []), ...entryEffects(definition, [], first)]
  const leaves = leavesIn(definition, [])
  const ordered = [first, ...leaves.filter(path => nameOf(path) !== nameOf(first))]
  return {
    definition,
    steps: ordered.map(path => stepAt(definition, path)),
    start: { cause: { kind: 'start' }, guard: null, to: nameOf(first), effects: entered }
  }
}

function stepAt(definition: ProcessDefinition, path: Path): ChartStep {
  const node = nodeAt(definition, path)
  const around = path.map((_, at) => path.slice(0, path.length - at)).concat([[]])
  const chain = around.map(place => ({ place, node: nodeAt(definition, place) }))
  const collect = (cause: Cause, of: (node: StateNode) => readonly Transition[] | undefined) =>
    chain.flatMap(({ place, node: one }) =>
      (of(one) ?? []).map(transition => wayOf(definition, path, place, cause, transition))
    )
  const events = new Set(chain.flatMap(({ node: { on = {} } }) => Object.keys(on)))
  const limits = new Set(chain.flatMap(({ node: { after = {} } }) => Object.keys(after)))
  const byItself = collect({ kind: 'by-itself' }, ({ always }) => always)
  const ways = [
    ...[...events].flatMap(event =>
      open(collect({ kind: 'event', event }, ({ on }) => on?.[event]))
    ),
    ...[...limits].flatMap(limit =>
      open(collect({ kind: 'passed', limit }, ({ after }) => after?.[limit]))
    )
  ]
  if (node.type === 'final') return { name: nameOf(path), kind: 'ends', node, ways: [] }
  if (byItself.length === 0) return { name: nameOf(path), kind: 'waits', node, ways }
  if (byItself.every(({ guard }) => guard !== null) && !coversAll(byItself))
    throw new CannotDraw(`${nameOf(path)} waits and decides by itself`)
  return { name: nameOf(path), kind: 'decides', node, ways: open(byItself) }
}

/** What comes after a way that is always open is never taken. */
function open(ways: readonly Way[]): readonly Way[] {
  const last = ways.findIndex(({ guard }) => guard === null)
  return last === -1 ? ways : ways.slice(0, last + 1)
}

/** One rule is asked, and each of its answers has a way; outside its gate it has none. */
function coversAll(ways: readonly Way[]): boolean {
  const rules = new Set(ways.map(({ guard }) => guard?.params.rule))
  const answers = new Set<string | undefined>(ways.map(({ guard }) => guard?.params.is))
  return rules.size === 1 && ['yes', 'no', 'unknown'].every(is => answers.has(is))
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
  const to = leafUnder(definition, aim)
  if (domain.length === leaf.length) return stays
  const left = leaf
    .map((_, at) => leaf.slice(0, leaf.length - at))
    .slice(0, leaf.length - domain.length)
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

/** Of the states below `domain` on the way to a step, from the outside in. */
function entryEffects(definition: ProcessDefinition, domain: Path, to: Path): readonly Effect[] {
  const from = domain.length === 0 && to.length > 0 ? 0 : domain.length
  const below = to.map((_, at) => to.slice(0, at + 1)).slice(from)
  return below.flatMap(path => nodeAt(definition, path).entry ?? [])
}

function leavesIn(node: StateNode, path: Path): readonly Path[] {
  if (node.type === 'parallel') throw new CannotDraw(`${nameOf(path)} has parts side by side`)
  const states = Object.entries(node.states ?? {})
  return states.length === 0
    ? [path]
    : states.flatMap(([name, state]) => leavesIn(state, [...path, name]))
}

function leafUnder(definition: ProcessDefinition, path: Path): Path {
  const { initial } = nodeAt(definition, path)
  return initial === undefined ? path : leafUnder(definition, [...path, initial])
}

function resolve(definition: ProcessDefinition, place: Path, target: string): Path {
  const [head = '', ...rest] = target.split('.')
  if (head === `#${definition.id}`) return rest
  return head === '' ? [...place, ...rest] : [...place.slice(0, -1), head, ...rest]
}

function sharedBy(one: Path, other: Path): Path {
  const differs = one.findIndex((name, at) => other[at] !== name)
  const shared = differs === -1 ? one.length : differs
  // a state and one around it meet outside both
  return one.slice(0, Math.min(shared, one.length - 1, other.length - 1))
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((name, at) => path[at] === name)
}

function nodeAt(definition: ProcessDefinition, path: Path): StateNode {
  let node: StateNode = definition
  for (const name of path) {
    const next = node.states?.[name]
    if (next === undefined) throw new CannotDraw(`there is no step ${nameOf(path)}`)
    node = next
  }
  return node
}

function nameOf(path: Path): string {
  return path.join('.')
}
