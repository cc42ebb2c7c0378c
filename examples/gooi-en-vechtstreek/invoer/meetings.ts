import { addDays, compareDates } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { EventLine } from './journeys.ts'
import type { Random } from './random.ts'

interface Told {
  readonly gebeurtenis: string
  readonly door: string
  readonly op: CivilDate
}

/** Who applies for a meeting, after having spoken with the person. */
const applicants = ['gemeente', 'pi', 'politie', 'reclassering']

/**
 * A part of the meetings as a case within the case: applied for, prepared, held and followed up. Of
 * these it is no longer the case itself that tells that a meeting was held.
 */
export function drawMeetings(
  events: readonly EventLine[],
  random: Random
): { readonly events: readonly EventLine[]; readonly meetings: readonly EventLine[] } {
  const held = events.filter(({ gebeurtenis }) => gebeurtenis === 'casusoverleg_gehouden')
  const within = held.filter(() => random.chance(0.7))
  const lines = within.flatMap(({ zaak, op }) => meeting(zaak, op, random))
  const meetings = lines
    .toSorted((a, b) => compareDates(a.op, b.op))
    .map((line, at) => ({ id: `C-${String(at + 1).padStart(4, '0')}`, ...line }))
  return { events: events.filter(event => !within.includes(event)), meetings }
}

/** What is told of one meeting; the agreements stand on the day on which it was held. */
function meeting(zaak: string, op: CivilDate, random: Random): readonly Omit<EventLine, 'id'>[] {
  const applied = addDays(op, -2)
  const by = random.pick(applicants)
  const told = (each: Told) => ({ zaak, deelzaak: 'casusoverleg', ...each })
  const house = (gebeurtenis: string, day: CivilDate) => told({ gebeurtenis, door: 'zvh', op: day })
  const before = [
    { zaak, gebeurtenis: 'casusoverleg_aangemeld', door: by, op: applied },
    house('aanmelding_compleet', applied),
    house('triage_gehouden', addDays(op, -1)),
    house('overleg_gehouden', op),
    house('afspraken_vastgelegd', op)
  ]
  if (random.chance(0.2)) return before
  const heard = addDays(op, random.between(14, 30))
  const kept = addDays(heard, random.between(14, 40))
  const partner = told({ gebeurtenis: 'afspraak_teruggekoppeld', door: 'gemeente', op: heard })
  const followed = [...before, partner, house('afspraken_nagekomen', kept)]
  if (random.chance(0.35)) return followed
  return [...followed, house('overleg_geevalueerd', addDays(kept, random.between(20, 60)))]
}
