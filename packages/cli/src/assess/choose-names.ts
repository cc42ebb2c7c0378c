import { nearest } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import { cannotRun } from '../problem/cannot-run.ts'
import { ruleNames } from './read-readings.ts'

/** The rules and concepts that the user names; all of them where none is named. */
export function chooseNames(asked: readonly string[], pack: AgreementPack): readonly string[] {
  const known = ruleNames(pack)
  for (const rule of asked)
    if (!known.includes(rule))
      throw cannotRun('cli/unknown-rule', { rule, nearest: nearest(rule, known) })
  return asked.length === 0 ? known : [...new Set(asked)]
}
