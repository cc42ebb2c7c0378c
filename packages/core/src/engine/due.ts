import type { CaseState } from '../case/case-state.ts'
import type { Rejection } from '../case/rejection.ts'
import { wakesOf } from '../case/wakes.ts'
import type { CaseWake } from '../case/wakes.ts'
import type { StoredCase, Wake } from '../ports/case-store.ts'
import { addHours, inUtc } from '../time/amsterdam.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { compareDueTimes, whenDue } from '../time/due-time.ts'
import type { DueTime } from '../time/due-time.ts'
import { batchOf, nothingPending } from './batch.ts'
import type { Pending } from './batch.ts'
import { fire } from './catch-up.ts'
import { nowOf, otherDefinition } from './house.ts'
import type { Desk, House, Office } from './house.ts'
import { retryOnConflict } from './retry.ts'

/** Something that was due and has been done. */
export interface Fired extends DueTime {
  readonly caseId: string
  /** A limit passed, a step of its ladder, or facts that are no longer fresh. */
  readonly kind: CaseWake['kind']
  readonly limit: string | null
  /** Number of the journal entry. */
  readonly entry: number
}

/** A case of which the agreements are not at hand, and the first time at which something was due. */
export interface Stranded extends DueTime {
  readonly caseId: string
  readonly kind: 'stranded'
  readonly limit: null
  readonly entry: null
  readonly problem: Rejection
}

const page = 200

const leaseInHours = 1 / 12

/** Tells of each stranded case once; the others go on. */
export async function fireDue(
  house: House,
  until: CivilDate | Instant
): Promise<readonly (Fired | Stranded)[]> {
  const { worker } = house
  const fired = await fireWakes(house, limit =>
    worker === undefined ? house.store.due(until, limit) : claim(house, worker, until, limit)
  )
  // a worker that dies before this is late by no more than a lease
  if (worker !== undefined) await house.store.releaseDue(worker)
  return fired
}

/** What is due of which no other worker holds anything, for this one alone. */
function claim(
  house: House,
  worker: string,
  until: CivilDate | Instant,
  limit: number
): Promise<readonly Wake[]> {
  const at = inUtc(nowOf(house))
  return house.store.claimDue(until, { worker, at, until: addHours(at, leaseInHours), limit })
}

/** Fires pages of wakes until `list` gives none that is new. */
export async function fireWakes(
  desk: Desk,
  list: (limit: number) => Promise<readonly Wake[]>
): Promise<readonly (Fired | Stranded)[]> {
  const fired: (Fired | Stranded)[] = []
  // wakes that cannot be fired, such as those of a stranded case
  const passedOver = new Set<string>()
  const stranded = new Set<string>()
  for (;;) {
    const all = await list(page + passedOver.size)
    const wakes = all.filter(wake => !passedOver.has(keyOf(wake)))
    if (wakes.length === 0) return fired
    for (const [index, wake] of wakes.entries()) {
      const done = await retryOnConflict(() => fireOne(desk, wake))
      if (!done || 'kind' in done) {
        passedOver.add(keyOf(wake))
        if (!done || stranded.has(wake.caseId)) continue
        stranded.add(wake.caseId)
        fired.push(done)
        continue
      }
      fired.push(firedBy(done))
      // what a case has due now can come before the rest of the page
      const next = wakes[index + 1]
      const now = nextOf(done)
      if (next && now && compareDueTimes(now, next) < 0) break
    }
  }
}

function keyOf({ caseId, id, ...due }: Wake): string {
  return `${whenDue(due)} ${id} ${caseId}`
}

/** A wake with the entry that fires it. */
export interface Firing {
  readonly due: CaseWake
  readonly pending: Pending
}

/** What a wake does to a case as it is kept; null when it is there no more. */
export function planWake(
  office: Office,
  stored: StoredCase | undefined,
  wake: Wake
): Firing | Stranded | null {
  if (!stored) return null
  const state = office.warm.read(stored)
  const due = wakesOf(state).find(one => one.id === wake.id && compareDueTimes(one, wake) === 0)
  if (!due) return null
  const context = office.contextUnder(state)
  if (!context) return strandedOn(wake, state)
  return { due, pending: fire(office, context, nothingPending(state), due) }
}

/** Null when another worker was first. */
async function fireOne(desk: Desk, wake: Wake): Promise<Firing | Stranded | null | 'conflict'> {
  const plan = planWake(desk, await desk.store.load(wake.caseId), wake)
  if (!plan || 'kind' in plan) return plan
  const result = await desk.store.append(batchOf(desk, plan.pending, desk.warm))
  return result.ok ? plan : 'conflict'
}

export function firedBy({ due, pending }: Firing): Fired {
  const { caseId, version } = pending.state
  const limit = due.kind === 'stale' ? null : due.limit
  return { caseId, ...timeOf(due), kind: due.kind, limit, entry: version }
}

function nextOf({ pending }: Firing): DueTime | null {
  return wakesOf(pending.state)[0] ?? null
}

function timeOf({ on, at }: DueTime): DueTime {
  return at === undefined ? { on } : { on, at }
}

function strandedOn(wake: Wake, state: CaseState): Stranded {
  const problem = otherDefinition(state)
  const { caseId } = wake
  return { caseId, ...timeOf(wake), kind: 'stranded', limit: null, entry: null, problem }
}
