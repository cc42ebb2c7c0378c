import { hearsayIn, notYours } from '../case/authority.ts'
import { decide } from '../case/decide.ts'
import type { OpenCommand } from '../case/command.ts'
import { newCase } from '../case/evolve.ts'
import { noEntry } from '../journal/chain.ts'
import type { Entry } from '../journal/entry.ts'
import { hashOf } from '../journal/hash.ts'
import { answerAgain, refuse } from './answer.ts'
import type { Answer, Opening } from './answer.ts'
import { addEntry, answerOfLast, batchOf, nothingPending } from './batch.ts'
import { checkNames } from './check-names.ts'
import type { Desk, Office } from './house.ts'
import { legalTimeOf } from './legal-time.ts'
import { retryOnConflict } from './retry.ts'
import type { Plan } from './send.ts'

/** An opening, read: the case that it makes, if nobody was first. */
export interface Begun {
  readonly caseId: string
  readonly process: string
  readonly opening: Opening
  readonly command: OpenCommand
}

export async function openCase(desk: Desk, process: string, opening: Opening): Promise<Answer> {
  const begun = readOpening(desk, process, opening)
  return 'accepted' in begun ? begun : retryOnConflict(() => attempt(desk, begun))
}

/** Reads an opening, or refuses names that cannot be kept and a day that has not come. */
export function readOpening(office: Office, process: string, opening: Opening): Begun | Answer {
  const { by, on, at, key, facts = {} } = opening
  const problem = checkNames({ by }, { caseId: opening.caseId, key, on, at })
  const time = problem ?? legalTimeOf(office, { on, at })
  if ('code' in time) return refuse(opening.caseId ?? '', time)
  const caseId = opening.caseId ?? newId(office, process, opening)
  return {
    caseId,
    process,
    opening,
    command: { type: 'open', process, by, ...time, facts, within: null }
  }
}

/** The same opening told twice must come to the same case, so its key makes the id. */
function newId({ ids }: Office, process: string, { by, key }: Opening): string {
  return key === undefined ? ids.next() : hashOf([process, by, key]).slice(0, 32)
}

/** What an opening makes of a new case; changes nothing. */
export function planOpening(office: Office, begun: Begun): Plan {
  const { caseId, process, opening } = begun
  const context = office.contexts.get(process)
  const known = [...office.contexts.keys()]
  if (!context)
    return { refused: refuse(caseId, { code: 'core/unknown-process', params: { process, known } }) }
  const state = newCase(caseId, noEntry)
  const hearsay = hearsayIn(begun.command, context, {})
  const command = hearsay ? { ...begun.command, hearsay } : begun.command
  const decision = decide(state, command, context)
  if (!decision.accepted) return { refused: refuse(caseId, decision.problem) }
  if (hearsay && office.authority === 'holders')
    return {
      refused: refuse(caseId, notYours(hearsay, command.by, { pack: context.pack, tasks: {} }))
    }
  const { events } = decision
  const happening = { command, events, on: command.on, by: command.by, key: opening.key ?? null }
  return { pending: addEntry(office, context, nothingPending(state), happening) }
}

/** The answer when the case was there: the same opening again, or another one; null: begin again. */
export function answerOpened(
  { caseId, opening, command }: Begun,
  version: number,
  earlier: Entry | undefined
): Answer | null {
  if (earlier?.number === 1 && earlier.payload !== null)
    return answerAgain(earlier, command, opening.on ?? opening.at)
  if (version === 0) return null
  return refuse(caseId, { code: 'core/case-exists', params: { caseId } })
}

async function attempt(desk: Desk, begun: Begun): Promise<Answer | 'conflict'> {
  const plan = planOpening(desk, begun)
  if ('refused' in plan) return plan.refused
  const result = await desk.store.append(batchOf(desk, plan.pending, desk.warm))
  if (result.ok) return answerOfLast(plan.pending)
  const { caseId, opening } = begun
  const { key } = opening
  const earlier = key === undefined ? undefined : await desk.store.entryByKey(caseId, key)
  return answerOpened(begun, result.version, earlier) ?? 'conflict'
}
