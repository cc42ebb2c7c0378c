import type { Facts, Finding } from '@ketenregie/core'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import type { EvaluateOptions } from '../evaluate/evaluate.ts'
import { evaluateTable } from './evaluate-table.ts'
import type { TableFinding } from './table-finding.ts'

/** By name of rule, concept or table. */
export type NamedFindings = Readonly<Record<string, Finding | TableFinding>>

/** Answers rules, concepts and tables alike, by name. Throws when nothing has a name. */
export function evaluateNames(
  rules: Rules,
  names: readonly string[],
  facts: Facts,
  options: EvaluateOptions
): NamedFindings {
  const program = programOf(rules)
  return Object.fromEntries(
    names.map(name => [
      name,
      program.isTable(name, options.asOf)
        ? evaluateTable(rules, name, facts, options)
        : evaluate(rules, name, facts, options)
    ])
  )
}
