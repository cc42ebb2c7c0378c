import type { Answers } from '@ketenregie/core'
import {
  close,
  drop,
  inAgain,
  lead,
  leaving,
  meet,
  neverLeft,
  planTold,
  returned,
  tell
} from './effects.ts'
import type { Effects } from './effects.ts'
import * as to from './places.ts'
import type { Fork, Outcome } from './places.ts'

/** The steps of the journey that wait, by the name of the innermost one. */
export type Waiting = keyof typeof waits

const complex = 'complexe_problematiek'
const stays = 'regie_blijft_bij_zvh'
const onSheet = 'plan_gaat_op_informatieblad'
const keepsBenefit = 'uitkering_vervalt'

const suspended = {
  withoutPicture: to.local(leaving.suspended),
  stillToMeet: to.meetingAtHome(leaving.suspended),
  withPicture: to.leading(leaving.suspended),
  offered: to.offered(leaving.suspended),
  agreed: to.following(leaving.suspended, lead('gemeente'))
}
const acquittedInside = to.acquitted(leaving.acquitted)
const acquittedAtHome = to.acquitted(leaving.followUp)
const escaped = to.escaped(leaving.escaped)
const escapedWithPlan = to.escapedWithPlan(leaving.escaped)
const talked = to.firstWeighing(meet('gesprek_basisvoorwaarden melding_beoordelen'))
const refusedTalk = to.firstWeighing([
  ...drop('gesprek_basisvoorwaarden'),
  ...meet('melding_beoordelen')
])
const arrived = to.arriving(inAgain)
const moved = to.offering(leaving.followUp, lead('zvh'))
const planChanged = to.sharing([])
const weighAgain = to.weighing([])
const meetingOff = to.weighing(drop('casusoverleg_houden'))
const resume = {
  inside: to.inside(neverLeft),
  collecting: to.collecting(neverLeft),
  weighing: to.firstWeighing(neverLeft)
}

function fork(ways: Fork, answers: Answers, rule: string): Outcome | null {
  return ways[answers[rule] ?? 'unknown'] ?? null
}

function has(answers: Answers, rule: string, ...wanted: readonly string[]): boolean {
  return wanted.includes(answers[rule] ?? 'unknown')
}

const isWeighing = (event: string) =>
  event === 'feiten_vastgesteld' || event === 'feiten_gecorrigeerd'

/** What holds while somebody is detained and there is no plan yet; `undefined`: nothing special. */
function detained(event: string, answers: Answers): Outcome | null | undefined {
  if (event === 'plan_vastgesteld') return fork(to.planned, answers, onSheet)
  if (event === 'onttrekking') return escaped
  return event === 'vrijspraak' ? acquittedInside : undefined
}

function beforePlan(event: string, answers: Answers): Outcome | null | undefined {
  if (event === 'schorsing') return suspended.withoutPicture
  if (event === 'gesprek_gevoerd') return fork(talked, answers, complex)
  if (event === 'gesprek_geweigerd') return fork(refusedTalk, answers, complex)
  return detained(event, answers)
}

function withPicture(event: string, answers: Answers): Outcome | null | undefined {
  if (event === 'schorsing') return fork(suspended.withPicture, answers, stays)
  return detained(event, answers)
}

function withPlan(event: string): Outcome | undefined {
  if (event === 'onttrekking') return escapedWithPlan
  return event === 'vrijspraak' ? acquittedInside : undefined
}

function atHome(event: string, answers: Answers): Outcome | null | undefined {
  if (event === 'nieuwe_detentie') return fork(arrived, answers, keepsBenefit)
  if (event === 'verhuizing') return moved
  return event === 'vrijspraak' ? acquittedAtHome : undefined
}

function whileEscaped(event: string, back: Outcome): Outcome | undefined {
  if (event === 'terug_in_detentie') return back
  return event === 'vrijspraak' || event === 'afsluiting' ? closedQuietly : undefined
}

