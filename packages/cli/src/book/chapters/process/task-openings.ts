import type { Effect, ProcessDefinition, State } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { stepsOf } from './steps-of.ts'

/** Where a task opens: the step that opens it, or that follows on what opens it. */
export interface TaskOpening {
  readonly definition: ProcessDefinition
  readonly state: State
}

/** By task, in the order of the processes. A step that several ways lead to is named once. */
export function taskOpenings({
  processes
}: AgreementPack): ReadonlyMap<string, readonly TaskOpening[]> {
  const found = new Map<string, TaskOpening[]>()
  for (const definition of Object.values(processes))
    for (const { state, courses, always } of stepsOf(definition)) {
      add(state.node.entry ?? [], { definition, state }, found)
      for (const { to, from, effects } of [...courses.flatMap(({ ways }) => ways), ...always])
        add(effects, { definition, state: to ?? from }, found)
    }
  return found
}

function add(
  effects: readonly Effect[],
  opening: TaskOpening,
  found: Map<string, TaskOpening[]>
): void {
  for (const effect of effects) {
    if (effect.type !== 'task.open') continue
    const known = found.get(effect.params.task) ?? []
    const isSame = (other: TaskOpening) =>
      other.state.path === opening.state.path && other.definition.id === opening.definition.id
    if (!known.some(isSame)) found.set(effect.params.task, [...known, opening])
  }
}
