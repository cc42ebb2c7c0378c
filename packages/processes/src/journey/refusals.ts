/**
 * What a step refuses on purpose. An event that a step neither takes nor refuses is a fault that the
 * soundness check tells, so a new event asks for a decision in every step.
 */

const handedOver = ['overdracht_aanvaard', 'overdracht_geweigerd'] as const

/** There is no return yet, and no detention beside the one that goes on. */
const inside = [
  'nieuwe_detentie',
  'nog_in_detentie',
  'terug_in_detentie',
  'afsluiting',
  'plan_lokaal_veld_gemaakt'
] as const

/** Before there is a plan nothing of it changes, and nobody is offered to carry it on. */
export const beforePlan = [
  ...inside,
  'plan_gewijzigd',
  'overdracht_aangeboden',
  ...handedOver
] as const

/** Once there is a plan a change is another event, and the meeting about it lies behind. */
export const withPlan = [
  ...inside,
  'melding_beoordeeld',
  'casusoverleg_gehouden',
  'plan_vastgesteld'
] as const

/** Nothing of a detention can happen once it is over: that it is not over comes first. */
export const outside = [
  'melding_beoordeeld',
  'schorsing',
  'onttrekking',
  'terug_in_detentie',
  'plan_vastgesteld',
  'plan_gewijzigd'
] as const

/** No offer lies with anybody. */
export const withoutOffer = handedOver
