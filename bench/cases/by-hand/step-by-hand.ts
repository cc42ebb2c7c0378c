import type { Answers } from '@ketenregie/core'
import {
  acquittedHome,
  close,
  drop,
  dropCase,
  inAgain,
  lead,
  leaving,
  meet,
  neverLeft,
  open,
  planTold,
  returned,
  skipped,
  takeBack,
  tell
} from './effects.ts'
import { news } from './news.ts'
import { kept, offered } from './offers.ts'
import * as to from './places.ts'
import type { Effects } from './effects.ts'
import type { Outcome } from './places.ts'

/** The steps of the journey that wait, by the name of the innermost one. */
export type Waiting = keyof typeof waits

const complex = 'complexe_problematiek'
const covered = 'valt_onder_deze_afspraken'
const away = 'keert_terug_buiten_de_regio'
const keeps = 'regie_blijft_bij_zvh'

const suspended = {
  withoutPicture: to.withoutPicture(leaving.suspended),
  stillToMeet: to.meetingAtHome(leaving.suspended),
  withPicture: to.leading(leaving.suspended),
  offered: to.offered(leaving.suspended),
  agreed: to.handedOver(leaving.suspended)
}
const acquittedInside = to.acquitted(leaving.acquitted)
const acquittedAtHome = to.acquitted(acquittedHome)
const escaped = to.escaped(leaving.escaped)
const escapedWithPlan = to.escapedWithPlan(leaving.escaped)
const talked = meet('gesprek_basisvoorwaarden melding_beoordelen')
const refusedTalk = [...drop('gesprek_basisvoorwaarden'), ...meet('melding_beoordelen')]
const arrived = to.arriving(inAgain)
const moved = to.movingHome([...leaving.followUp, ...lead('zvh')])
const planned = to.planned()
const planChanged = to.sharing(meet('dr_plan'))
const weighAgain = to.weighing([])
const meetingOff = to.weighing(drop('casusoverleg_houden'))
const resume = {
  inside: to.inside(neverLeft, leaving.carriedOut),
  collecting: to.collecting(neverLeft),
  weighing: to.firstWeighing(neverLeft)
}

const isMoving = (event: string) => event === 'overplaatsing' || event === 'verhuizing'
function has(answers: Answers, rule: string, ...wanted: readonly string[]): boolean {
  return wanted.includes(answers[rule] ?? 'unknown')
}

const mayEndMeeting = (event: string) => isWeighing(event) || event === 'casusoverleg_afgerond'
const isWeighing = (event: string) =>
  event === 'feiten_vastgesteld' || event === 'feiten_gecorrigeerd'

/** What holds while somebody is detained and there is no plan yet; `undefined`: nothing special. */
function detained(event: string, answers: Answers, plan = planned): Outcome | null | undefined {
  if (event === 'plan_vastgesteld') return plan(answers)
  if (event === 'onttrekking') return escaped
  return event === 'vrijspraak' ? acquittedInside : undefined
}

/** Before the plan, with the tasks of the steps that a talk, and those that a plan passes over. */
function beforePlan(overTalk: Effects, overPlan: Effects) {
  const held = to.firstWeighing([...talked, ...overTalk])
  const refused = to.firstWeighing([...refusedTalk, ...overTalk])
  const plan = to.planned([...overTalk, ...overPlan])
  return (event: string, answers: Answers): Outcome | null | undefined => {
    if (event === 'schorsing') return suspended.withoutPicture(answers)
    if (event === 'gesprek_gevoerd') return held(answers)
    if (event === 'gesprek_geweigerd') return refused(answers)
    return detained(event, answers, plan)
  }
}
const notified = beforePlan([...skipped.toTalk, ...skipped.talk], skipped.plan)
const collecting = beforePlan(skipped.talk, skipped.plan)

function withPicture(event: string, answers: Answers): Outcome | null | undefined {
  if (event === 'schorsing') return suspended.withPicture(answers)
  return detained(event, answers)
}

function withPlan(event: string): Outcome | undefined {
  if (event === 'onttrekking') return escapedWithPlan
  return event === 'vrijspraak' ? acquittedInside : undefined
}

function atHome(event: string, answers: Answers): Outcome | null | undefined {
  if (event === 'nieuwe_detentie') return arrived(answers)
  if (event === 'verhuizing') return moved(answers)
  return event === 'vrijspraak' ? acquittedAtHome : undefined
}

function whileEscaped(event: string, back: Outcome): Outcome | undefined {
  if (event === 'terug_in_detentie') return back
  return event === 'vrijspraak' || event === 'afsluiting' ? closedQuietly : undefined
}

