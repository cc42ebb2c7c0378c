import { InvariantError } from '../../invariant.ts'
import { passedEvent } from '../compile.ts'
import type { Effect, Guard, ProcessDefinition, StateNode, Transition } from '../definition.ts'
import { resolveTarget } from '../state-nodes.ts'

/** A definition with its states and ways looked up once, for the token game. */
export interface Chart {
  readonly definition: ProcessDefinition
  /** In document order, the root first. */
  readonly states: readonly State[]
  readonly waysOn: (state: State, cause: string) => readonly Way[]
  readonly waysAlways: (state: State) => readonly Way[]
}

export interface State {
  /** Names from the root down, joined by dots; empty for the root. */
  readonly path: string
  readonly name: string
  readonly order: number
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final'
  readonly parent: State | null
  readonly children: readonly State[]
  readonly node: StateNode
}

/** A transition with its ends looked up. */
export interface Way {
  readonly from: State
  /** Null: the case stays where it is. */
  readonly to: State | null
  readonly guard: Guard | null
  readonly effects: readonly Effect[]
}

/** Looks up the states and ways of a definition that `checkDefinition` finds nothing in. */
export function drawChart(definition: ProcessDefinition): Chart {
  const states: State[] = []
  const add = (node: StateNode, name: string, parent: State | null): State => {
    const children: State[] = []
    const path = parent === null ? '' : [parent.path, name].filter(Boolean).join('.')
    const order = states.length
    const state: State = { path, name, order, kind: kindOf(node), parent, children, node }
    states.push(state)
    for (const [key, child] of Object.entries(node.states ?? {}))
      children.push(add(child, key, state))
    return state
  }
  add(definition, '', null)
  const byPath = new Map(states.map(state => [state.path, state]))

  const toWay = (from: State, { target, guard: given, actions = [] }: Transition): Way => {
    const guard = given ?? null
    if (target === undefined) return { from, to: null, guard, effects: actions }
    const path = resolveTarget(definition, from.path.split('.').filter(Boolean), target)
    const to = path && byPath.get(path.join('.'))
    if (!to) throw new InvariantError(`an unsound process: ${from.path} goes to ${target}`)
    return { from, to, guard, effects: actions }
  }
  const waysOf = (from: State) => {
    const { on = {}, after = {}, always = [] } = from.node
    const passings = Object.entries(after).map(
      ([limit, list]) => [passedEvent(limit), list] as const
    )
    const caused = [...Object.entries(on), ...passings]
    return {
      on: new Map(caused.map(([cause, list]) => [cause, list.map(item => toWay(from, item))])),
      always: always.map(item => toWay(from, item))
    }
  }
  const ways = new Map(states.map(state => [state, waysOf(state)]))
  return {
    definition,
    states,
    waysOn: (state, cause) => ways.get(state)?.on.get(cause) ?? [],
    waysAlways: state => ways.get(state)?.always ?? []
  }
}

export function isInside(state: State, other: State): boolean {
  for (let around = state.parent; around; around = around.parent) if (around === other) return true
  return false
}

/** The state that a compound one starts in. */
export function firstIn({ node, children }: State): readonly State[] {
  return children.filter(({ name }) => name === node.initial)
}

/** A step that only decides: no case is meant to wait in it. */
export function isDecision({ node: { always = [], on, after } }: State): boolean {
  return always.length > 0 && !on && !after
}

function kindOf({ type, states = {} }: StateNode): State['kind'] {
  return type ?? (Object.keys(states).length > 0 ? 'compound' : 'atomic')
}
