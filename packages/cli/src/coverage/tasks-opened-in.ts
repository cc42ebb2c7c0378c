import type { Effect, StateNode } from '@ketenregie/core'

/** The tasks that a process opens, in any of its steps. */
export function tasksOpenedIn(definition: StateNode): ReadonlySet<string> {
  return new Set(
    effectsIn(definition).flatMap(effect =>
      effect.type === 'task.open' ? [effect.params.task] : []
    )
  )
}

function effectsIn({
  entry = [],
  exit = [],
  on = {},
  after = {},
  always = [],
  states = {}
}: StateNode): readonly Effect[] {
  const transitions = [...Object.values(on).flat(), ...Object.values(after).flat(), ...always]
  return [
    ...entry,
    ...exit,
    ...transitions.flatMap(({ actions = [] }) => actions),
    ...Object.values(states).flatMap(effectsIn)
  ]
}