const closedQuietly = to.closed([])
export const waits = {
  melding: (event: string, answers: Answers) =>
    event === 'melding_beoordeeld' ? reviewed : beforePlan(event, answers),
  verzamelen: (event: string, answers: Answers) =>
    event === 'gegevens_verzameld' ? collected : beforePlan(event, answers),
  gesprek: beforePlan,
  beeld_aanvullen(event: string, answers: Answers) {
    if (event === 'schorsing') return suspended.withoutPicture
    if (isWeighing(event) && has(answers, complex, 'yes', 'no'))
      return fork(weighAgain, answers, complex)
    return detained(event, answers)
  },
  casusoverleg(event: string, answers: Answers) {
    if (event === 'schorsing') return suspended.stillToMeet
    if (event === 'casusoverleg_gehouden') return met
    if (isWeighing(event) && has(answers, complex, 'no', 'unknown'))
      return fork(meetingOff, answers, complex)
    return detained(event, answers)
  },
  opstellen(event: string, answers: Answers) {
    if (isWeighing(event) && has(answers, complex, 'yes', 'unknown'))
      return fork(weighAgain, answers, complex)
    return withPicture(event, answers)
  },
  opstellen_na_overleg: withPicture,
  in_detentie(event: string, answers: Answers) {
    if (event === 'plan_gewijzigd') return fork(planChanged, answers, onSheet)
    if (event === 'overdracht_aangeboden') return offeredAhead
    if (event === 'schorsing') return fork(suspended.withPicture, answers, stays)
    return withPlan(event)
  },
  aangeboden_voor_ontslag(event: string) {
    if (event === 'verhuizing') return movedWhileOffered
    if (event === 'overdracht_aanvaard') return agreed
    if (event === 'overdracht_geweigerd') return declinedAhead
    return event === 'schorsing' ? suspended.offered : withPlan(event)
  },
  overdracht_afgesproken(event: string) {
    if (event === 'verhuizing') return movedWhenAgreed
    return event === 'schorsing' ? suspended.agreed : withPlan(event)
  },
  overdracht_aanbieden(event: string, answers: Answers) {
    if (event === 'nog_in_detentie') return resume.inside
    if (event === 'overdracht_aangeboden') return offered.first
    return event === 'verhuizing' ? undefined : atHome(event, answers)
  },
  overdracht_aangeboden(event: string, answers: Answers) {
    if (event === 'nog_in_detentie') return resume.inside
    if (event === 'overdracht_aanvaard') return accepted
    return event === 'overdracht_geweigerd' ? declined : atHome(event, answers)
  },
  overdracht_geweigerd(event: string, answers: Answers) {
    if (event === 'nog_in_detentie') return resume.inside
    return event === 'overdracht_aangeboden' ? offered.again : atHome(event, answers)
  },
  monitoring(event: string, answers: Answers) {
    if (event === 'nog_in_detentie') return resume.inside
    if (event === 'overdracht_aangeboden') return offered.followed
    return event === 'afsluiting' ? closed.followed : atHome(event, answers)
  },
  vrijgelaten_zonder_beeld(event: string, answers: Answers) {
    if (event === 'nog_in_detentie') return resume.collecting
    if (isWeighing(event) && has(answers, complex, 'yes')) return meetAtHome
    if (event === 'plan_lokaal_veld_gemaakt') return localPlan
    return event === 'overdracht_aangeboden' ? offered.local : atHome(event, answers)
  },
  casusoverleg_na_ontslag(event: string, answers: Answers) {
    if (event === 'nog_in_detentie') return fork(resume.weighing, answers, complex)
    if (event === 'casusoverleg_gehouden') return fork(metAtHome, answers, stays)
    if (isWeighing(event) && has(answers, complex, 'no', 'unknown')) return meetingOffAtHome
    return atHome(event, answers)
  },
  vrijgesproken(event: string, answers: Answers) {
    if (event === 'overdracht_aangeboden') return offered.acquitted
    if (event === 'afsluiting') return closed.acquitted
    return event === 'vrijspraak' ? null : atHome(event, answers)
  },
  onttrokken: (event: string) => whileEscaped(event, backInside),
  onttrokken_met_plan: (event: string) => whileEscaped(event, backWithPlan)
}

