/** Events that exist in every process: to state facts, to correct them, to report a task done. */
export const builtInEvents = ['feiten_vastgesteld', 'feiten_gecorrigeerd', 'taak_afgerond'] as const

export type BuiltInEvent = (typeof builtInEvents)[number]

export function isBuiltIn(event: string): event is BuiltInEvent {
  return builtInEvents.some(name => name === event)
}
