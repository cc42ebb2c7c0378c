import { addDays, addWeeks, compareDates, daysBetween } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { FactLine } from './facts.ts'
import { gateOn } from './gate.ts'
import { afterRelease } from './homecoming.ts'
import type { Random } from './random.ts'
import type { Stay } from './stays.ts'

/** A line of gebeurtenissen.jsonl, in the order of its fields there. */
export interface EventLine {
  readonly id: string
  readonly zaak: string
  /** Only where it happened in the case within the case. */
  readonly deelzaak?: string
  readonly gebeurtenis: string
  /** Only where a task was done. */
  readonly taak?: string
  readonly door: string
  readonly op: CivilDate
}

export type Happening = Omit<EventLine, 'id' | 'zaak'>

/** Where a case stands when the person is released. */
export interface Release {
  readonly on: CivilDate
  readonly stand: 'plan' | 'picture' | 'still-to-meet' | 'no-picture'
  readonly staysWithZvh: boolean
}

/** How a plan comes about: within the limit, after it, or not. */
type PlanFate = 'in-time' | 'late' | 'never'

/** What parties report, case by case, in the order in which they do. */
export function drawEvents(
  stays: readonly Stay[],
  facts: readonly FactLine[],
  corrected: ReadonlySet<string>,
  random: Random
): readonly EventLine[] {
  const byCase = new Map<string, FactLine[]>()
  for (const fact of facts) byCase.set(fact.zaak, [...(byCase.get(fact.zaak) ?? []), fact])
  const lines = stays.flatMap(stay =>
    journeyOf(stay, byCase.get(stay.caseId) ?? [], corrected, random).map(item => ({
      zaak: stay.caseId,
      ...item
    }))
  )
  return lines
    .toSorted((a, b) => compareDates(a.op, b.op))
    .map((line, at) => ({ id: `G-${String(at + 1).padStart(4, '0')}`, ...line }))
}

function journeyOf(
  stay: Stay,
  facts: readonly FactLine[],
  corrected: ReadonlySet<string>,
  random: Random
): readonly Happening[] {
  const drawn = duringDetention(stay, facts, random)
  // a corrected stay ends by its end date, so that a late correction still finds the case
  const inside = corrected.has(stay.caseId)
    ? drawn.filter(({ gebeurtenis }) => !leaving.includes(gebeurtenis))
    : drawn
  const cut = inside.find(({ gebeurtenis }) => leaving.includes(gebeurtenis))?.op
  const end = cut ?? stay.end
  const reported = inside.filter(({ op }) => compareDates(op, end) <= 0)
  // a plan that comes when the person has just left is reported all the same, and refused
  const tooLate = inside.filter(
    ({ gebeurtenis, op }) =>
      gebeurtenis === 'plan_vastgesteld' &&
      compareDates(op, end) > 0 &&
      compareDates(op, addDays(end, 10)) <= 0
  )
  const death = reported.some(({ gebeurtenis }) => gebeurtenis === 'overlijden')
  const acquittal = reported.some(({ gebeurtenis }) => gebeurtenis === 'vrijspraak')
  if (death || acquittal) return reported
  return [...reported, ...tooLate, ...afterRelease(release(end, reported, facts), facts, random)]
}

const leaving = ['schorsing', 'vrijspraak', 'overlijden']