const reviewed = to.collecting(meet('melding_beoordelen'))
const collected = to.talk()
const met = to.afterMeeting(meet('casusoverleg_houden'))
const offeredAhead = to.ahead(tell('overdracht_regie'))
const movedWhileOffered = to.inside(drop('overdracht_beantwoorden'), tell('melding_detentie'))
const movedWhenAgreed = to.inside(tell('melding_detentie'))
const agreed = to.agreed(meet('overdracht_beantwoorden'))
const declinedAhead = to.inside(meet('overdracht_beantwoorden'))
const accepted = to.following(meet('overdracht_beantwoorden'), lead('gemeente'))
const declined = to.declined(meet('overdracht_beantwoorden'))
const offer = tell('overdracht_regie')
const offered = {
  first: to.offered(meet('overdracht_aanbieden'), offer),
  again: to.offered(meet('weigering_oplossen'), offer),
  followed: to.offered(drop('monitoring_evaluatie'), offer),
  local: to.offered(drop('plan_lokaal_veld'), offer),
  acquitted: to.offered(meet('hulpaanbod_na_vrijspraak'), offer)
}
const closed = {
  followed: to.closed(drop('monitoring_evaluatie')),
  acquitted: to.closed(meet('hulpaanbod_na_vrijspraak'))
}
const meetAtHome = to.meetingAtHome()
const localPlan = to.following(meet('plan_lokaal_veld'))
const metAtHome = to.leading([
  ...meet('casusoverleg_houden'),
  ...drop('plan_lokaal_veld'),
  ...lead('zvh')
])
const meetingOffAtHome = to.local(drop('casusoverleg_houden'))
const backInside = to.collecting(returned)
const backWithPlan = to.inside(returned)

const changedNotice = tell('melding_detentie')
const freedoms = tell('melding_vrijheden vrijheden_aan_reclassering')

/** News that leaves every step what it is. */
const news: Readonly<Record<string, Effects>> = {
  melding_gecorrigeerd: changedNotice,
  einddatum_gewijzigd: changedNotice,
  overplaatsing: changedNotice,
  verhuizing: changedNotice,
  statuswissel: changedNotice,
  gegevens_verzameld: [],
  screening_gereed: meet('screening'),
  gesprek_gevoerd: meet('gesprek_basisvoorwaarden'),
  gesprek_geweigerd: drop('gesprek_basisvoorwaarden'),
  gemeente_koppelt_terug: meet('terugkoppeling_gemeente'),
  trajectgesprek_gevoerd: meet('trajectgesprek'),
  mdo_gehouden: close('ZRG-06'),
  verlof: freedoms,
  pp_begonnen: freedoms,
  vi_besluit: freedoms,
  feiten_vastgesteld: [],
  feiten_gecorrigeerd: [],
  taak_afgerond: []
}
const planNews: ReadonlySet<string> = new Set(['aangeboden_voor_ontslag', 'overdracht_afgesproken'])
const coordinatedAgain = lead('zvh')

/** The journey as somebody would write it out: where an event leads, and null where it does not fit. */
export function stepByHand(
  from: Outcome['value'],
  place: Waiting,
  event: string,
  answers: Answers
): Outcome | null {
  if (event === 'overlijden') return to.died
  const special = waits[place](event, answers)
  if (special !== undefined) return special
  if (place === 'overdracht_aanbieden' && event === 'verhuizing')
    return { value: from, status: 'active', effects: coordinatedAgain }
  if (event === 'plan_gewijzigd')
    return planNews.has(place) ? { value: from, status: 'active', effects: planTold } : null
  const effects = Object.hasOwn(news, event) ? news[event] : undefined
  return effects === undefined ? null : { value: from, status: 'active', effects }
}
