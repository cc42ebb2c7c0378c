import type { Severity } from '@ketenregie/core'
import type { RuleProblems } from './problems.ts'

/** Doubtful, but the pack can be used as it stands. */
const warnings: ReadonlySet<keyof RuleProblems> = new Set<keyof RuleProblems>([
  'rules/unused-fact',
  'rules/expired',
  'rules/nothing-expected',
  'rules/not-yet-valid'
])

export function severityOf(code: keyof RuleProblems): Severity {
  return warnings.has(code) ? 'warning' : 'error'
}
