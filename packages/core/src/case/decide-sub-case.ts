import { shift } from '../time/shift.ts'
import type { HeardEvent } from '../process/definition.ts'
import { step } from '../process/step.ts'
import { anchorsIn } from './anchors.ts'
import type { CaseContext } from './case-context.ts'
import type { CaseState, KnownFact } from './case-state.ts'
import type { SubCaseEndedCommand, SubCaseReportedCommand, WithdrawCommand } from './command.ts'
import { Draft } from './draft.ts'
import { engineParty } from './engine-party.ts'
import type { ToldFacts } from './order.ts'
import { declarationOf, tellOnTheWay, withdrawSubCase } from './sub-cases.ts'
import { carryOut, comeToRest, stepWith } from './take-step.ts'
import { withdrawRunning } from './deadlines.ts'
import { withdrawTasks } from './tasks.ts'

/** A case hears that a sub-case has ended. Where no step waits for that now, it knows it all the same. */
export function hearOf(
  state: CaseState,
  { name, on, told }: SubCaseEndedCommand,
  context: CaseContext
): Draft {
  const draft = new Draft(context, state, on)
  if (on > state.asOf) draft.emit({ type: 'dayReached', on })
  draft.emit({ type: 'subCaseEnded', name, status: 'ended', on })
  takeIn(draft, declarationOf(draft, name), told)
  return draft
}

/** A case hears what happened in a sub-case that goes on. */
export function hearNewsOf(
  state: CaseState,
  { name, on, news, told }: SubCaseReportedCommand,
  context: CaseContext
): Draft {
  const draft = new Draft(context, state, on)
  if (on > state.asOf) draft.emit({ type: 'dayReached', on })
  const { hears = {} } = declarationOf(draft, name)
  draft.emit({ type: 'subCaseHeard', name, number: news.number })
  // other agreements than those it was opened under may not care
  const heard = Object.hasOwn(hears, news.event) ? hears[news.event] : undefined
  if (heard) takeIn(draft, heard, told)
  return draft
}

function takeIn(draft: Draft, { event, returns }: HeardEvent, told: ToldFacts): void {
  const { context, on } = draft
  const before = draft.state.at
  const anchors = anchorsIn(event, context.pack)
  draft.emit({ type: 'eventReceived', event, by: engineParty, on, anchors })
  stateTold(draft, told, returns)
  const result = stepWith(draft, answers => step(context.compiled, before, event, answers))
  if (result.accepted) {
    carryOut(draft, result)
    tellOnTheWay(draft, event)
  }
  comeToRest(draft, before.value)
}

/** The case around it has no use for a case any more: it ends where it stands, and tells nobody. */
export function withdraw(state: CaseState, { on }: WithdrawCommand, context: CaseContext): Draft {
  const draft = new Draft(context, state, on)
  if (on > state.asOf) draft.emit({ type: 'dayReached', on })
  draft.emit({ type: 'caseWithdrawn', on })
  withdrawRunning(draft)
  withdrawTasks(draft)
  for (const name of Object.keys(state.subCases).toSorted()) withdrawSubCase(draft, name)
  return draft
}

/** States what another case knows, as it was stated there. */
export function stateTold(draft: Draft, told: ToldFacts, names: readonly string[]): void {
  const { facts, calendar } = draft.context.pack
  const stated = names.flatMap((name): readonly (readonly [string, KnownFact])[] => {
    const one = Object.hasOwn(told, name) ? told[name] : undefined
    if (!one || !Object.hasOwn(facts, name)) return []
    const period = facts[name]?.fresh
    const fresh = period ? shift(one.on, period, 'forward', calendar) : null
    return [[name, { ...one, fresh }]]
  })
  if (stated.length > 0) draft.emit({ type: 'factsStated', facts: Object.fromEntries(stated) })
}