function duringDetention(
  stay: Stay,
  facts: readonly FactLine[],
  random: Random
): readonly Happening[] {
  const happenings: Happening[] = []
  const add = (gebeurtenis: string, door: string, op: CivilDate): CivilDate => {
    happenings.push({ gebeurtenis, door, op })
    return op
  }
  const within = (day: CivilDate) => compareDates(day, stay.end) <= 0
  const judged = addDays(stay.received, random.between(0, 4))
  const collected = addDays(judged, random.between(2, 7))
  const talked = addDays(collected, random.between(1, 5))
  if (random.chance(0.5))
    add('screening_gereed', 'pi', addDays(stay.received, random.between(6, 16)))
  if (random.chance(0.35))
    add('gemeente_koppelt_terug', 'gemeente', addDays(stay.received, random.between(2, 20)))
  const exceptional = random.next()
  if (random.chance(0.93)) {
    add('melding_beoordeeld', 'zvh', judged)
    if (random.chance(0.85)) {
      add('gegevens_verzameld', 'zvh', collected)
      if (random.chance(0.82)) {
        const refuses = random.chance(0.15)
        const by = random.pick(['pi', 'pi', 'exodus', 'reclassering'])
        add(refuses ? 'gesprek_geweigerd' : 'gesprek_gevoerd', by, talked)
        const complexOn = firstComplexDay(talked, facts)
        if (complexOn && random.chance(0.75))
          add('casusoverleg_gehouden', 'zvh', addDays(complexOn, random.between(2, 7)))
      }
    }
  }
  const plan = drawPlan(stay, random)
  if (plan) add('plan_vastgesteld', 'pi', plan)
  if (plan && within(plan)) {
    if (random.chance(0.4)) add('plan_gewijzigd', 'pi', addDays(plan, random.between(20, 90)))
    const offered = addDays(stay.end, -random.between(4, 14))
    if (random.chance(0.3) && compareDates(offered, addDays(plan, 1)) > 0) {
      add('overdracht_aangeboden', 'zvh', offered)
      const accepts = random.chance(0.8)
      add(
        accepts ? 'overdracht_aanvaard' : 'overdracht_geweigerd',
        'gemeente',
        addDays(offered, random.between(1, 3))
      )
    }
  }
  // a few detentions end otherwise than by their end date
  const isLong = daysBetween(stay.start, stay.end) > 40
  const middle = addDays(stay.start, 32 + random.between(0, 5))
  if (isLong && exceptional < 0.06) add('schorsing', 'justid', middle)
  else if (isLong && exceptional < 0.09) add('vrijspraak', 'om', middle)
  else if (isLong && exceptional < 0.11) add('overlijden', 'pi', middle)
  return possible(happenings.toSorted((a, b) => compareDates(a.op, b.op)))
}

/** Once there is a plan, nobody meets about whether one is needed. */
function possible(happenings: readonly Happening[]): readonly Happening[] {
  const plan = happenings.find(({ gebeurtenis }) => gebeurtenis === 'plan_vastgesteld')?.op
  const overtaken = ['melding_beoordeeld', 'gegevens_verzameld', 'casusoverleg_gehouden']
  return happenings.filter(
    ({ gebeurtenis, op }) => !plan || !overtaken.includes(gebeurtenis) || compareDates(op, plan) < 0
  )
}

function firstComplexDay(from: CivilDate, facts: readonly FactLine[]): CivilDate | undefined {
  const days = [from, ...facts.map(({ op }) => op).filter(op => compareDates(op, from) > 0)]
  return days.toSorted(compareDates).find(day => gateOn(facts, day) === 'ja')
}

function drawPlan(stay: Stay, random: Random): CivilDate | undefined {
  const nominal = addWeeks(stay.start, 4)
  const isShort = compareDates(stay.end, nominal) < 0
  const fate: PlanFate = isShort ? (random.chance(0.15) ? 'in-time' : 'never') : drawFate(random)
  switch (fate) {
    case 'in-time': {
      const earliest = Math.max(isShort ? 5 : 14, daysBetween(stay.start, stay.received))
      return addDays(stay.start, random.between(earliest, 27))
    }
    case 'late':
      return addDays(nominal, random.between(7, 35))
    case 'never':
      return undefined
  }
}

function drawFate(random: Random): PlanFate {
  const drawn = random.next()
  if (drawn < 0.6) return 'in-time'
  return drawn < 0.82 ? 'late' : 'never'
}

function release(
  on: CivilDate,
  reported: readonly Happening[],
  facts: readonly FactLine[]
): Release {
  const has = (name: string) => reported.some(({ gebeurtenis }) => gebeurtenis === name)
  const talked = has('gesprek_gevoerd') || has('gesprek_geweigerd')
  const gate = gateOn(facts, on)
  const staysWithZvh = facts.some(
    ({ feit, waarde, op }) => feit === 'doelgroep_zvh' && waarde === 'ja' && op <= on
  )
  const stand = has('plan_vastgesteld')
    ? 'plan'
    : has('casusoverleg_gehouden') || (talked && gate === 'nee')
      ? 'picture'
      : talked && gate === 'ja'
        ? 'still-to-meet'
        : 'no-picture'
  const agreed = reported.findLast(({ gebeurtenis }) => gebeurtenis.startsWith('overdracht_'))
  return agreed?.gebeurtenis === 'overdracht_aanvaard'
    ? { on, stand: 'plan', staysWithZvh: true }
    : { on, stand, staysWithZvh }
}
