import { hashOf } from '../journal/hash.ts'
import type { ProcessDefinition } from './definition.ts'

/** Identifies a process definition by its content. */
export function hashDefinition(definition: ProcessDefinition): string {
  return hashOf(definition)
}
