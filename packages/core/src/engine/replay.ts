import type { CaseState } from '../case/case-state.ts'
import { readPayload } from '../case/entry-payload.ts'
import { evolve, newCase } from '../case/evolve.ts'
import { isWrittenAs } from '../case/write-snapshot.ts'
import { noEntry, verifyChain } from '../journal/chain.ts'
import type { ChainFault } from '../journal/chain.ts'
import type { Entry } from '../journal/entry.ts'
import type { House } from './house.ts'
import { decidesSame } from './redecide.ts'

/** A case made anew from its journal. */
export interface Replay {
  readonly caseId: string
  readonly entries: number
  /** What is wrong with the chain of the journal. */
  readonly faults: readonly ChainFault[]
  /** Entries that were erased or changed, or cannot be read: the state cannot be made anew. */
  readonly unreadable: readonly number[]
  /** Entries made under the agreements at hand whose command now comes to something else. */
  readonly decidedOtherwise: readonly number[]
  /** The state made from the journal and the one in the store are the same, byte for byte. */
  readonly identical: boolean
  readonly state: CaseState
}

export async function replayCase(house: House, caseId: string): Promise<Replay | undefined> {
  const stored = await house.store.load(caseId)
  if (!stored) return undefined
  const all = await house.store.entries(caseId)
  // what came in after the snapshot was read is not part of it
  const entries = all.filter(({ number }) => number <= stored.version)
  const faults = verifyChain(entries)
  const changed = new Set(faults.map(({ number }) => number))
  const sound = entries.map((entry, index) =>
    changed.has(index + 1) ? { ...entry, payload: null } : entry
  )
  const { state, unreadable, decidedOtherwise } = replayEntries(house, caseId, sound)
  const isCutOff = entries.length < stored.version
  return {
    caseId,
    entries: entries.length,
    faults: isCutOff ? [...faults, { number: entries.length, fault: 'head' }] : faults,
    unreadable,
    decidedOtherwise,
    identical: isWrittenAs(state, stored),
    state
  }
}

function replayEntries(house: House, caseId: string, entries: readonly Entry[]) {
  const unreadable: number[] = []
  const decidedOtherwise: number[] = []
  let state = newCase(caseId, noEntry)
  for (const entry of entries) {
    const { number, payload, digest, definition, pack } = entry
    const read = payload === null ? null : readPayload(payload)
    if (!read) {
      unreadable.push(number)
      continue
    }
    const process = read.command.type === 'open' ? read.command.process : state.process
    const context = house.contextUnder({ process, definition, pack })
    if (context && !decidesSame(state, read, context, house.contextUnder(state)))
      decidedOtherwise.push(number)
    state = { ...read.events.reduce(evolve, state), version: number, head: digest }
  }
  return { state, unreadable, decidedOtherwise }
}