const closedQuietly = to.closed([])
export const waits = {
  melding: (event: string, answers: Answers) =>
    event === 'melding_beoordeeld' ? reviewed(answers) : notified(event, answers),
  verzamelen: (event: string, answers: Answers) =>
    event === 'gegevens_verzameld' ? collected : collecting(event, answers),
  gesprek: beforePlan([], skipped.plan),
  beeld_aanvullen(event: string, answers: Answers) {
    if (event === 'schorsing') return suspended.withoutPicture(answers)
    if (isWeighing(event) && has(answers, complex, 'yes', 'no')) return weighAgain(answers)
    return detained(event, answers)
  },
  casusoverleg(event: string, answers: Answers) {
    if (event === 'schorsing') return suspended.stillToMeet
    if (event === 'casusoverleg_gehouden') return met.outside
    if (event === 'casusoverleg_afspraken_gemaakt') return met.agreed
    if (mayEndMeeting(event) && has(answers, complex, 'no', 'unknown')) return meetingOff(answers)
    return detained(event, answers)
  },
  opstellen(event: string, answers: Answers) {
    if (isWeighing(event) && has(answers, complex, 'yes', 'unknown')) return weighAgain(answers)
    return withPicture(event, answers)
  },
  opstellen_na_overleg: withPicture,
  in_detentie(event: string, answers: Answers) {
    if (event === 'plan_gewijzigd') return planChanged(answers)
    if (event === 'overdracht_aangeboden') return offeredAhead(answers)
    if (event === 'schorsing') return suspended.withPicture(answers)
    return withPlan(event)
  },
  aangeboden_voor_ontslag(event: string, answers: Answers) {
    if (event === 'verhuizing')
      return has(answers, away, 'yes') ? awayFrom.offer : movedWhileOffered
    if (event === 'overdracht_aanvaard') return agreed
    if (event === 'overdracht_geweigerd') return declinedAhead
    return event === 'schorsing' ? suspended.offered : withPlan(event)
  },
  overdracht_afgesproken(event: string, answers: Answers) {
    if (event === 'verhuizing') return has(answers, away, 'yes') ? awayFrom.here : movedWhenAgreed
    return event === 'schorsing' ? suspended.agreed(answers) : withPlan(event)
  },
  overdracht_aanbieden(event: string, answers: Answers) {
    if (isWeighing(event) && has(answers, keeps, 'yes')) return kept.search
    if (event === 'nog_in_detentie') return resume.inside
    if (event === 'overdracht_aangeboden') return offered.first(answers)
    if (event === 'verhuizing') return has(answers, away, 'yes') ? awayFrom.search : undefined
    return atHome(event, answers)
  },
  overdracht_aangeboden(event: string, answers: Answers) {
    if (isWeighing(event) && has(answers, keeps, 'yes')) return kept.offer
    if (event === 'nog_in_detentie') return resume.inside
    if (event === 'overdracht_aanvaard') return accepted(answers)
    return event === 'overdracht_geweigerd' ? declined : atHome(event, answers)
  },
  overdracht_geweigerd(event: string, answers: Answers) {
    if (isWeighing(event) && has(answers, keeps, 'yes')) return kept.refusal
    if (event === 'nog_in_detentie') return resume.inside
    return event === 'overdracht_aangeboden' ? offered.again(answers) : atHome(event, answers)
  },
  monitoring(event: string, answers: Answers) {
    if (event === 'nog_in_detentie') return resume.inside
    if (event === 'overdracht_aangeboden') return offered.followed(answers)
    return event === 'afsluiting' ? closed.followed : atHome(event, answers)
  },
  vrijgelaten_zonder_beeld(event: string, answers: Answers) {
    if (event === 'nog_in_detentie') return resume.collecting
    if (isWeighing(event) && has(answers, complex, 'yes')) return meetAtHome
    if (isWeighing(event) && has(answers, keeps, 'yes')) return stay.atHome
    if (event === 'plan_lokaal_veld_gemaakt') return localPlan
    return event === 'overdracht_aangeboden' ? offered.local(answers) : atHome(event, answers)
  },
  casusoverleg_na_ontslag(event: string, answers: Answers) {
    if (event === 'nog_in_detentie') return resume.weighing(answers)
    if (event === 'casusoverleg_gehouden') return metAtHome.outside(answers)
    if (event === 'casusoverleg_afspraken_gemaakt') return metAtHome.agreed(answers)
    if (mayEndMeeting(event) && has(answers, complex, 'no', 'unknown'))
      return meetingOffAtHome(answers)
    return atHome(event, answers)
  },
  vrijgesproken(event: string, answers: Answers) {
    if (event === 'overdracht_aangeboden') return offered.acquitted(answers)
    if (event === 'afsluiting') return closed.acquitted
    return event === 'vrijspraak' ? null : atHome(event, answers)
  },
  onder_andere_afspraken(event: string, answers: Answers) {
    if (event === 'overlijden') return leftOthers.died
    if (event === 'nieuwe_detentie') return arrivedAnew(answers)
    if (event === 'afsluiting') return leftOthers.closed
    return isWeighing(event) || isMoving(event) ? stay.there : undefined
  },
  buiten_de_regio(event: string, answers: Answers) {
    if (event === 'overlijden') return leftElsewhere.died
    if (event === 'nieuwe_detentie') return leftElsewhere.detained(answers)
    if (event === 'overdracht_aanvaard') return leftElsewhere.accepted
    if (event === 'afsluiting') return leftElsewhere.closed
    if (event === 'overdracht_geweigerd') return stay.asking
    if (event === 'overplaatsing') return stay.elsewhere
    if (event !== 'verhuizing' && !isWeighing(event)) return undefined
    if (has(answers, away, 'no')) return leftElsewhere.back
    if (event === 'verhuizing') return stay.asking
    return answers[covered] === 'no' ? leftElsewhere.others : stay.elsewhere
  },
  onttrokken: (event: string) => whileEscaped(event, backInside),
  onttrokken_met_plan: (event: string) => whileEscaped(event, backWithPlan)
}

