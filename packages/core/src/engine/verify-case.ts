import { readPayload } from '../case/entry-payload.ts'
import { evolve, newCase } from '../case/evolve.ts'
import { writeSnapshot } from '../case/write-snapshot.ts'
import { noEntry, verifyChain } from '../journal/chain.ts'
import type { ChainFault } from '../journal/chain.ts'
import type { Entry } from '../journal/entry.ts'
import type { CaseStore, StoredCase } from '../ports/case-store.ts'
import { UnreadableEntryError } from '../ports/unreadable-entry-error.ts'

/** Something that was changed behind the back of the journal. */
export interface Damage {
  /** The place of the entry in the journal, counted from 1; null: the state of the case. */
  readonly entry: number | null
  /** `unreadable`: it is no entry; `state`: the case does not stand where its journal brings it. */
  readonly what: ChainFault['fault'] | 'unreadable' | 'state'
}

/** What became of the journal of a case since it was written. */
export interface Verification {
  readonly caseId: string
  readonly entries: number
  /** Entries of which the content was erased: their places in the chain hold all the same. */
  readonly erased: readonly number[]
  /** Digest of the last entry. Who keeps it elsewhere sees also that a whole journal was replaced. */
  readonly head: string
  /** Empty when nothing was changed. */
  readonly damages: readonly Damage[]
}

/**
 * Finds every change in the journal of a case, and whether the case stands where its journal brings
 * it. Needs no agreements. Undefined when the store has no such case.
 */
export async function verifyCase(
  store: Pick<CaseStore, 'load' | 'entries'>,
  caseId: string
): Promise<Verification | undefined> {
  try {
    const { stored, entries } = await readAtRest(store, caseId)
    if (!stored && entries.length === 0) return undefined
    const erased = entries.filter(({ payload }) => payload === null).map(({ number }) => number)
    const head = entries.at(-1)?.digest ?? noEntry
    return { caseId, entries: entries.length, erased, head, damages: damagesIn(stored, entries) }
  } catch (error) {
    if (!(error instanceof UnreadableEntryError)) throw error
    const damages = [{ entry: error.entry, what: 'unreadable' } as const]
    return { caseId, entries: error.entry, erased: [], head: noEntry, damages }
  }
}

/** Others may write meanwhile: what is read belongs together when the version stood still. */
async function readAtRest(store: Pick<CaseStore, 'load' | 'entries'>, caseId: string) {
  for (let tries = 0; ; tries++) {
    const stored = await store.load(caseId)
    const entries = await store.entries(caseId)
    const after = await store.load(caseId)
    if (after?.version === stored?.version || tries === 10) return { stored, entries }
  }
}

function damagesIn(stored: StoredCase | undefined, entries: readonly Entry[]): readonly Damage[] {
  const found: Damage[] = verifyChain(entries).map(({ number, fault }) => ({
    entry: number,
    what: fault
  }))
  if (stored && stored.version !== entries.length) found.push({ entry: null, what: 'head' })
  // what a changed entry says is not looked at
  if (found.length > 0) return found
  const unreadable = entries.findIndex(({ payload }) => payload !== null && !readPayload(payload))
  if (unreadable >= 0) return [{ entry: unreadable + 1, what: 'unreadable' }]
  return !stored || isMadeBy(stored, entries) ? [] : [{ entry: null, what: 'state' }]
}

/** Whether the journal brings a case to this state; of an erased journal only the end is known. */
function isMadeBy({ caseId, snapshot }: StoredCase, entries: readonly Entry[]): boolean {
  let state = newCase(caseId, noEntry)
  for (const { payload, number, digest } of entries) {
    const read = payload === null ? null : readPayload(payload)
    if (!read) return snapshot.includes(entries.at(-1)?.digest ?? noEntry)
    state = { ...read.events.reduce(evolve, state), version: number, head: digest }
  }
  return writeSnapshot(state) === snapshot
}
