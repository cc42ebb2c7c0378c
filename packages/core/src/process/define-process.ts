import type { ProcessDefinition } from './definition.ts'

/** Authors a process as a typed literal: the compiler checks its shape and keeps its names. */
export function defineProcess<const Definition extends ProcessDefinition>(
  definition: Definition
): Definition {
  return definition
}
