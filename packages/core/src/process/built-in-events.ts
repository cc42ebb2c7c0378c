/**
 * Events that exist in every process, possible as long as the case is open: to state what holds
 * from a day, to correct what was said about that day and later, and to report a task done.
 */
export const builtInEvents = ['feiten_vastgesteld', 'feiten_gecorrigeerd', 'taak_afgerond'] as const

export type BuiltInEvent = (typeof builtInEvents)[number]

export function isBuiltIn(event: string): event is BuiltInEvent {
  return builtInEvents.some(name => name === event)
}
