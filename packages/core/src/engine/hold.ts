import { dateInAmsterdam } from '../time/amsterdam.ts'
import { nowOf } from './house.ts'
import type { House } from './house.ts'
import { writeNote } from './note.ts'

export interface HoldOptions {
  /** The rule or order that asks for it; never a person. */
  readonly ground: string
  /** A party or a role. */
  readonly by: string
}

/** Places a duty to keep a case: what is under it is not erased. False where there is no such case. */
export async function placeHold(
  house: House,
  caseId: string,
  { ground, by }: HoldOptions
): Promise<boolean> {
  const since = dateInAmsterdam(nowOf(house))
  return writeNote(house, caseId, () => ({
    by,
    events: [{ type: 'holdPlaced', hold: { ground, by, since } }],
    settled: []
  }))
}

/** Lifts the duty to keep a case. False where there is none. */
export async function liftHold(
  house: House,
  caseId: string,
  { by }: { readonly by: string }
): Promise<boolean> {
  const on = dateInAmsterdam(nowOf(house))
  return writeNote(house, caseId, ({ hold }) =>
    hold ? { by, events: [{ type: 'holdLifted', by, on }], settled: [] } : null
  )
}
