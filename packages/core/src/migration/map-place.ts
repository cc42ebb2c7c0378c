import { nearest } from '../diagnostic/nearest.ts'
import type { ProcessDefinition, StateNode } from '../process/definition.ts'
import { nodeAt, stateNodes } from '../process/state-nodes.ts'
import type { StepValue } from '../process/step.ts'
import { leavesIn } from './place.ts'

/**
 * Where the steps of the old process have gone, by path: `{ collecting: 'gathering' }`. A path also
 * moves the steps in it, as far as they are not named themselves.
 */
export type Mapping = Readonly<Record<string, string>>

export type Mapped =
  | { readonly value: StepValue }
  /** Steps of which the new process has none with that path, each with the nearest that it has. */
  | { readonly gone: readonly GoneStep[] }
  /** No case can stand like this: what is between the steps, or missing beside them. */
  | { readonly illegal: readonly string[] }

export interface GoneStep {
  readonly step: string
  readonly nearest: string | null
}

/** Where a case stands in the new process. */
export function mapPlace(value: StepValue, mapping: Mapping, to: ProcessDefinition): Mapped {
  const places = leavesIn(value).map(step => ({ step, path: mapPath(step, mapping) }))
  const known = pathsOf(to)
  const gone = places.filter(({ path }) => !known.includes(path))
  if (gone.length > 0)
    return { gone: gone.map(({ step, path }) => ({ step, nearest: nearestStep(path, known) })) }
  const paths = places.map(({ path }) => path.split('.'))
  const illegal = faultsIn(to, paths, [])
  return illegal.length > 0 ? { illegal } : { value: valueOf(to, paths) }
}

/** The steps of a mapping that the old process does not have, each with the nearest. */
export function unknownSteps(mapping: Mapping, from: ProcessDefinition): readonly GoneStep[] {
  const known = pathsOf(from)
  return Object.keys(mapping)
    .filter(step => !known.includes(step))
    .map(step => ({ step, nearest: nearest(step, known) }))
}

/** Whether a mapping says of a step where it goes, itself or with a step around it. */
export function isMapped(step: string, mapping: Mapping): boolean {
  return around(step).some(path => Object.hasOwn(mapping, path))
}

function mapPath(step: string, mapping: Mapping): string {
  const moved = around(step).find(path => Object.hasOwn(mapping, path))
  if (moved === undefined) return step
  return `${mapping[moved] ?? moved}${step.slice(moved.length)}`
}

/** The step and the steps around it, the step itself first. */
function around(step: string): readonly string[] {
  const names = step.split('.')
  return names.map((_, at) => names.slice(0, names.length - at).join('.'))
}

/** A step with the same name elsewhere is nearer than one that is spelled alike. */
function nearestStep(path: string, known: readonly string[]): string | null {
  const name = path.split('.').at(-1)
  const moved = known.filter(other => other.split('.').at(-1) === name)
  return moved.length === 1 ? (moved[0] ?? null) : nearest(path, known)
}

function pathsOf(definition: ProcessDefinition): readonly string[] {
  return [...stateNodes(definition)].flatMap(({ path }) =>
    path.length === 0 ? [] : [path.join('.')]
  )
}

/** What keeps these steps from being all the innermost active ones, as paths. */
function faultsIn(
  definition: ProcessDefinition,
  paths: readonly (readonly string[])[],
  at: readonly string[]
): readonly string[] {
  const node = nodeAt(definition, at)
  if (!node) return [at.join('.')]
  const children = [...new Set(paths.flatMap(path => path[at.length] ?? []))]
  const isRight = hasRightParts(node, children) && !(at.length === 0 && endsIn(node, children))
  if (!isRight || (children.length > 0 && paths.some(path => path.length === at.length)))
    return [at.length === 0 ? children.join(' + ') : at.join('.')]
  return children.flatMap(child =>
    faultsIn(
      definition,
      paths.filter(path => path[at.length] === child),
      [...at, child]
    )
  )
}

/** One of its parts, all of them where they go together, or none where it has none. */
function hasRightParts({ type, states = {} }: StateNode, children: readonly string[]): boolean {
  const all = Object.keys(states)
  if (type === 'parallel') return all.every(name => children.includes(name))
  return all.length === 0 ? children.length === 0 : children.length === 1
}

/** A migration ends no case. */
function endsIn({ states = {} }: StateNode, children: readonly string[]): boolean {
  return children.every(name => states[name]?.type === 'final')
}

/** As the machine writes it: a name where one part without parts is active, else by part. */
function valueOf(node: StateNode, paths: readonly (readonly string[])[]): StepValue {
  const names = [...new Set(paths.flatMap(path => path[0] ?? []))].toSorted()
  const parts = names.map(name => {
    const inner = paths.filter(path => path[0] === name).map(path => path.slice(1))
    const child = node.states?.[name] ?? {}
    const isLeaf = Object.keys(child.states ?? {}).length === 0
    return [name, isLeaf ? {} : valueOf(child, inner), isLeaf] as const
  })
  const [only] = parts
  if (node.type !== 'parallel' && only?.[2]) return only[0]
  return Object.fromEntries(parts.map(([name, inner]) => [name, inner]))
}
