import type { StateNode } from '@ketenregie/core'

/** The names of all steps of a process, at every depth. */
export function stepNames({ states = {} }: StateNode): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [name, state] of Object.entries(states)) {
    names.add(name)
    for (const inner of stepNames(state)) names.add(inner)
  }
  return names
}
