import { nearest } from '@ketenregie/core'
import { cannotRun } from '../problem/cannot-run.ts'

/** Of the names that are known, those that the user asks for; all of them where none is named. */
export function chooseNames(asked: readonly string[], known: readonly string[]): readonly string[] {
  for (const rule of asked)
    if (!known.includes(rule))
      throw cannotRun('cli/unknown-rule', { rule, nearest: nearest(rule, known) })
  return asked.length === 0 ? known : [...new Set(asked)]
}
