import type { CaseStatement } from '@ketenregie/adapters/statements'
import { canonicalJson, sha256Hex } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { EventStep } from './input-step.ts'

export interface StatementLine {
  readonly line: number
  readonly statement: CaseStatement
}

export interface StatementSteps {
  readonly steps: readonly EventStep[]
  /** Lines that say the same as an earlier one. */
  readonly repeated: readonly { readonly line: number; readonly first: number }[]
}

/**
 * What a party states about a case on one day is told at once. What it states twice on a day is
 * told twice, in the order of the file, so that the last word counts.
 */
export function statementSteps(
  statements: readonly StatementLine[],
  opened: ReadonlyMap<string, CivilDate>,
  file: string
): StatementSteps {
  const first = new Map<string, number>()
  const repeated: { readonly line: number; readonly first: number }[] = []
  const times = new Map<string, number>()
  const groups = new Map<string, StatementLine[]>()
  for (const each of statements) {
    const { caseId, by, on, fact, value } = each.statement
    const earlier = first.get(canonicalJson([caseId, by, on, fact, value]))
    if (earlier !== undefined) {
      repeated.push({ line: each.line, first: earlier })
      continue
    }
    first.set(canonicalJson([caseId, by, on, fact, value]), each.line)
    const time = times.get(canonicalJson([caseId, by, on, fact])) ?? 0
    times.set(canonicalJson([caseId, by, on, fact]), time + 1)
    const group = canonicalJson([caseId, by, on, time])
    groups.set(group, [...(groups.get(group) ?? []), each])
  }
  const steps = [...groups.values()].flatMap(group => stepOf(group, opened, file))
  return { steps, repeated }
}

function stepOf(
  group: readonly StatementLine[],
  opened: ReadonlyMap<string, CivilDate>,
  file: string
): readonly EventStep[] {
  const [one] = group
  const start = one && opened.get(one.statement.caseId)
  if (one === undefined || start === undefined) return []
  const { caseId, by, on } = one.statement
  const facts = Object.fromEntries(group.map(({ statement }) => [statement.fact, statement.value]))
  return [
    {
      do: 'send',
      key: `feiten:${sha256Hex(canonicalJson([caseId, by, on, facts]))}`,
      caseId,
      event: 'feiten_vastgesteld',
      by,
      facts,
      on,
      day: on < start ? start : on,
      file,
      lines: group.map(({ line }) => line)
    }
  ]
}
