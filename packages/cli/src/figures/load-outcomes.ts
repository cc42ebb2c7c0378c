import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readLines } from '@ketenregie/adapters/files'
import { en, nl, readOutcomes } from '@ketenregie/adapters/outcomes'
import type { GroupOutcome, OutcomeProblem } from '@ketenregie/adapters/outcomes'
import type { Language } from '@ketenregie/core'
import type { AgreementPack } from '@ketenregie/rules'
import type { Host } from '../host.ts'
import { CannotRun, found, problem } from '../problem/cannot-run.ts'
import { checkReadable } from '../problem/check-readable.ts'

const catalogues = { nl, en }

interface Wanted {
  /** Of the region. */
  readonly folder: string
  /** A file of its own; else `uitkomsten.jsonl` of the region, where there is one. */
  readonly file: string | undefined
  readonly language: Language
}

/** What came from outside, by group. Nothing is counted when a line of it is wrong. */
export function loadOutcomes(
  { folder, file, language }: Wanted,
  pack: AgreementPack,
  { cwd }: Host
): readonly GroupOutcome[] {
  const path = file ?? join(folder, 'uitkomsten.jsonl')
  if (file !== undefined) checkReadable(file, 'file', { cwd })
  else if (!existsSync(resolve(cwd, path))) return []
  const lines = [...readLines(resolve(cwd, path))]
  const problems: OutcomeProblem[] = []
  const outcomes: GroupOutcome[] = []
  for (const read of readOutcomes(lines, { ...classesIn(pack), file: path })) {
    problems.push(...read.problems)
    if (read.item !== null) outcomes.push(read.item)
  }
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return outcomes
  // the lines themselves are not shown: one that is wrong may hold anything
  throw new CannotRun(
    [problem('cli/bad-outcomes', { count: errors.length })],
    found(errors, catalogues[language], new Map(), language)
  )
}

function classesIn({ indicators = {}, region }: AgreementPack) {
  const outside = Object.values(indicators).flatMap(({ name, measure }) =>
    measure.kind === 'outside' && measure.classes.length > 0
      ? [[name, measure.classes] as const]
      : []
  )
  return {
    classes: Object.fromEntries(outside),
    municipalities: Object.keys(region?.municipalities ?? {})
  }
}
