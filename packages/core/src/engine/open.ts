import { decide } from '../case/decide.ts'
import type { OpenCommand } from '../case/command.ts'
import { newCase } from '../case/evolve.ts'
import { noEntry } from '../journal/chain.ts'
import { hashOf } from '../journal/hash.ts'
import { dateInAmsterdam } from '../time/amsterdam.ts'
import { answerAgain, answerFrom, refuse } from './answer.ts'
import type { Answer, Opening } from './answer.ts'
import { addEntry, batchOf, nothingPending } from './batch.ts'
import { checkNames } from './check-names.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'
import { retryOnConflict } from './retry.ts'

export async function openCase(house: House, process: string, opening: Opening): Promise<Answer> {
  const { by, key } = opening
  const misnamed = checkNames({ caseId: opening.caseId, key, by })
  if (misnamed) return refuse(opening.caseId ?? '', misnamed)
  const caseId = opening.caseId ?? newId(house, process, opening)
  return retryOnConflict(() => attempt(house, process, caseId, opening))
}

/** The same opening told twice must come to the same case, so its key makes the id. */
function newId({ ids }: House, process: string, { by, key }: Opening): string {
  return key === undefined ? ids.next() : hashOf([process, by, key]).slice(0, 32)
}

async function attempt(
  house: House,
  process: string,
  caseId: string,
  { by, on, key, facts = {} }: Opening
): Promise<Answer | 'conflict'> {
  const context = house.contexts.get(process)
  const known = [...house.contexts.keys()]
  if (!context) return refuse(caseId, { code: 'core/unknown-process', params: { process, known } })

  const day = on ?? dateInAmsterdam(nowOf(house))
  const command: OpenCommand = { type: 'open', process, by, on: day, facts }
  const state = newCase(caseId, noEntry)
  const decision = decide(state, command, context)
  if (!decision.accepted) return refuse(caseId, decision.problem)
  const { events } = decision
  const happening = { command, events, on: day, by, key: key ?? null }
  const pending = addEntry(house, context, nothingPending(state), happening)
  const result = await house.store.append(batchOf(pending))
  const [entry] = pending.entries
  if (result.ok && entry) return answerFrom(entry)
  // the case is there already: the same opening again, or another one
  const earlier = key === undefined ? undefined : await house.store.entryByKey(caseId, key)
  if (earlier?.number === 1) return answerAgain(earlier, command, on)
  if (result.version === 0) return 'conflict'
  return refuse(caseId, { code: 'core/case-exists', params: { caseId } })
}
