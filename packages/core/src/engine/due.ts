import { readSnapshot } from '../case/snapshot.ts'
import { wakesOf } from '../case/wakes.ts'
import type { CaseWake } from '../case/wakes.ts'
import type { Wake } from '../ports/case-store.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { batchOf, nothingPending } from './batch.ts'
import { fire } from './catch-up.ts'
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

const page = 200

export async function fireDue(house: House, until: CivilDate): Promise<readonly Fired[]> {
  const fired: Fired[] = []
  // wakes that cannot be fired, such as those of a case that runs by another definition
  const passedOver = new Set<string>()
  for (;;) {
    const all = await house.store.due(until, page + passedOver.size)
    const wakes = all.filter(wake => !passedOver.has(keyOf(wake)))
    if (wakes.length === 0) return fired
    for (const [index, wake] of wakes.entries()) {
      const done = await retryOnConflict(() => fireOne(house, wake))
      if (!done) {
        passedOver.add(keyOf(wake))
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

/** Null when another worker was first, or when the case is not ours to move. */
async function fireOne(
  house: House,
  wake: Wake
): Promise<{ readonly fired: Fired; readonly next: CivilDate | null } | null | 'conflict'> {
  const stored = await house.store.load(wake.caseId)
  if (!stored) return null
  const state = readSnapshot(stored)
  const context = house.contexts.get(state.process)
  const due = wakesOf(state).find(({ id, on }) => id === wake.id && on === wake.on)
  if (!due || context?.compiled.hash !== state.definition) return null
  const pending = fire(house, context, nothingPending(state), due)
  const result = await house.store.append(batchOf(pending))
  if (!result.ok) return 'conflict'
  const limit = due.kind === 'stale' ? null : due.limit
  return {
    fired: { caseId: wake.caseId, on: due.on, kind: due.kind, limit, entry: result.version },
    next: wakesOf(pending.state)[0]?.on ?? null
  }
}
