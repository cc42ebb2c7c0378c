import { readSnapshot } from '../case/read-snapshot.ts'
import type { CaseState } from '../case/case-state.ts'
import type { NotedEvent } from '../case/command.ts'
import type { KeptMessage, Settlement } from '../ports/outbox.ts'
import { dateInAmsterdam } from '../time/amsterdam.ts'
import { addNote, batchOf, nothingPending } from './batch.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'
import { retryOnConflict } from './retry.ts'

/** What is to be written down of a case, with what becomes of its messages. */
export interface Note {
  readonly by: string
  readonly events: readonly NotedEvent[]
  readonly settled: readonly Settlement[]
}

/**
 * Writes a note in the journal of a case. It is made anew of the case as it is now, also when another
 * writer came first; null where there is nothing to write any more. False when nothing was written.
 */
export async function writeNote(
  house: House,
  caseId: string,
  make: (state: CaseState, messages: readonly KeptMessage[]) => Note | null
): Promise<boolean> {
  return retryOnConflict(async () => {
    // the version first: what becomes of a message later has a later version
    const stored = await house.store.load(caseId)
    if (!stored) return false
    const state = readSnapshot(stored)
    const note = make(state, await house.store.outbox(caseId))
    if (!note) return false
    const { by, events, settled } = note
    const on = dateInAmsterdam(nowOf(house))
    const pending = addNote(house, nothingPending(state), { by, events, on }, settled)
    const result = await house.store.append(batchOf(house, pending))
    return result.ok || 'conflict'
  })
}
