import type { CaseEvent } from '../case/case-event.ts'
import { readPayload } from '../case/entry-payload.ts'
import { evolve, newCase } from '../case/evolve.ts'
import { shortDigest } from '../case/digest-form.ts'
import { areIntact } from '../case/snapshot-names.ts'
import { writeSnapshot } from '../case/write-snapshot.ts'
import { noEntry, verifyChain } from '../journal/chain.ts'
import type { ChainFault } from '../journal/chain.ts'
import type { Entry } from '../journal/entry.ts'
import type { CaseStore, StoredCase, Wake } from '../ports/case-store.ts'
import type { KeptMessage } from '../ports/outbox.ts'
import { UnreadableEntryError } from '../ports/unreadable-entry-error.ts'
import { isOutboxTold, isWakedAsTold, outboxOf, wakesByCase } from './verify-rows.ts'
import type { WakesByCase } from './verify-rows.ts'

/** Something that was changed behind the back of the journal. */
export interface Damage {
  /** The place of the entry in the journal, counted from 1; null: the state of the case. */
  readonly entry: number | null
  /**
   * `unreadable`: it is no entry; `state`: the case does not stand where its journal brings it;
   * `names`: the names that its state is written with are others, or gone;
   * `outbox`, `wakes`: its messages, or the days on which it is waked, are not those of its journal.
   */
  readonly what: ChainFault['fault'] | 'unreadable' | 'state' | 'names' | 'outbox' | 'wakes'
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

type ReadStore = Pick<CaseStore, 'load' | 'entries' | 'outbox' | 'due'>

/**
 * Finds every change in the journal of a case, and whether the case stands where its journal brings
 * it, with the messages that this tells of. Given the wakes of all cases it looks at those of the
 * case too. Needs no agreements. Undefined when the store has no such case.
 */
export async function verifyCase(
  store: ReadStore,
  caseId: string,
  wakes?: WakesByCase
): Promise<Verification | undefined> {
  const found = await verify(store, caseId, wakes)
  const isStale = wakes !== undefined && found?.damages.some(({ what }) => what === 'wakes')
  // the case may have gone on since the wakes were read
  return isStale ? verify(store, caseId, await wakesByCase(store)) : found
}

async function verify(
  store: ReadStore,
  caseId: string,
  wakes: WakesByCase | undefined
): Promise<Verification | undefined> {
  try {
    const { stored, entries, outbox } = await readAtRest(store, caseId)
    if (!stored && entries.length === 0) return undefined
    const erased = entries.filter(({ payload }) => payload === null).map(({ number }) => number)
    const head = entries.at(-1)?.digest ?? noEntry
    const rows = { outbox, wakes: wakes && (wakes.has(caseId) ? wakes.get(caseId) : []) }
    const damages = damagesIn(stored, entries, rows)
    return { caseId, entries: entries.length, erased, head, damages }
  } catch (error) {
    if (!(error instanceof UnreadableEntryError)) throw error
    const damages = [{ entry: error.entry, what: 'unreadable' } as const]
    return { caseId, entries: error.entry, erased: [], head: noEntry, damages }
  }
}

/** Others may write meanwhile: what is read belongs together when the version stood still. */
async function readAtRest(store: ReadStore, caseId: string) {
  for (let tries = 0; ; tries++) {
    const stored = await store.load(caseId)
    const entries = await store.entries(caseId)
    const outbox = await outboxOf(store, caseId)
    const after = await store.load(caseId)
    if (after?.version === stored?.version || tries === 10) return { stored, entries, outbox }
  }
}

/** What is kept beside the journal. */
interface Rows {
  /** Null: they cannot be read. */
  readonly outbox: readonly KeptMessage[] | null
  /** Undefined: nobody looks at them; null: they cannot be read. */
  readonly wakes: readonly Wake[] | null | undefined
}

function damagesIn(
  stored: StoredCase | undefined,
  entries: readonly Entry[],
  rows: Rows
): readonly Damage[] {
  const found: Damage[] = verifyChain(entries).map(({ number, fault }) => ({
    entry: number,
    what: fault
  }))
  if (stored && stored.version !== entries.length) found.push({ entry: null, what: 'head' })
  // what a changed entry says is not looked at
  if (found.length > 0) return found
  const unreadable = entries.findIndex(({ payload }) => payload !== null && !readPayload(payload))
  if (unreadable >= 0) return [{ entry: unreadable + 1, what: 'unreadable' }]
  return (stored ? damagesBeside(stored, entries, rows) : leftOver(rows)).map(what => ({
    entry: null,
    what
  }))
}

/** Of an erased case nothing is left beside its journal. */
function leftOver({ outbox, wakes = [] }: Rows): readonly Damage['what'][] {
  return [
    ...(outbox?.length === 0 ? [] : (['outbox'] as const)),
    ...(wakes?.length === 0 ? [] : (['wakes'] as const))
  ]
}

/** What does not follow from the journal; of a journal with erased entries only the end is known. */
function damagesBeside(
  { caseId, snapshot, names }: StoredCase,
  entries: readonly Entry[],
  { outbox, wakes }: Rows
): readonly Damage['what'][] {
  const isNamed = areIntact(names)
  let state = newCase(caseId, noEntry)
  const events: CaseEvent[] = []
  for (const { payload, number, digest } of entries) {
    const read = payload === null ? null : readPayload(payload)
    if (!read) {
      const head = shortDigest(entries.at(-1)?.digest ?? noEntry)
      return [
        ...(isNamed ? [] : (['names'] as const)),
        ...(snapshot.includes(head) ? [] : (['state'] as const))
      ]
    }
    events.push(...read.events)
    state = { ...read.events.reduce(evolve, state), version: number, head: digest }
  }
  return [
    ...(isNamed ? [] : (['names'] as const)),
    ...(!isNamed || writeSnapshot(state, names) === snapshot ? [] : (['state'] as const)),
    ...(isOutboxTold(events, outbox) ? [] : (['outbox'] as const)),
    ...(wakes === undefined || isWakedAsTold(state, wakes) ? [] : (['wakes'] as const))
  ]
}
