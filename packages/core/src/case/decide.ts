import { checkFacts } from '../fact/check-facts.ts'
import { isUnknown } from '../fact/fact-value.ts'
import { InvariantError, unreachable } from '../invariant.ts'
import { guardsOf, start, step, stepPassed } from '../process/step.ts'
import type { StepRefused } from '../process/step.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { shift } from '../time/shift.ts'
import { anchorsIn } from './anchors.ts'
import type { CaseContext } from './case-context.ts'
import type { CaseEvent } from './case-event.ts'
import type { CaseState, KnownFact } from './case-state.ts'
import { checkEvent, checkOpen, possibleNow } from './check-command.ts'
import type {
  CaseCommand,
  EventCommand,
  MigrateCommand,
  OpenCommand,
  WakeCommand
} from './command.ts'
import { hearNewsOf, hearOf, stateTold, withdraw } from './decide-sub-case.ts'
import { Draft } from './draft.ts'
import { evolve } from './evolve.ts'
import { queueLadderMessage } from './messages.ts'
import type { Rejection } from './rejection.ts'
import { carryOut, comeToRest, stepWith } from './take-step.ts'
import { endTask } from './tasks.ts'
import type { ParentCase } from './sub-case-event.ts'
import { tellOnTheWay } from './sub-cases.ts'
import { wakesOf } from './wakes.ts'

/** What a command comes to: events, with the case after them, or why it does not fit. */
export type Decision =
  | { readonly accepted: true; readonly events: readonly CaseEvent[]; readonly state: CaseState }
  | { readonly accepted: false; readonly problem: Rejection }

/** Says what happens, and changes nothing. For a migration see `decideMigration`. */
export function decide(
  state: CaseState,
  command: Exclude<CaseCommand, MigrateCommand>,
  context: CaseContext
): Decision {
  switch (command.type) {
    case 'open':
      return open(state, command, context)
    case 'event':
      return receive(state, command, context)
    case 'wake':
      return wake(state, command, context)
    case 'sub-case-ended':
      return accept(hearOf(state, command, context))
    case 'sub-case-reported':
      return accept(hearNewsOf(state, command, context))
    case 'withdraw':
      return accept(withdraw(state, command, context))
    case 'note': {
      const { events } = command
      return { accepted: true, events, state: events.reduce(evolve, state) }
    }
    default:
      return unreachable(command)
  }
}

function open(state: CaseState, command: OpenCommand, context: CaseContext): Decision {
  const problem = checkOpen(command, context)
  if (problem) return { accepted: false, problem }
  const { process, by, on, at, within, hearsay } = command
  const { compiled, pack } = context
  const draft = new Draft(context, state, on, at)
  const { hash: definition } = compiled
  const parent = within && parentOf(within)
  const opened = { process, definition, pack: pack.hash, by, on, parent }
  draft.emit({ type: 'caseOpened', ...opened, ...(hearsay && { hearsay }) })
  if (within) stateTold(draft, within.told, Object.keys(within.told))
  stateFacts(draft, command, 'factsStated')
  carryOut(
    draft,
    stepWith(draft, answers => start(compiled, answers))
  )
  comeToRest(draft, {})
  return accept(draft)
}

function receive(state: CaseState, command: EventCommand, context: CaseContext): Decision {
  const problem = checkEvent(state, command, context)
  if (problem) return { accepted: false, problem }
  const { event, by, on, at, task, hearsay } = command
  const draft = new Draft(context, state, on, at)
  reach(draft, on)
  const told = { event, by, on, ...(at !== undefined && { at }), ...(hearsay && { hearsay }) }
  draft.emit({ type: 'eventReceived', ...told, anchors: anchorsIn(event, context.pack) })
  stateFacts(draft, command, event === 'feiten_gecorrigeerd' ? 'factsCorrected' : 'factsStated')
  const result = stepWith(draft, answers => step(context.compiled, state.at, event, answers))
  if (!result.accepted)
    return { accepted: false, problem: refusal(result, state, command, context) }
  if (event === 'taak_afgerond' && task !== null) endTask(draft, task, 'closed')
  carryOut(draft, result)
  tellOnTheWay(draft, event)
  comeToRest(draft, state.at.value)
  return accept(draft)
}

function parentOf({ caseId, name, hears = [] }: ParentCase): ParentCase {
  return { caseId, name, ...(hears.length > 0 && { hears }) }
}

function wake(state: CaseState, command: WakeCommand, context: CaseContext): Decision {
  const found = wakesOf(state).find(({ id }) => id === command.wake)
  if (!found) throw new InvariantError(`nothing to wake for: ${command.wake}`)
  const draft = new Draft(context, state, found.on, found.at)
  reach(draft, found.on)
  switch (found.kind) {
    case 'passed':
      pass(draft, found.limit)
      break
    case 'ladder':
      climb(draft, found.limit, found.step)
      break
    case 'stale':
      break
    default:
      return unreachable(found)
  }
  comeToRest(draft, state.at.value)
  return accept(draft)
}

function pass(draft: Draft, limit: string): void {
  const { compiled } = draft.context
  draft.emit({ type: 'deadlinePassed', limit })
  const result = stepWith(draft, answers => stepPassed(compiled, draft.state.at, limit, answers))
  if (result) carryOut(draft, result)
}

function climb(draft: Draft, limit: string, rung: number): void {
  const says = draft.context.pack.timeLimits[limit]?.ladder[rung]
  const deadline = draft.state.deadlines[limit]
  if (!says || !deadline) throw new InvariantError(`no step ${rung} on the ladder of ${limit}`)
  draft.emit({ type: 'ladderStepFired', limit, step: rung })
  const { final, hours } = deadline
  queueLadderMessage(draft, says, { limit, final, ...(hours && { until: hours.until }) })
}

function reach(draft: Draft, on: CivilDate): void {
  if (on > draft.state.asOf) draft.emit({ type: 'dayReached', on })
}

function stateFacts(
  draft: Draft,
  { facts, by, on }: OpenCommand | EventCommand,
  type: 'factsStated' | 'factsCorrected'
): void {
  const { pack } = draft.context
  const read = checkFacts(facts, pack.facts).facts
  const known = Object.entries(read).map(([name, value]): [string, KnownFact] => {
    const fresh = pack.facts[name]?.fresh
    // what is unknown stays so, however long ago it was said
    const ages = fresh && !isUnknown(value)
    const until = ages ? shift(on, fresh, 'forward', pack.calendar) : null
    return [name, { value, by, on, fresh: until }]
  })
  if (known.length > 0) draft.emit({ type, facts: Object.fromEntries(known) })
}

function refusal(
  { reason }: StepRefused,
  state: CaseState,
  { event }: EventCommand,
  context: CaseContext
): Rejection {
  const possible = possibleNow(state, context)
  switch (reason) {
    case 'closed':
      return { code: 'core/case-closed', params: { caseId: state.caseId } }
    case 'unknown-event':
      return { code: 'core/unknown-event', params: { event, possible } }
    case 'not-now':
      return { code: 'core/event-not-now', params: { event, possible } }
    case 'blocked': {
      const waitsFor = guardsOf(context.compiled, state.at, event)
      return { code: 'core/event-blocked', params: { event, waitsFor, possible } }
    }
    default:
      return unreachable(reason)
  }
}

function accept(draft: Draft): Decision {
  return { accepted: true, events: draft.events, state: draft.state }
}
