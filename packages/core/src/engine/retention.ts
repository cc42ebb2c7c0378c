import { readSnapshot } from '../case/read-snapshot.ts'
import type { Hold } from '../case/case-state.ts'
import { dateInAmsterdam } from '../time/amsterdam.ts'
import { shift } from '../time/shift.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { RetentionTerm } from '../pack/retention-term.ts'
import { checkDay } from './check-day.ts'
import { eraseCase, familyOf } from './erase.ts'
import type { WhyKept } from './erase.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'

/** A case that has ended, and how long it is kept. Cases within a case go with it. */
export interface KeptCase {
  readonly caseId: string
  readonly process: string
  /** The last day of the case. */
  readonly ended: CivilDate
  /** Null: nobody agreed on a term for such cases, so they stay. */
  readonly category: string | null
  /** The last day on which it is kept. */
  readonly until: CivilDate | null
  readonly status: 'due' | 'kept' | 'on-hold' | 'no-term'
  /** The case, itself or one in it, and why it may not be erased. */
  readonly hold: (Hold & { readonly caseId: string }) | null
  /** Facts that stay when it is erased, in itself or in a case in it. */
  readonly keeps: readonly { readonly caseId: string; readonly facts: readonly string[] }[]
}

export interface ErasureRun {
  readonly erased: readonly KeptCase[]
  /** Due, and kept all the same. */
  readonly left: readonly (KeptCase & { readonly why: WhyKept })[]
}

const page = 200

/** Every case that has ended, in order of id, with what the terms of the pack say on a day. */
export async function* keptCases(house: House, on: CivilDate): AsyncGenerator<KeptCase> {
  checkDay(on)
  let after: string | null = null
  for (;;) {
    const ids: readonly string[] = await house.store.caseIds({ after, limit: page })
    for (const caseId of ids) {
      const kept = await keptCase(house, caseId, on)
      if (kept) yield kept
    }
    after = ids.at(-1) ?? null
    if (after === null) return
  }
}

/**
 * Erases every case of which the term is over, and then sees to it that nothing is left of them. What
 * is over on a day that has not come stays: what is erased does not come back.
 */
export async function eraseDue(
  house: House,
  { on, by }: { readonly on: CivilDate; readonly by: string }
): Promise<ErasureRun> {
  const erased: KeptCase[] = []
  const today = dateInAmsterdam(nowOf(house))
  const left: (KeptCase & { readonly why: WhyKept })[] = []
  for await (const kept of keptCases(house, on)) {
    if (kept.status === 'on-hold' && kept.until !== null && kept.until < on)
      left.push({ ...kept, why: 'on-hold' })
    const term = termOf(house, kept.process)
    if (kept.status !== 'due' || !term) continue
    if (kept.until === null || kept.until >= today) {
      left.push({ ...kept, why: 'not-yet' })
      continue
    }
    const { category, source } = term
    const answer = await eraseCase(house, kept.caseId, { by, category, source })
    if (answer.erased) erased.push(kept)
    else left.push({ ...kept, why: answer.why })
  }
  await house.store.scrub()
  return { erased, left }
}

async function keptCase(house: House, caseId: string, on: CivilDate): Promise<KeptCase | null> {
  const stored = await house.store.load(caseId)
  if (!stored) return null
  const { process, at, asOf: ended, parent } = readSnapshot(stored)
  // a case in a case is kept as long as the case around it
  if (at.status !== 'done' || (parent && (await house.store.load(parent.caseId)))) return null
  const term = termOf(house, process)
  const until = term ? shift(ended, term.period, 'forward', house.pack.calendar) : null
  const family = until === null ? [] : await familyOf(house, caseId)
  const held = family.find(one => one.hold !== null)
  const hold = held?.hold ? { ...held.hold, caseId: held.caseId } : null
  const status =
    until === null ? 'no-term' : hold !== null ? 'on-hold' : until < on ? 'due' : 'kept'
  const keeps = family.flatMap(({ caseId: id, factHolds }) => {
    const facts = Object.keys(factHolds).toSorted()
    return facts.length > 0 ? [{ caseId: id, facts }] : []
  })
  return { caseId, process, ended, category: term?.category ?? null, until, status, hold, keeps }
}

function termOf({ pack }: House, process: string): RetentionTerm | undefined {
  return Object.values(pack.retention ?? {}).find(({ processes }) => processes.includes(process))
}
