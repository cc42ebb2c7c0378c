import type { CaseState } from '../case/case-state.ts'
import type { Rejection } from '../case/rejection.ts'
import { readSnapshot } from '../case/snapshot.ts'
import { wakesOf } from '../case/wakes.ts'
import type { CaseWake } from '../case/wakes.ts'
import type { Wake } from '../ports/case-store.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { batchOf, nothingPending } from './batch.ts'
import { fire } from './catch-up.ts'
import { otherDefinition } from './house.ts'
import type { House } from './house.ts'
import { retryOnConflict } from './retry.ts'

/** Something that was due and has been done. */
export interface Fired {
  readonly caseId: string
  readonly on: CivilDate
  /** A limit passed, a step of its ladder, or facts that are no longer fresh. */
  readonly kind: CaseWake['kind']
  readonly limit: string | null
  /** Number of the journal entry. */
  readonly entry: number
}

/** A case with something due of which the agreements are not at hand: nothing was done. */
export interface Stranded {
  readonly caseId: string
  /** The first day on which something was due. */
  readonly on: CivilDate
  readonly kind: 'stranded'
  readonly limit: null
  readonly entry: null
  readonly problem: Rejection
}

const page = 200

/** Tells of each stranded case once; the others go on. */
export async function fireDue(
  house: House,
  until: CivilDate
): Promise<readonly (Fired | Stranded)[]> {
  const fired: (Fired | Stranded)[] = []
  // wakes that cannot be fired, such as those of a stranded case
  const passedOver = new Set<string>()
  const stranded = new Set<string>()
  for (;;) {
    const all = await house.store.due(until, page + passedOver.size)
    const wakes = all.filter(wake => !passedOver.has(keyOf(wake)))
    if (wakes.length === 0) return fired
    for (const [index, wake] of wakes.entries()) {
      const done = await retryOnConflict(() => fireOne(house, wake))
      if (!done || 'kind' in done) {
        passedOver.add(keyOf(wake))
        if (!done || stranded.has(wake.caseId)) continue
        stranded.add(wake.caseId)
        fired.push(done)
        continue
      }
      fired.push(done.fired)
      // what a case has due now can come before the rest of the page
      const next = wakes[index + 1]
      if (next && done.next && done.next < next.on) break
    }
  }
}

function keyOf({ caseId, id, on }: Wake): string {
  return `${on} ${id} ${caseId}`
}

interface Done {
  readonly fired: Fired
  readonly next: CivilDate | null
}

/** Null when another worker was first. */
async function fireOne(house: House, wake: Wake): Promise<Done | Stranded | null | 'conflict'> {
  const stored = await house.store.load(wake.caseId)
  if (!stored) return null
  const state = readSnapshot(stored)
  const due = wakesOf(state).find(({ id, on }) => id === wake.id && on === wake.on)
  if (!due) return null
  const context = house.contextUnder(state)
  if (!context) return strandedOn(wake, state)
  const pending = fire(house, context, nothingPending(state), due)
  const result = await house.store.append(batchOf(pending))
  if (!result.ok) return 'conflict'
  const limit = due.kind === 'stale' ? null : due.limit
  return {
    fired: { caseId: wake.caseId, on: due.on, kind: due.kind, limit, entry: result.version },
    next: wakesOf(pending.state)[0]?.on ?? null
  }
}

function strandedOn({ caseId, on }: Wake, state: CaseState): Stranded {
  const problem = otherDefinition(state)
  return { caseId, on, kind: 'stranded', limit: null, entry: null, problem }
}
