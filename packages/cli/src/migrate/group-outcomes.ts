import type { MigrationPlan } from '@ketenregie/core'
import type { CaseOutcome } from './migrate-all.ts'
import { readinesses } from './words.ts'

/** Cases in the same steps with the same readiness for the same reason. */
export interface OutcomeGroup {
  /** The plan of the first of them. */
  readonly plan: MigrationPlan
  readonly caseIds: readonly string[]
}

/** Groups in the order of their readiness, the largest first. */
export function groupOutcomes(outcomes: readonly CaseOutcome[]): readonly OutcomeGroup[] {
  const groups = new Map<string, { plan: MigrationPlan; caseIds: string[] }>()
  for (const { plan } of outcomes) {
    const key = keyOf(plan)
    const group = groups.get(key) ?? { plan, caseIds: [] }
    group.caseIds.push(plan.caseId)
    groups.set(key, group)
  }
  const rank = ({ plan }: OutcomeGroup) => readinesses.indexOf(plan.readiness)
  return [...groups.values()].toSorted(
    (a, b) => rank(a) - rank(b) || b.caseIds.length - a.caseIds.length
  )
}

/** How many cases have each readiness. */
export function countReadiness(
  outcomes: readonly CaseOutcome[]
): Readonly<Record<MigrationPlan['readiness'], number>> {
  const count = (readiness: MigrationPlan['readiness']) =>
    outcomes.filter(({ plan }) => plan.readiness === readiness).length
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
  const { readiness, process, pack, steps, after, missing, problems, comparison } = plan
  if (readiness === 'closed' || readiness === 'there') return readiness
  const seen = comparison?.outcome === 'same' ? 'same' : comparison
  const text = JSON.stringify([readiness, process, pack, steps, after, missing, problems, seen])
  return text.replaceAll(/\d{4}-\d{2}-\d{2}/g, '')
}
