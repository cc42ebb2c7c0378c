import type { Effect, ProcessDefinition, StateNode } from '../process/definition.ts'
import { nodeAt, stateNodes, transitionsOf } from '../process/state-nodes.ts'
import type { StepValue } from '../process/step.ts'
import { pathsIn } from './place.ts'

/** What the active steps open and start as they are entered, and the limits they wait for. */
export function namesAsked(
  definition: ProcessDefinition,
  value: StepValue
): { readonly tasks: ReadonlySet<string>; readonly limits: ReadonlySet<string> } {
  const tasks = new Set<string>()
  const limits = new Set<string>()
  const paths = pathsIn(value).map(path => path.split('.'))
  for (const path of [[], ...paths]) {
    const node = nodeAt(definition, path)
    for (const { type, params } of node?.entry ?? []) {
      if (type === 'task.open') tasks.add(params.task)
      if (type === 'deadline.start') limits.add(params.limit)
    }
    for (const limit of Object.keys(node?.after ?? {})) limits.add(limit)
  }
  return { tasks, limits }
}

/** Every task that a process opens, closes or takes back somewhere. */
export function tasksNamed(definition: ProcessDefinition): ReadonlySet<string> {
  const effects = [...stateNodes(definition)].flatMap(({ node }) => effectsIn(node))
  return new Set(effects.flatMap(effect => ('task' in effect.params ? [effect.params.task] : [])))
}

function effectsIn(node: StateNode): readonly Effect[] {
  const { entry = [], exit = [] } = node
  return [...entry, ...exit, ...transitionsOf(node).flatMap(({ actions = [] }) => actions)]
}
