import type { CaseContext } from '../case/case-context.ts'
import type { EventCommand } from '../case/command.ts'
import { hearsayIn, notYours } from '../case/authority.ts'
import { decide } from '../case/decide.ts'
import type { Rejection } from '../case/rejection.ts'
import type { Entry } from '../journal/entry.ts'
import type { StoredCase } from '../ports/case-store.ts'
import type { Instant } from '../time/amsterdam.ts'
import { isCivilDate } from '../time/civil-date.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { answerAgain, refuse } from './answer.ts'
import type { Answer, EventMessage } from './answer.ts'
import { addEntry, answerOfLast, batchOf, nothingPending } from './batch.ts'
import type { Pending } from './batch.ts'
import { catchUp } from './catch-up.ts'
import { checkNames } from './check-names.ts'
import { otherDefinition } from './house.ts'
import type { Desk, Office } from './house.ts'
import { legalTimeOf } from './legal-time.ts'
import { retryOnConflict } from './retry.ts'

/** A message to a case, read: who tells what, and on which day it counts. */
export interface Told {
  readonly caseId: string
  readonly command: EventCommand
  /** The day or the moment as it was told, if it was. */
  readonly on: CivilDate | Instant | undefined
  readonly key: string | null
}

/** What to append because of a message, or the answer when nothing is. */
export type Plan = { readonly pending: Pending } | { readonly refused: Answer }

export async function sendEvent(
  desk: Desk,
  caseId: string,
  message: EventMessage
): Promise<Answer> {
  const told = readMessage(desk, caseId, message)
  return 'accepted' in told ? told : retryOnConflict(() => attempt(desk, told))
}

/** Reads a message, or refuses names that cannot be kept and days that have not come. */
export function readMessage(
  office: Office,
  caseId: string,
  { type, by, on, at, key, facts = {}, task }: EventMessage
): Told | Answer {
  const problem = checkNames({ caseId, type, by }, { key, task, on, at })
  const time = problem ?? legalTimeOf(office, { on, at })
  if ('code' in time) return refuse(caseId, time)
  const command: EventCommand = {
    type: 'event',
    event: type,
    by,
    ...time,
    facts,
    task: task ?? null
  }
  return { caseId, command, on: on ?? at, key: key ?? null }
}

/** What a message does to a case as it is kept; changes nothing. */
export function planEvent(office: Office, stored: StoredCase | undefined, told: Told): Plan {
  const { caseId } = told
  if (!stored) {
    // another process may have erased it
    office.warm.forget(caseId)
    return { refused: refuse(caseId, { code: 'core/unknown-case', params: { caseId } }) }
  }
  return planNext(office, nothingPending(office.warm.read(stored)), told)
}

/** The same, behind what is pending already. */
export function planNext(office: Office, from: Pending, told: Told): Plan {
  const context = office.contextUnder(from.state)
  if (!context) return { refused: refuse(told.caseId, otherDefinition(from.state)) }
  return { pending: receive(office, context, from, told) }
}

/** The answer when an append was refused: that of the first time, if this was told before. */
export function answerEarlier(entry: Entry | undefined, { command, on }: Told): Answer | null {
  // what was erased meanwhile has no answer any more: look again
  return !entry || entry.payload === null ? null : answerAgain(entry, command, on)
}

async function attempt(desk: Desk, told: Told): Promise<Answer | 'conflict'> {
  const { caseId, key } = told
  const plan = planEvent(desk, await desk.store.load(caseId), told)
  if ('refused' in plan) return plan.refused
  const result = await desk.store.append(batchOf(desk, plan.pending, desk.warm))
  if (result.ok) return answerOfLast(plan.pending)
  const earlier = key === null ? undefined : await desk.store.entryByKey(caseId, key)
  return answerEarlier(earlier, told) ?? 'conflict'
}

/** What is due before the event happens first; but an event that does not fit sets nothing off. */
function receive(
  office: Office,
  context: CaseContext,
  still: Pending,
  { command: told, key }: Told
): Pending {
  const { on, at, by } = told
  const { state } = still
  const hearsay = hearsayIn(told, context, state.tasks)
  const command = hearsay ? { ...told, hearsay } : told
  // the facts of what was refused are not kept, nor is a day that does not exist
  const reject = (pending: Pending, problem: Rejection): Pending =>
    addEntry(office, context, pending, {
      command: { ...told, facts: {} },
      events: [{ type: 'commandRejected', problem }],
      on: isCivilDate(on) ? on : state.asOf,
      by,
      key
    })

  const first = decide(state, command, context)
  if (!first.accepted && !isCivilDate(on)) return reject(still, first.problem)
  if (first.accepted && hearsay && office.authority === 'holders')
    return reject(still, notYours(hearsay, by, { pack: context.pack, tasks: state.tasks }))
  const pending = catchUp(office, context, still, on, at)
  const decision = pending === still ? first : decide(pending.state, command, context)
  if (decision.accepted) {
    const { events, state: after } = decision
    return addEntry(office, context, pending, { command, events, after, on, by, key })
  }
  return first.accepted ? reject(pending, decision.problem) : reject(still, first.problem)
}
