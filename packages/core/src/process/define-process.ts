import type { ProcessDefinition } from './definition.ts'
import type { NamesChecked, ProcessNames } from './names-in.ts'

/**
 * Authors a process as a typed literal: the compiler checks its shape, and that every step and event
 * that it names is its own.
 */
export function defineProcess<const Definition extends ProcessDefinition>(
  definition: Definition & NamesChecked<Definition, ProcessNames>
): Definition {
  return definition
}

/** Authors a process on the names of one pack. */
export type ProcessAuthor<Names extends ProcessNames> = <
  const Definition extends ProcessDefinition
>(
  definition: Definition & NamesChecked<Definition, Names>
) => Definition

/**
 * As `defineProcess`, on the names of one pack: the compiler refuses a fact, rule, time limit, task,
 * message, party or source that the pack does not have.
 */
export function processAuthor<Names extends ProcessNames>(): ProcessAuthor<Names> {
  return definition => definition
}
