import type { Facts, Finding } from '@ketenregie/core'
import { programOf } from '../compile/program.ts'
import type { Rules } from '../compile/rules.ts'
import { viewOf } from '../evaluate/view.ts'
import type { TableFinding } from '../table/table-finding.ts'
import type { ExplainOptions } from './explain.ts'
import { followUpsOf } from './follow-up.ts'
import type { FollowUp } from './follow-up.ts'
import { possibleOutcomes } from './possible-outcomes.ts'

/** What to do about each fact that can still matter to a rule, a concept or a table. */
export function followUpsFor(
  rules: Rules,
  finding: Finding | TableFinding,
  facts: Facts,
  { statements = [], ...options }: ExplainOptions
): readonly FollowUp[] {
  const { name, questions, canSettle } = finding
  const possible = () => {
    const decision = programOf(rules).decision(name, options)
    return possibleOutcomes(viewOf(decision, facts), decision, facts)
  }
  return followUpsOf(questions, {
    statements,
    possible: finding.kind === 'table' ? [] : possible(),
    canSettle
  })
}
