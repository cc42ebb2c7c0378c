import type { Effect, ProcessDefinition, StateNode } from '@ketenregie/core'
import { CannotDraw } from './cannot-draw.ts'

/** The names of states from the root down. */
export type Path = readonly string[]

export function nodeAt(definition: ProcessDefinition, path: Path): StateNode {
  let node: StateNode = definition
  for (const name of path) {
    const next = node.states?.[name]
    if (next === undefined) throw new CannotDraw(`there is no step ${nameOf(path)}`)
    node = next
  }
  return node
}

export function nameOf(path: Path): string {
  return path.join('.')
}

/** Steps in the order of the definition; what runs side by side is one step with parts. */
export function stepsUnder(definition: ProcessDefinition, path: Path): readonly Path[] {
  const { type, states = {} } = nodeAt(definition, path)
  const names = type === 'parallel' ? [] : Object.keys(states)
  return names.length === 0
    ? [path]
    : names.flatMap(name => stepsUnder(definition, [...path, name]))
}

/** The step that is entered with a state. */
export function firstUnder(definition: ProcessDefinition, path: Path): Path {
  const { initial } = nodeAt(definition, path)
  return initial === undefined ? path : firstUnder(definition, [...path, initial])
}

export function resolve(definition: ProcessDefinition, place: Path, target: string): Path {
  const [head = '', ...rest] = target.split('.')
  if (head === `#${definition.id}`) return rest
  return head === '' ? [...place, ...rest] : [...place.slice(0, -1), head, ...rest]
}

export function sharedBy(one: Path, other: Path): Path {
  const differs = one.findIndex((name, at) => other[at] !== name)
  const shared = differs === -1 ? one.length : differs
  // a state and one around it meet outside both
  return one.slice(0, Math.min(shared, one.length - 1, other.length - 1))
}

export function startsWith(path: Path, start: Path): boolean {
  return start.every((name, at) => path[at] === name)
}

/** A state and those around it, from the inside out, down to but without `end`. */
export function chain(path: Path, end: Path): readonly Path[] {
  const size = path.length - end.length
  return Array.from({ length: size }, (_, at) => path.slice(0, path.length - at))
}

/** Of the states below `domain` on the way to a step, from the outside in. */
export function entryEffects(
  definition: ProcessDefinition,
  domain: Path,
  to: Path
): readonly Effect[] {
  return chain(to, domain)
    .toReversed()
    .flatMap(path => nodeAt(definition, path).entry ?? [])
}
