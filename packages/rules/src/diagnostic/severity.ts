import type { Severity } from '@ketenregie/core'
import type { RuleProblems } from './problems.ts'

/** Doubtful, but the pack can be used as it stands. */
const warnings: ReadonlySet<keyof RuleProblems> = new Set<keyof RuleProblems>([
  'rules/unused-fact',
  'rules/norm-not-carried',
  'rules/expired',
  'rules/nothing-expected',
  'rules/not-yet-valid',
  'rules/never-so',
  'rules/against-background',
  'rules/always-ground',
  'rules/always-so',
  'rules/changes-nothing',
  'rules/same-readings',
  'rules/excludes-nothing',
  'rules/scenario-against-background',
  'rules/not-decided',
  'rules/rules-not-compared',
  'rules/scenarios-not-checked',
  'rules/gap-between-versions',
  'rules/recalibration-overdue',
  'rules/open-matter',
  'rules/open-matter-closed',
  'rules/open-not-listed',
  'rules/task-of-several',
  'rules/task-without-owner',
  'rules/day-off-already',
  'rules/unknown-role',
  'rules/layer-not-compared',
  'rules/no-row',
  'rules/row-never-hit',
  'rules/table-not-checked'
])

/** Nothing is the matter; it is good to know. */
const infos: ReadonlySet<keyof RuleProblems> = new Set<keyof RuleProblems>([
  'rules/layer-relation',
  'rules/limit-relation',
  'rules/same-rules'
])

export function severityOf(code: keyof RuleProblems): Severity {
  if (infos.has(code)) return 'info'
  return warnings.has(code) ? 'warning' : 'error'
}
