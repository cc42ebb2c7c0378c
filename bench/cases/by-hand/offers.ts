import { drop, lead, meet } from './effects.ts'
import * as to from './places.ts'

/** Offers of the coordination after release, by what they end. */
export const offered = {
  first: to.offeredAfter(meet('overdracht_aanbieden')),
  again: to.offeredAfter(meet('weigering_oplossen')),
  followed: to.offeredAfter(drop('monitoring_evaluatie')),
  local: to.offeredAfter(drop('plan_lokaal_veld')),
  acquitted: to.offeredAfter(meet('hulpaanbod_na_vrijspraak'))
}

/** The house keeps the person, and an offer or the search for somebody is over. */
export const kept = {
  search: to.following(drop('overdracht_aanbieden'), lead('zvh')),
  offer: to.following(drop('overdracht_beantwoorden'), lead('zvh')),
  refusal: to.following(drop('weigering_oplossen'), lead('zvh'))
}
