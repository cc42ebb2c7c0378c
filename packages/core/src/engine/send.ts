import type { CaseContext } from '../case/case-context.ts'
import type { CaseState } from '../case/case-state.ts'
import type { EventCommand } from '../case/command.ts'
import { decide } from '../case/decide.ts'
import type { Rejection } from '../case/rejection.ts'
import { readSnapshot } from '../case/snapshot.ts'
import { dateInAmsterdam } from '../time/amsterdam.ts'
import { isCivilDate } from '../time/civil-date.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { answerAgain, answerFrom, refuse } from './answer.ts'
import type { Answer, EventMessage } from './answer.ts'
import { addEntry, batchOf, nothingPending } from './batch.ts'
import type { Pending } from './batch.ts'
import { catchUp } from './catch-up.ts'
import { checkNames } from './check-names.ts'
import { nowOf, otherDefinition } from './house.ts'
import type { House } from './house.ts'
import { retryOnConflict } from './retry.ts'

export async function sendEvent(
  house: House,
  caseId: string,
  { type, by, on, key, facts = {}, task }: EventMessage
): Promise<Answer> {
  const misnamed = checkNames({ caseId, key, type, by, task })
  if (misnamed) return refuse(caseId, misnamed)
  const day = on ?? dateInAmsterdam(nowOf(house))
  const command: EventCommand = {
    type: 'event',
    event: type,
    by,
    on: day,
    facts,
    task: task ?? null
  }
  return retryOnConflict(() => attempt(house, caseId, { command, on, key: key ?? null }))
}

interface Told {
  readonly command: EventCommand
  /** The day as it was told, if it was. */
  readonly on: CivilDate | undefined
  readonly key: string | null
}

async function attempt(
  house: House,
  caseId: string,
  { command, on, key }: Told
): Promise<Answer | 'conflict'> {
  const stored = await house.store.load(caseId)
  if (!stored) return refuse(caseId, { code: 'core/unknown-case', params: { caseId } })
  const state = readSnapshot(stored)
  const context = house.contextUnder(state)
  if (!context) return refuse(caseId, otherDefinition(state))
  const pending = receive(house, context, state, command, key)
  const result = await house.store.append(batchOf(pending))
  const entry = pending.entries.at(-1)
  if (result.ok && entry) return answerFrom(entry)
  const earlier = key === null ? undefined : await house.store.entryByKey(caseId, key)
  return earlier ? answerAgain(earlier, command, on) : 'conflict'
}

/** What is due before the event happens first; but an event that does not fit sets nothing off. */
function receive(
  house: House,
  context: CaseContext,
  state: CaseState,
  command: EventCommand,
  key: string | null
): Pending {
  const { on, by } = command
  const still = nothingPending(state)
  // the facts of what was refused are not kept, nor is a day that does not exist
  const reject = (pending: Pending, problem: Rejection): Pending =>
    addEntry(house, context, pending, {
      command: { ...command, facts: {} },
      events: [{ type: 'commandRejected', problem }],
      on: isCivilDate(on) ? on : state.asOf,
      by,
      key
    })

  const first = decide(state, command, context)
  if (!first.accepted && !isCivilDate(on)) return reject(still, first.problem)
  const pending = catchUp(house, context, still, on)
  const decision = pending === still ? first : decide(pending.state, command, context)
  if (decision.accepted)
    return addEntry(house, context, pending, { command, events: decision.events, on, by, key })
  return first.accepted ? reject(pending, decision.problem) : reject(still, first.problem)
}
