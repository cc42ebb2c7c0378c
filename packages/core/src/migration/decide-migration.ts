import { startDeadline } from '../case/deadlines.ts'
import { recount } from '../case/recount.ts'
import type { CaseContext } from '../case/case-context.ts'
import type { CaseState } from '../case/case-state.ts'
import type { MigrateCommand } from '../case/command.ts'
import { Draft } from '../case/draft.ts'
import type { Rejection } from '../case/rejection.ts'
import { settleDown } from '../case/take-step.ts'
import { InvariantError } from '../invariant.ts'
import { awaitedPassings } from '../process/active-steps.ts'
import type { StepState, StepValue } from '../process/step.ts'
import { namesAsked } from './asked.ts'
import { checkHoldings } from './check-holdings.ts'
import { mapPlace, unknownSteps } from './map-place.ts'
import { goneTasks, reconcileTasks } from './reconcile-tasks.ts'

/** The agreements that a case goes from and to. */
export interface Crossing {
  readonly from: CaseContext
  readonly to: CaseContext
}

export type MigrationDecision =
  | { readonly accepted: true; readonly events: Draft['events']; readonly state: CaseState }
  | { readonly accepted: false; readonly problems: readonly Rejection[] }

/**
 * Says what happens when a case goes on by other agreements, and changes nothing. Terms keep their
 * start, nothing that was sent is sent again, tasks and deadlines come in line with the new step.
 */
export function decideMigration(
  state: CaseState,
  command: MigrateCommand,
  crossing: Crossing
): MigrationDecision {
  const { from, to } = crossing
  const { definition, pack, mapping, by, on, reason } = command
  const unknown = unknownSteps(mapping, from.compiled.definition)
  if (unknown.length > 0)
    return refuse(unknown.map(params => ({ code: 'core/migration-step-unknown', params })))
  const mapped = mapPlace(state.at.value, mapping, to.compiled.definition)
  if ('gone' in mapped) {
    const steps = mapped.gone.map(({ step }) => step)
    return refuse([{ code: 'core/migration-needs-mapping', params: { steps } }])
  }
  if ('illegal' in mapped)
    return refuse([{ code: 'core/migration-illegal', params: { steps: mapped.illegal } }])
  const draft = new Draft(to, state, on)
  const problems = checkHoldings(draft)
  if (problems.length > 0) return refuse(problems)

  if (on > state.asOf) draft.emit({ type: 'dayReached', on })
  const gone = goneTasks(state, crossing)
  draft.emit({
    type: 'caseMigrated',
    definition,
    pack,
    from: { definition: state.definition, pack: state.pack },
    mapping,
    setAside: gone.setAside,
    by,
    on,
    reason
  })
  const at: StepState = { value: mapped.value, status: 'active' }
  if (JSON.stringify(at.value) !== JSON.stringify(state.at.value))
    draft.emit({ type: 'stepped', to: at })
  recount(draft, from.pack.timeLimits)
  reconcileTasks(draft, state, crossing, gone)
  startNewlyAsked(draft, state, crossing)
  settleDown(draft, placesWaitedFor(state.at.value, at.value, crossing))
  return { accepted: true, events: draft.events, state: draft.state }
}

/** Limits that the new step starts or waits for, and the old one did not. */
function startNewlyAsked(draft: Draft, state: CaseState, { from, to }: Crossing): void {
  const before = namesAsked(from.compiled.definition, state.at.value)
  const { limits } = namesAsked(to.compiled.definition, draft.state.at.value)
  for (const limit of limits)
    if (!before.limits.has(limit) && !Object.hasOwn(draft.state.deadlines, limit))
      startDeadline(draft, limit)
}

/** Where a limit was waited for before, it has nothing to catch up on. */
function placesWaitedFor(old: StepValue, next: StepValue, { from, to }: Crossing): Set<string> {
  const before = new Set(awaitedPassings(from.compiled.definition, old).values())
  const places = [...awaitedPassings(to.compiled.definition, next)]
  return new Set(places.flatMap(([place, limit]) => (before.has(limit) ? [place] : [])))
}

function refuse(problems: readonly Rejection[]): MigrationDecision {
  if (problems.length === 0) throw new InvariantError('a refusal has a reason')
  return { accepted: false, problems }
}
