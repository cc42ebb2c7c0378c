import type { CaseContext } from '../case/case-context.ts'
import { decide } from '../case/decide.ts'
import { engineParty } from '../case/engine-party.ts'
import { wakesOf } from '../case/wakes.ts'
import type { CaseWake } from '../case/wakes.ts'
import { InvariantError } from '../invariant.ts'
import type { Instant } from '../time/amsterdam.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { compareDueTimes } from '../time/due-time.ts'
import { addEntry } from './batch.ts'
import type { Pending } from './batch.ts'
import type { Office } from './house.ts'

/**
 * Fires what the case is due for before a day, and deadlines that pass at its beginning. Before a
 * moment of the day comes what is due before that moment; when only the day was told it may have
 * been before anything else on it.
 */
export function catchUp(
  house: Office,
  context: CaseContext,
  from: Pending,
  day: CivilDate,
  moment?: Instant
): Pending {
  let pending = from
  for (;;) {
    const next = wakesOf(pending.state).find(
      ({ on, at, kind }) =>
        on < day ||
        (on === day && (at === undefined ? kind === 'passed' : moment !== undefined && at < moment))
    )
    if (!next) return pending
    pending = fire(house, context, pending, next)
  }
}

/** Adds the entry of a wake. */
export function fire(
  house: Office,
  context: CaseContext,
  pending: Pending,
  due: CaseWake
): Pending {
  const { id, on, at } = due
  const command = { type: 'wake', wake: id, on, ...(at !== undefined && { at }) } as const
  const decision = decide(pending.state, command, context)
  if (!decision.accepted) throw new InvariantError(`a wake was refused: ${id}`)
  const { events, state } = decision
  const after = addEntry(house, context, pending, {
    command,
    events,
    after: state,
    on,
    by: engineParty,
    key: null
  })
  if (wakesOf(after.state).some(wake => wake.id === id && compareDueTimes(wake, due) === 0))
    throw new InvariantError(`a wake was not consumed: ${id}`)
  return after
}
