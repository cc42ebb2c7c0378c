import { addDays, compareDates, daysBetween } from '@ketenregie/core'
import type { FactLine } from './facts.ts'
import type { EventLine } from './journeys.ts'
import type { Random } from './random.ts'
import type { Stay } from './stays.ts'

/** What a prison has to find out on arrival, and is open until somebody leaves. */
const onArrival = ['ID-01', 'OND-01', 'WRK-01', 'INK-01', 'SCH-01', 'ZRG-02', 'SOC-01']

const leaving = ['schorsing', 'vrijspraak', 'overlijden', 'verhuizing']

interface Help {
  readonly taak: string
  readonly door: string
  /** Whether what is told of somebody until a day opens the task by then. */
  readonly isOpen: (answer: (fact: string) => FactLine['waarde'] | undefined) => boolean
}

/** Help that somebody asks for or needs, from the plan on. */
const help: readonly Help[] = [
  {
    taak: 'OND-06',
    door: 'gemeente',
    isOpen: answer => answer('huisvesting') === 'nee' && answer('woning_te_behouden') === 'nee'
  },
  { taak: 'WRK-04', door: 'pi', isOpen: answer => answer('wens_werk_of_opleiding') === 'ja' }
]

/** Tasks that were reported done: what is asked on arrival, and help in longer stays. */
export function drawTasksDone(
  stays: readonly Stay[],
  facts: readonly FactLine[],
  events: readonly EventLine[],
  random: Random
): readonly EventLine[] {
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
  const helped = stays.flatMap(({ caseId, end }) => {
    const own = events.filter(({ zaak }) => zaak === caseId)
    const plan = own.find(({ gebeurtenis }) => gebeurtenis === 'plan_vastgesteld')?.op
    if (!plan || own.some(({ gebeurtenis }) => leaving.includes(gebeurtenis))) return []
    const told = facts.filter(({ zaak }) => zaak === caseId)
    return help.flatMap(({ taak, door, isOpen }) => {
      const op = addDays(plan, random.between(10, 45))
      const isDone = random.chance(0.55)
      const opens = isOpen(fact => told.findLast(one => one.feit === fact && one.op < op)?.waarde)
      if (!isDone || !opens || compareDates(op, end) >= 0) return []
      return [{ zaak: caseId, gebeurtenis: 'taak_afgerond', taak, door, op }]
    })
  })
  return [...done, ...helped]
    .toSorted((a, b) => compareDates(a.op, b.op))
    .map((line, at) => ({ id: `T-${String(at + 1).padStart(4, '0')}`, ...line }))
}
