import { InvariantError, unreachable } from '../invariant.ts'
import { awaitedPassings, decidedNow } from '../process/active-steps.ts'
import type { Effect } from '../process/definition.ts'
import { settle, stepPassed } from '../process/step.ts'
import type { Answers, Stepped, StepRefused, StepValue } from '../process/step.ts'
import {
  meetDeadline,
  reviewDeadlines,
  startDeadline,
  withdrawDeadline,
  withdrawRunning
} from './deadlines.ts'
import type { Draft } from './draft.ts'
import { queueMessage } from './messages.ts'
import { leaveFamily, openSubCase, withdrawSubCase } from './sub-cases.ts'
import { endTask, openTask, reviewTasks, withdrawTasks } from './tasks.ts'

/** More turns than this without coming to rest is a circle in the process. */
const mostTurns = 100

/**
 * Steps with the answers that its guards ask for: a first try tells which they are, so only rules
 * that matter are decided, and each is recorded before the step that rests on it.
 */
export function stepWith<Result extends Stepped | StepRefused | null>(
  draft: Draft,
  step: (answers: Answers) => Result
): Result {
  let answers: Answers = {}
  for (;;) {
    const result = step(answers)
    const open = Object.keys(result?.read ?? {}).filter(name => !Object.hasOwn(answers, name))
    if (open.length === 0) return result
    answers = { ...answers, ...draft.answers(open) }
  }
}

/** Puts a step into the draft and carries out its effects. */
export function carryOut(draft: Draft, { state, effects, changed }: Stepped): void {
  const isNew = changed || state.status !== draft.state.at.status
  if (isNew) draft.emit({ type: 'stepped', to: state })
  for (const effect of effects) apply(draft, effect)
}

/**
 * Lets the case come to rest: outcomes of the active steps recorded, tasks and deadlines in line
 * with what is known, and every step taken that new answers or passed deadlines make possible.
 * `from` is what was active before the command.
 */
export function comeToRest(draft: Draft, from: StepValue): void {
  const { definition } = draft.context.compiled
  settleDown(draft, new Set(awaitedPassings(definition, from).keys()))
}

/** As `comeToRest`; `seen` are the places where a deadline that has passed was not waited for. */
export function settleDown(draft: Draft, seen: Set<string>): void {
  const { definition } = draft.context.compiled
  for (let turn = 0; turn < mostTurns; turn++) {
    const before = draft.events.length
    draft.answers(decidedNow(definition, draft.state.at.value))
    reviewDeadlines(draft)
    reviewTasks(draft)
    carryOut(
      draft,
      stepWith(draft, answers => settle(draft.context.compiled, draft.state.at, answers))
    )
    takePassed(draft, seen)
    if (draft.state.at.status === 'done') return end(draft)
    if (draft.events.length === before) return
  }
  throw new InvariantError(
    `the process ${draft.context.compiled.definition.id} does not come to rest`
  )
}

/** A step that is entered after the deadline it waits for has passed does not wait for ever. */
function takePassed(draft: Draft, seen: Set<string>): void {
  const { compiled } = draft.context
  for (const [place, limit] of awaitedPassings(compiled.definition, draft.state.at.value)) {
    if (seen.has(place)) continue
    seen.add(place)
    const deadline = draft.state.deadlines[limit]
    if (!deadline?.passed || deadline.metOn !== null || deadline.withdrawn) continue
    const result = stepWith(draft, answers => stepPassed(compiled, draft.state.at, limit, answers))
    if (result) return carryOut(draft, result)
  }
}

function end(draft: Draft): void {
  withdrawRunning(draft)
  withdrawTasks(draft)
  leaveFamily(draft)
}

function apply(draft: Draft, effect: Effect): void {
  switch (effect.type) {
    case 'task.open':
      return openTask(draft, effect.params.task)
    case 'task.close':
      return endTask(draft, effect.params.task, 'closed')
    case 'task.withdraw':
      return endTask(draft, effect.params.task, 'withdrawn')
    case 'deadline.start':
      return startDeadline(draft, effect.params.limit)
    case 'deadline.meet':
      return meetDeadline(draft, effect.params.limit)
    case 'deadline.withdraw':
      return withdrawDeadline(draft, effect.params.limit)
    case 'message':
      return queueMessage(draft, effect.params.message)
    case 'coordination':
      return coordinate(draft, effect.params.party)
    case 'case.open':
      return openSubCase(draft, effect.params.case)
    case 'case.withdraw':
      return withdrawSubCase(draft, effect.params.case)
    default:
      return unreachable(effect)
  }
}

function coordinate(draft: Draft, party: string): void {
  if (draft.state.coordination.at(-1)?.party === party) return
  draft.emit({ type: 'coordinationAssigned', party, on: draft.on })
}
