import { addDays, compareDates } from '@ketenregie/core'
import type { CivilDate } from '@ketenregie/core'
import type { FactLine } from './facts.ts'
import { gateOn } from './gate.ts'
import type { Happening, Release } from './journeys.ts'
import type { Random } from './random.ts'

/** What is reported once the person is home. */
export function afterRelease(
  { on, stand, staysWithZvh }: Release,
  facts: readonly FactLine[],
  random: Random
): readonly Happening[] {
  switch (stand) {
    case 'plan':
    case 'picture':
      return staysWithZvh ? followed(on, random) : handedOver(on, random)
    case 'still-to-meet':
      return random.chance(0.6) ? metAndHandedOver(on, random) : []
    case 'no-picture':
      return atHomeUnseen(on, facts, random)
  }
}

function handedOver(from: CivilDate, random: Random): readonly Happening[] {
  if (random.chance(0.15)) return []
  const offered = addDays(from, random.between(1, 14))
  const offer = { gebeurtenis: 'overdracht_aangeboden', door: 'zvh', op: offered }
  const answered = addDays(offered, random.between(2, 14))
  const drawn = random.next()
  if (drawn < 0.1) return [offer]
  if (drawn < 0.75) return [offer, accepted(answered), ...followed(answered, random)]
  const refused = { gebeurtenis: 'overdracht_geweigerd', door: 'gemeente', op: answered }
  if (random.chance(0.3)) return [offer, refused]
  const again = addDays(answered, random.between(5, 20))
  const second = { gebeurtenis: 'overdracht_aangeboden', door: 'zvh', op: again }
  const taken = addDays(again, random.between(2, 10))
  return random.chance(0.8)
    ? [offer, refused, second, accepted(taken), ...followed(taken, random)]
    : [offer, refused, second]
}

function accepted(op: CivilDate): Happening {
  return { gebeurtenis: 'overdracht_aanvaard', door: 'gemeente', op }
}

function followed(from: CivilDate, random: Random): readonly Happening[] {
  if (!random.chance(0.35)) return []
  return [{ gebeurtenis: 'afsluiting', door: 'zvh', op: addDays(from, random.between(90, 200)) }]
}

function metAndHandedOver(on: CivilDate, random: Random): readonly Happening[] {
  const met = addDays(on, random.between(3, 21))
  return [
    { gebeurtenis: 'casusoverleg_gehouden', door: 'zvh', op: met },
    ...handedOver(met, random)
  ]
}

/** Facts that come in late can still make a meeting necessary. */
function atHomeUnseen(
  on: CivilDate,
  facts: readonly FactLine[],
  random: Random
): readonly Happening[] {
  const after = facts.map(({ op }) => op).filter(op => compareDates(op, on) > 0)
  const complexOn = after.toSorted(compareDates).find(day => gateOn(facts, day) === 'ja')
  if (complexOn) return random.chance(0.6) ? metAndHandedOver(complexOn, random) : []
  if (!random.chance(0.45)) return []
  const planned = addDays(on, random.between(7, 45))
  return [
    { gebeurtenis: 'plan_lokaal_veld_gemaakt', door: 'lokaal_veld', op: planned },
    ...followed(planned, random)
  ]
}