const reviewed = to.reviewing(meet('melding_beoordelen'))
const collected = to.talk()
const metNow = meet('casusoverleg_houden')
const met = {
  agreed: to.afterMeeting(metNow, open('CAS-03')),
  outside: to.afterMeeting(metNow, dropCase('casusoverleg'))
}
const offeredAhead = to.aheadAfter([])
const awayFrom = {
  here: to.elsewhere(),
  offer: to.elsewhere(drop('overdracht_beantwoorden')),
  search: to.elsewhere(drop('overdracht_aanbieden'))
}
const notOthers = takeBack('AND-01')
const arrivedAnew = to.arriving(notOthers)
const out = takeBack('GEM-03')
const over = [...out, ...drop('overdracht_andere_regio')]
const leftOthers = { died: to.diedElsewhere(notOthers), closed: to.closed(notOthers) }
const leftElsewhere = {
  died: to.diedElsewhere(out),
  back: to.offering(over),
  others: to.underOthers(over),
  detained: to.arriving(over),
  accepted: to.handedElsewhere([...out, ...meet('overdracht_andere_regio'), ...lead('gemeente')]),
  closed: to.closed(over)
}
const stay = {
  atHome: { value: 'vrijgelaten_zonder_beeld', status: 'active', effects: lead('zvh') },
  there: { value: 'onder_andere_afspraken', status: 'active', effects: [] },
  elsewhere: { value: 'buiten_de_regio', status: 'active', effects: [] },
  asking: { value: 'buiten_de_regio', status: 'active', effects: tell('overdracht_andere_regio') }
} as const
const movedWhileOffered = to.inside(drop('overdracht_beantwoorden'), tell('melding_detentie'))
const movedWhenAgreed = to.inside(tell('melding_detentie'))
const agreed = to.agreed(meet('overdracht_beantwoorden'))
const declinedAhead = to.inside(meet('overdracht_beantwoorden'))
const accepted = to.handedOver(meet('overdracht_beantwoorden'))
const declined = to.declined(meet('overdracht_beantwoorden'))
const closed = {
  followed: to.closed(drop('monitoring_evaluatie')),
  acquitted: to.closed(meet('hulpaanbod_na_vrijspraak'))
}
const meetAtHome = to.meetingAtHome()
const localPlan = to.following(meet('plan_lokaal_veld'), close('LOK-01'))
const metHome = [...metNow, ...drop('plan_lokaal_veld'), ...lead('zvh')]
const metAtHome = {
  agreed: to.leading([...metHome, ...open('CAS-03')]),
  outside: to.leading([...metHome, ...dropCase('casusoverleg')])
}
const meetingOffAtHome = to.withoutPicture(drop('casusoverleg_houden'))
const backInside = to.collecting(returned)
const backWithPlan = to.inside(returned)

const planNews: ReadonlySet<string> = new Set(['aangeboden_voor_ontslag', 'overdracht_afgesproken'])
const coordinatedAgain = lead('zvh')
const othersNow = to.underOthers()

function isAway(place: Waiting, event: string, answers: Answers): boolean {
  return has(answers, away, 'yes') && !(event === 'verhuizing' && place === 'overdracht_aanbieden')
}

/** The journey as somebody would write it out: where an event leads, and null where it does not fit. */
export function stepByHand(
  from: Outcome['value'],
  place: Waiting,
  event: string,
  answers: Answers
): Outcome | null {
  const special = waits[place](event, answers)
  if (special !== undefined) return special
  if (event === 'overlijden') return to.died
  if ((isWeighing(event) || event === 'overplaatsing') && answers[covered] === 'no')
    return othersNow
  if ((isWeighing(event) || event === 'verhuizing') && isAway(place, event, answers))
    return awayFrom.here
  if (place === 'overdracht_aanbieden' && event === 'verhuizing')
    return { value: from, status: 'active', effects: coordinatedAgain }
  if (event === 'plan_gewijzigd')
    return planNews.has(place) ? { value: from, status: 'active', effects: planTold } : null
  const effects = Object.hasOwn(news, event) ? news[event] : undefined
  return effects === undefined ? null : { value: from, status: 'active', effects }
}
