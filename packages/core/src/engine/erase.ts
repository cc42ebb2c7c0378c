import type { CaseState } from '../case/case-state.ts'
import { readPayload } from '../case/entry-payload.ts'
import { engineParty } from '../case/engine-party.ts'
import { readSnapshot } from '../case/read-snapshot.ts'
import type { Citation } from '../citation/citation.ts'
import type { KeptPart } from '../ports/erasures.ts'
import { dateInAmsterdam, inUtc } from '../time/amsterdam.ts'
import { addNote, batchOf, nothingPending } from './batch.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'
import { carryOutOrders } from './orders.ts'
import { keptFactsOf } from './kept-facts.ts'
import { retryOnConflict } from './retry.ts'

export interface EraseOptions {
  /** Who decided it: a party or a role. */
  readonly by: string
  /** What kind of cases it belongs to, and where it is written how long those are kept. */
  readonly category: string
  readonly source: Citation
}

export type Erased =
  /** The case and the cases in it, those that were erased before left out. */
  | { readonly erased: true; readonly cases: readonly string[] }
  | { readonly erased: false; readonly why: WhyKept; readonly caseId: string }

/** Why a case is not erased: `caseId` of the answer is the case that stands in the way. */
export type WhyKept =
  | 'no-such-case'
  | 'not-ended'
  | 'on-hold'
  | 'part-of-another'
  /** It asked something of another case that could not be done yet. */
  | 'unfinished'
  /** Its term is over on the day that was given, and by the clock not yet. */
  | 'not-yet'

/**
 * Erases a case that has ended, with the cases in it. What stays is a chain that verifies and a line
 * of the processing log for each, and facts that are under a legal hold. An interrupted erasure goes on where it was when it is asked again.
 */
export async function eraseCase(
  house: House,
  caseId: string,
  options: EraseOptions
): Promise<Erased> {
  // what is still asked of another case would otherwise be done once this one is gone
  await carryOutOrders(house, caseId)
  const family = await familyOf(house, caseId)
  const root = family.find(state => state.caseId === caseId)
  if (!root) return { erased: false, why: 'no-such-case', caseId }
  if (root.parent && (await house.store.load(root.parent.caseId)))
    return { erased: false, why: 'part-of-another', caseId: root.parent.caseId }
  const kept = family.find(({ hold, at }) => hold !== null || at.status !== 'done')
  if (kept) return { erased: false, why: kept.hold ? 'on-hold' : 'not-ended', caseId: kept.caseId }
  for (const one of family)
    if (await hasOrders(house, one.caseId))
      return { erased: false, why: 'unfinished', caseId: one.caseId }
  // the innermost first: while something is left of them, the case around them can be found
  for (const one of family.toReversed()) {
    const isErased = await eraseOne(house, one.caseId, options)
    if (!isErased) return eraseCase(house, caseId, options)
  }
  return { erased: true, cases: family.map(state => state.caseId) }
}

/** Whether a case asked something of another case that is still to be done. */
async function hasOrders({ store }: House, caseId: string): Promise<boolean> {
  const outbox = await store.outbox(caseId)
  return outbox.some(({ to, status }) => to === engineParty && status === 'ready')
}

/** A case with the cases in it that are still there, outermost first. */
export async function familyOf(house: House, first: string): Promise<readonly CaseState[]> {
  const found: CaseState[] = []
  const ids = [first]
  for (const caseId of ids) {
    const stored = await house.store.load(caseId)
    if (!stored) continue
    found.push(readSnapshot(stored))
    // the snapshot has only the latest of each name
    for (const { payload } of await house.store.entries(caseId))
      for (const event of (payload === null ? null : readPayload(payload))?.events ?? [])
        if (event.type === 'subCaseAsked') ids.push(event.caseId)
  }
  return found
}

/** False when something was added to the case meanwhile that speaks against it. */
async function eraseOne(
  house: House,
  caseId: string,
  { by, category, source }: EraseOptions
): Promise<boolean> {
  return retryOnConflict(async () => {
    const stored = await house.store.load(caseId)
    if (!stored) return true
    const state = readSnapshot(stored)
    if (state.hold !== null || state.at.status !== 'done') return false
    const kept = await keepFacts(house, state, by)
    if (kept === 'conflict') return kept
    const erasure = { caseId, at: inUtc(nowOf(house)), by, category, source }
    const what = kept ? { ...erasure, kept } : erasure
    const result = await house.store.erase(what, kept?.entry ?? stored.version)
    house.warm.forget(caseId)
    return result.ok || 'conflict'
  })
}

/**
 * Writes what is under a legal hold in an entry of its own, sealed behind all others: the one that
 * stays. Null when nothing is.
 */
async function keepFacts(
  house: House,
  state: CaseState,
  by: string
): Promise<KeptPart | 'conflict' | null> {
  const { caseId, factHolds } = state
  if (Object.keys(factHolds).length === 0) return null
  const pack = house.contextUnder(state)?.pack ?? house.pack
  const facts = keptFactsOf(state, await house.store.entries(caseId), pack)
  const on = dateInAmsterdam(nowOf(house))
  const events = [{ type: 'factsKept', facts } as const]
  const pending = addNote(house, nothingPending(state), { by, events, on }, [])
  const result = await house.store.append(batchOf(house, pending))
  return result.ok ? { entry: result.version, facts: Object.keys(facts) } : 'conflict'
}
