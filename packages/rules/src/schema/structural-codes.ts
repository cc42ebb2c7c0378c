import type { RuleProblems } from '../diagnostic/problems.ts'

/**
 * The problems of one file by itself that its JSON Schema finds too: exactly these, and always. What
 * is left to the reader: the text (`TextProblems`), an end before its start, and every name or value
 * that another part of the pack decides on.
 */
export const structuralCodes: ReadonlySet<keyof RuleProblems> = new Set<keyof RuleProblems>([
  'rules/expected',
  'rules/missing-key',
  'rules/uncited',
  'rules/no-holder',
  'rules/unknown-key',
  'rules/one-of-keys',
  'rules/key-does-not-fit',
  'rules/unknown-word',
  'rules/unknown-operator',
  'rules/bad-format',
  'rules/impossible-date',
  'rules/out-of-range',
  'rules/nothing-listed',
  'rules/reserved-name',
  'rules/no-reason'
])
