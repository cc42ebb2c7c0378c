import { decide } from '../case/decide.ts'
import type { OpenCommand } from '../case/command.ts'
import { newCase } from '../case/evolve.ts'
import { noEntry } from '../journal/chain.ts'
import { dateInAmsterdam } from '../time/amsterdam.ts'
import { answerFrom, refuse } from './answer.ts'
import type { Answer, Opening } from './answer.ts'
import { addEntry, batchOf, nothingPending } from './batch.ts'
import { checkNames } from './check-names.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'

export async function openCase(
  house: House,
  process: string,
  { caseId = house.ids.next(), by, on, key, facts = {} }: Opening
): Promise<Answer> {
  const misnamed = checkNames({ caseId, key, by })
  if (misnamed) return refuse(caseId, misnamed)
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
  if (earlier) return answerFrom(earlier)
  return refuse(caseId, { code: 'core/case-exists', params: { caseId } })
}
