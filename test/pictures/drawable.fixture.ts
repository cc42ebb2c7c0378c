import type { ProcessDefinition, StateNode } from '@ketenregie/core'
import { landelijk } from '@ketenregie/processes'

const all = Object.entries<ProcessDefinition>(landelijk.processes)

export const drawable = all.filter(([, definition]) => !isSideBySide(definition))

/** Their parts go on side by side; there is no picture of that yet. */
export const undrawable = all.filter(([, definition]) => isSideBySide(definition))

function isSideBySide({ type, states = {} }: StateNode): boolean {
  return type === 'parallel' || Object.values(states).some(isSideBySide)
}
