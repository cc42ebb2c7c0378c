import type { ProcessDefinition, StateNode, Transition } from './definition.ts'

/** A state with its place in the definition. */
export interface PlacedNode {
  /** Names from the root down; empty for the root. */
  readonly path: readonly string[]
  readonly node: StateNode
}

/** Every state of a definition, a state before the states in it. */
export function* stateNodes(root: StateNode, path: readonly string[] = []): Generator<PlacedNode> {
  yield { path, node: root }
  for (const [name, child] of Object.entries(root.states ?? {}))
    yield* stateNodes(child, [...path, name])
}

/** Every transition of a state, whatever sets it off. */
export function transitionsOf({
  on = {},
  after = {},
  always = []
}: StateNode): readonly Transition[] {
  return [...Object.values(on).flat(), ...Object.values(after).flat(), ...always]
}

/** The state at a path, if there is one. */
export function nodeAt(root: StateNode, path: readonly string[]): StateNode | undefined {
  let node: StateNode | undefined = root
  for (const name of path) node = node?.states && own(node.states, name)
  return node
}

/**
 * Where a transition from the state at `path` goes: `name` is beside the state, `.name` inside it,
 * `#process.name` counts from the root. Undefined where no such state exists.
 */
export function resolveTarget(
  definition: ProcessDefinition,
  path: readonly string[],
  target: string
): readonly string[] | undefined {
  const found = absolute(definition.id, path, target)
  return found && nodeAt(definition, found) ? found : undefined
}

function absolute(
  id: string,
  path: readonly string[],
  target: string
): readonly string[] | undefined {
  const [first = '', ...rest] = target.split('.')
  if (first === `#${id}`) return rest
  if (first.startsWith('#')) return undefined
  if (first === '') return [...path, ...rest]
  // the root has nothing beside it
  return path.length === 0 ? undefined : [...path.slice(0, -1), first, ...rest]
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
