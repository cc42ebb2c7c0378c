import type { Answers, StepState } from '@ketenregie/core'
import { drop, entry, lead, leaving, planTold, tell } from './effects.ts'
import type { Effects } from './effects.ts'

/** Where an event leads, and what it brings about. */
export interface Outcome extends StepState {
  readonly effects: Effects
}

const at =
  (value: StepState['value'], begins: Effects = []) =>
  (...effects: readonly Effects[]): Outcome => ({
    value,
    status: 'active',
    effects: [...effects.flat(), ...begins]
  })
const ended = (value: string, effects: Effects = []): Outcome => ({
  value,
  status: 'done',
  effects
})
const carryingOut = (step: string, begins?: Effects) => at({ uitvoering: step }, begins)

export const notified = at('melding', entry.notified)
export const collecting = at('verzamelen', entry.collecting)
export const talk = at('gesprek', entry.talk)
export const inside = carryingOut('in_detentie')
export const ahead = carryingOut('aangeboden_voor_ontslag', entry.offered)
export const agreed = carryingOut('overdracht_afgesproken')
export const offering = carryingOut('overdracht_aanbieden', entry.offering)
export const offered = carryingOut('overdracht_aangeboden', entry.offered)
export const declined = carryingOut('overdracht_geweigerd', entry.declined)
export const following = at('monitoring', entry.following)
const local = at('vrijgelaten_zonder_beeld', entry.local)
export const meetingAtHome = at('casusoverleg_na_ontslag', entry.meeting)
export const acquitted = at('vrijgesproken', entry.acquitted)
export const escaped = at('onttrokken', entry.escaped)
export const escapedWithPlan = at('onttrokken_met_plan', entry.escaped)
export const afterMeeting = at({ plan_van_aanpak: 'opstellen_na_overleg' })
export const died = ended('overleden')
export const diedElsewhere = (effects: Effects) => ended('overleden', effects)
export const closed = (effects: Effects) => ended('afgesloten', effects)

export const underOthers = at('onder_andere_afspraken', entry.underOthers)
export const elsewhere = at('buiten_de_regio', entry.elsewhere)
export const handedElsewhere = (effects: Effects) => ended('overgedragen', effects)

/** Where it leads, made once; the answers say which. */
export type Ways = (answers: Answers) => Outcome

const says = (answers: Answers, rule: string, wanted: string) => answers[rule] === wanted

/** Whether the chain must meet; `plan` is what begins with the first step of the plan. */
export function weighing(effects: Effects, plan: Effects = []): Ways {
  const begun = [...effects, ...plan]
  const others = underOthers(begun, drop('casusoverleg_houden'))
  const meets = at({ plan_van_aanpak: 'casusoverleg' }, entry.meeting)(begun)
  const drafts = at({ plan_van_aanpak: 'opstellen' })(begun)
  const asks = at({ plan_van_aanpak: 'beeld_aanvullen' })(begun)
  return answers => {
    if (says(answers, 'valt_onder_deze_afspraken', 'no')) return others
    if (says(answers, 'complexe_problematiek', 'yes')) return meets
    return says(answers, 'complexe_problematiek', 'no') ? drafts : asks
  }
}
export const firstWeighing = (effects: Effects): Ways => weighing(effects, entry.plan)

/** Who leads after the detention. */
export function leading(effects: Effects): Ways {
  const [house, open] = [following(effects), offering(effects)]
  return answers => (says(answers, 'regie_blijft_bij_zvh', 'yes') ? house : open)
}

export function sharing(effects: Effects): Ways {
  const onSheet = inside(effects, tell('informatieblad'))
  const asPlan = inside(effects, planTold)
  return answers => (says(answers, 'plan_gaat_op_informatieblad', 'yes') ? onSheet : asPlan)
}
export const planned = (skipped: Effects = []): Ways =>
  sharing([...leaving.planned, ...skipped, ...leaving.carriedOut])

/** Who leads when somebody is home before there was a picture. */
export function withoutPicture(effects: Effects): Ways {
  const [house, field] = [local(effects, lead('zvh')), local(effects, lead('lokaal_veld'))]
  return answers => (says(answers, 'regie_blijft_bij_zvh', 'yes') ? house : field)
}

/** For whom a detention is. */
function routing(effects: Effects): Ways {
  const [others, away] = [underOthers(effects), elsewhere(effects)]
  const here = notified(effects)
  return answers => {
    if (says(answers, 'valt_onder_deze_afspraken', 'no')) return others
    return says(answers, 'keert_terug_buiten_de_regio', 'yes') ? away : here
  }
}

/** Who makes the first contact. */
export function reviewing(effects: Effects): Ways {
  const toField = collecting(effects, tell('aanmelding_lokaal_veld'))
  const toHouse = collecting(effects)
  return answers => (says(answers, 'eerst_naar_lokaal_veld', 'yes') ? toField : toHouse)
}

export function arriving(effects: Effects): Ways {
  const told = routing([...effects, ...tell('stop_uitkering')])
  const silent = routing(effects)
  return answers => (says(answers, 'uitkering_vervalt', 'no') ? silent : told)(answers)
}

/** Of a municipality, the local field and a care provider the one that was proposed. */
function proposed(to: (message: string, party: string) => Outcome): Ways {
  const field = to('overdracht_regie_lokaal_veld', 'lokaal_veld')
  const provider = to('overdracht_regie_zorgaanbieder', 'zorgaanbieder')
  const municipality = to('overdracht_regie', 'gemeente')
  return answers => {
    if (says(answers, 'aanbod_aan_lokaal_veld', 'yes')) return field
    return says(answers, 'aanbod_aan_zorgaanbieder', 'yes') ? provider : municipality
  }
}

export const aheadAfter = (effects: Effects): Ways =>
  proposed(message => ahead(effects, tell(message)))
export const offeredAfter = (effects: Effects): Ways =>
  proposed(message => offered(effects, tell(message)))
export const handedOver = (effects: Effects): Ways =>
  proposed((_, party) => following(effects, lead(party)))

export function movingHome(effects: Effects): Ways {
  const [away, near] = [elsewhere(effects), offering(effects)]
  return answers => (says(answers, 'keert_terug_buiten_de_regio', 'yes') ? away : near)
}
