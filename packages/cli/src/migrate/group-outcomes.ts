import type { MigrationPlan } from '@ketenregie/core'
import type { CaseOutcome } from './migrate-all.ts'
import { verdicts } from './words.ts'

/** Cases in the same steps with the same verdict for the same reason. */
export interface OutcomeGroup {
  /** The plan of the first of them. */
  readonly plan: MigrationPlan
  readonly caseIds: readonly string[]
}

/** Groups in the order of their verdict, the largest first. */
export function groupOutcomes(outcomes: readonly CaseOutcome[]): readonly OutcomeGroup[] {
  const groups = new Map<string, { plan: MigrationPlan; caseIds: string[] }>()
  for (const { plan } of outcomes) {
    const key = keyOf(plan)
    const group = groups.get(key) ?? { plan, caseIds: [] }
    group.caseIds.push(plan.caseId)
    groups.set(key, group)
  }
  const rank = ({ plan }: OutcomeGroup) => verdicts.indexOf(plan.verdict)
  return [...groups.values()].toSorted(
    (a, b) => rank(a) - rank(b) || b.caseIds.length - a.caseIds.length
  )
}

/** How many cases have each verdict. */
export function countVerdicts(
  outcomes: readonly CaseOutcome[]
): Readonly<Record<MigrationPlan['verdict'], number>> {
  const count = (verdict: MigrationPlan['verdict']) =>
    outcomes.filter(({ plan }) => plan.verdict === verdict).length
  return {
    safe: count('safe'),
    mapped: count('mapped'),
    'needs-mapping': count('needs-mapping'),
    refused: count('refused'),
    there: count('there'),
    closed: count('closed')
  }
}

/** Of running limits only the day differs from case to case; how far a walk went says nothing. */
function keyOf(plan: MigrationPlan): string {
  const { verdict, process, pack, steps, after, missing, problems, comparison } = plan
  if (verdict === 'closed' || verdict === 'there') return verdict
  const seen = comparison?.outcome === 'same' ? 'same' : comparison
  const text = JSON.stringify([verdict, process, pack, steps, after, missing, problems, seen])
  return text.replaceAll(/\d{4}-\d{2}-\d{2}/g, '')
}
