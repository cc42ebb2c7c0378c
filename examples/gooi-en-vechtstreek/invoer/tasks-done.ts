import { addDays, compareDates, daysBetween } from '@ketenregie/core'
import type { EventLine } from './journeys.ts'
import type { Random } from './random.ts'
import type { Stay } from './stays.ts'

/** What a prison has to find out on arrival, and is open until somebody leaves. */
const onArrival = ['ID-01', 'OND-01', 'WRK-01', 'INK-01', 'SCH-01', 'ZRG-02', 'SOC-01']

/** Tasks that were reported done, in longer stays and in their first month. */
export function drawTasksDone(stays: readonly Stay[], random: Random): readonly EventLine[] {
  const done = stays
    .filter(({ start, end, received }) => {
      // later on a detention may have ended in another way
      return daysBetween(start, end) >= 40 && daysBetween(start, received) <= 5
    })
    .flatMap(({ caseId, received }) =>
      onArrival.flatMap(taak => {
        const op = addDays(received, random.between(4, 20))
        if (!random.chance(0.45)) return []
        return [{ zaak: caseId, gebeurtenis: 'taak_afgerond', taak, door: 'pi', op }]
      })
    )
  return done
    .toSorted((a, b) => compareDates(a.op, b.op))
    .map((line, at) => ({ id: `T-${String(at + 1).padStart(4, '0')}`, ...line }))
}
