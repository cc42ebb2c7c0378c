import { dateInAmsterdam, inUtc } from '../time/amsterdam.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'
import { writeNote } from './note.ts'
import { erasureOf } from './stub.ts'

export interface HoldOptions {
  /** The rule or order that asks for it; never a person. */
  readonly ground: string
  /** A party or a role. */
  readonly by: string
  /** Only of these facts: the case may be erased, and they stay; absent: of the whole case. */
  readonly facts?: readonly string[]
}

export interface LiftOptions {
  readonly by: string
  /** Only of these facts; absent: of the case, and of every fact when the case itself has none. */
  readonly facts?: readonly string[]
}

/**
 * Places a duty to keep a case, or facts of it: what is under it is not erased. False where there is
 * no such case, or no such fact in the agreements.
 */
export async function placeHold(
  house: House,
  caseId: string,
  { ground, by, facts }: HoldOptions
): Promise<boolean> {
  const since = dateInAmsterdam(nowOf(house))
  if (facts?.length === 0) return false
  return writeNote(house, caseId, ({ facts: known }) => {
    if (facts && !facts.every(fact => isFact(house, known, fact))) return null
    const hold = { ground, by, since }
    return { by, events: [{ type: 'holdPlaced', hold, ...(facts && { facts }) }], settled: [] }
  })
}

/** Lifts the duty to keep a case, or facts of it. False where there is none. */
export async function liftHold(
  house: House,
  caseId: string,
  { by, facts }: LiftOptions
): Promise<boolean> {
  const on = dateInAmsterdam(nowOf(house))
  const isLifted = await writeNote(house, caseId, ({ hold, factHolds }) => {
    const held = Object.keys(factHolds).toSorted()
    const lifted = facts?.filter(fact => held.includes(fact)) ?? (hold ? undefined : held)
    if (lifted?.length === 0) return null
    const events = [{ type: 'holdLifted', by, on, ...(lifted && { facts: lifted }) } as const]
    return { by, events, settled: [] }
  })
  return isLifted || (await releaseKept(house, caseId, { by, facts }))
}

/** Of a case that was erased, what stayed goes as a whole: when every fact in it is let go. */
async function releaseKept(
  house: House,
  caseId: string,
  { by, facts }: { readonly by: string; readonly facts: readonly string[] | undefined }
): Promise<boolean> {
  const erasure = await erasureOf(house.store, caseId)
  if (!erasure?.kept || erasure.kept.until) return false
  if (facts && !erasure.kept.facts.every(fact => facts.includes(fact))) return false
  const { category, source } = erasure
  await house.store.erase({ caseId, at: inUtc(nowOf(house)), by, category, source }, 0)
  await house.store.scrub()
  return true
}

function isFact({ pack }: House, known: Readonly<Record<string, unknown>>, fact: string): boolean {
  return Object.hasOwn(pack.facts, fact) || Object.hasOwn(known, fact)
}
