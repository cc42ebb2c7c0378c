import type { CaseContext } from '../case/case-context.ts'
import { decide } from '../case/decide.ts'
import { engineParty } from '../case/engine-party.ts'
import { wakesOf } from '../case/wakes.ts'
import type { CaseWake } from '../case/wakes.ts'
import { InvariantError } from '../invariant.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { addEntry } from './batch.ts'
import type { Pending } from './batch.ts'
import type { Office } from './house.ts'

/** Fires what the case is due for before a day, and deadlines that pass on the day itself. */
export function catchUp(
  house: Office,
  context: CaseContext,
  from: Pending,
  day: CivilDate
): Pending {
  let pending = from
  for (;;) {
    const next = wakesOf(pending.state).find(
      ({ on, kind }) => on < day || (on === day && kind === 'passed')
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
  { id, on }: CaseWake
): Pending {
  const command = { type: 'wake', wake: id, on } as const
  const decision = decide(pending.state, command, context)
  if (!decision.accepted) throw new InvariantError(`a wake was refused: ${id}`)
  const { events } = decision
  const after = addEntry(house, context, pending, {
    command,
    events,
    on,
    by: engineParty,
    key: null
  })
  if (wakesOf(after.state).some(wake => wake.id === id && wake.on === on))
    throw new InvariantError(`a wake was not consumed: ${id}`)
  return after
}
