import type { Effect } from '@ketenregie/core'

export type Effects = readonly Effect[]

const named =
  (make: (name: string) => Effect) =>
  (names: string): Effects =>
    names.split(' ').map(make)

export const open = named(task => ({ type: 'task.open', params: { task } }))
export const close = named(task => ({ type: 'task.close', params: { task } }))
export const takeBack = named(task => ({ type: 'task.withdraw', params: { task } }))
export const start = named(limit => ({ type: 'deadline.start', params: { limit } }))
export const meet = named(limit => ({ type: 'deadline.meet', params: { limit } }))
export const drop = named(limit => ({ type: 'deadline.withdraw', params: { limit } }))
export const tell = named(message => ({ type: 'message', params: { message } }))
export const openCase = named(name => ({ type: 'case.open', params: { case: name } }))
export const dropCase = named(name => ({ type: 'case.withdraw', params: { case: name } }))
export const lead = named(party => ({ type: 'coordination', params: { party } }))

const arrival =
  'ID-01 OND-01 WRK-01 WRK-02 INK-01 SCH-01 SCH-02 ZRG-01 ZRG-02 ZRG-03 SOC-01 SOC-02 SOC-03 SOC-04 SOC-05 SOC-06 SLA-05 CON-01 CON-02 GEM-01 GEM-02 LOK-02'
const collecting = 'INK-02 INK-03 ZRG-04 ZRG-05 SLA-01'
const ofTalk = 'OND-03 INK-04 INK-05 INK-06 SLA-02 SLA-06'
const talk = `${ofTalk} CON-03 CON-04 CON-05 CON-06`
const plan = 'SCH-03 ZRG-06 ZRG-07 ZRG-11'
const inside =
  'OND-02 OND-05 OND-06 WRK-04 SCH-04 ZRG-08 ZRG-09 ZRG-10 SLA-03 SLA-04 SLA-07 SLA-08 VRY-01'
const home = 'ID-02 OND-08 SCH-05'
const ofDetention = 'dr_plan screening gesprek_basisvoorwaarden ontslag'

const everyLimit =
  'dr_plan screening gesprek_basisvoorwaarden ontslag volgend_mdo melding_beoordelen terugkoppeling_gemeente trajectgesprek casusoverleg_houden overdracht_aanbieden overdracht_beantwoorden weigering_oplossen plan_lokaal_veld hulpaanbod_na_vrijspraak monitoring_evaluatie onttrekking_voorbij'
const everyCase = 'casusoverleg omgevingsadvies'

/** Nothing of the journey is owed any more. */
const everything = [
  ...takeBack([arrival, collecting, talk, plan, inside, home, 'LOK-01 CAS-03 OMG-01'].join(' ')),
  ...dropCase(everyCase),
  ...drop(everyLimit)
]

/** What each step begins with. */
export const entry = {
  notified: [
    ...lead('zvh'),
    ...start(`${ofDetention} melding_beoordelen terugkoppeling_gemeente`),
    ...start('trajectgesprek volgend_mdo'),
    ...tell('melding_detentie'),
    ...open(arrival)
  ],
  collecting: open(collecting),
  talk: open(talk),
  plan: open(plan),
  meeting: start('casusoverleg_houden'),
  offering: start('overdracht_aanbieden'),
  offered: start('overdracht_beantwoorden'),
  declined: start('weigering_oplossen'),
  following: start('monitoring_evaluatie'),
  local: [
    ...start('plan_lokaal_veld'),
    ...open('LOK-01'),
    ...tell('melding_lokaal_veld bericht_aan_betrokkene')
  ],
  acquitted: start('hulpaanbod_na_vrijspraak'),
  underOthers: [
    ...everything,
    ...open('AND-01'),
    ...tell('melding_andere_afspraken'),
    ...lead('zvh')
  ],
  elsewhere: [
    ...everything,
    ...start('overdracht_andere_regio'),
    ...open('GEM-03'),
    ...tell('overdracht_andere_regio betrokkene_over_andere_regio'),
    ...lead('zvh')
  ],
  escaped: [...start('onttrekking_voorbij'), ...lead('zvh')]
}

const waiting = drop(
  'melding_beoordelen terugkoppeling_gemeente trajectgesprek casusoverleg_houden'
)
const early = drop(ofDetention)
const tasksOver = takeBack([arrival, collecting, talk, plan, inside].join(' '))

/** What an end of the detention, or of what follows it, takes along. */
export const leaving = {
  suspended: [...early, ...tasksOver, ...waiting, ...drop('volgend_mdo'), ...open(home)],
  acquitted: [
    ...early,
    ...tasksOver,
    ...waiting,
    ...drop('volgend_mdo overdracht_beantwoorden'),
    ...dropCase(everyCase),
    ...lead('zvh')
  ],
  escaped: [
    ...waiting,
    ...drop('ontslag volgend_mdo overdracht_beantwoorden'),
    ...tell('melding_onttrekking')
  ],
  planned: [...meet('dr_plan'), ...waiting],
  carriedOut: open(inside),
  followUp: drop(
    'overdracht_aanbieden overdracht_beantwoorden weigering_oplossen plan_lokaal_veld casusoverleg_houden hulpaanbod_na_vrijspraak monitoring_evaluatie'
  )
}
/** The tasks of steps that a case passes over. */
export const skipped = {
  toTalk: open(collecting),
  talk: open(ofTalk),
  plan: open(plan)
}
export const acquittedHome = [...leaving.followUp, ...dropCase(everyCase)]
export const inAgain = [...leaving.followUp, ...takeBack(`${home} LOK-01`)]
export const neverLeft = [
  ...inAgain,
  ...start(ofDetention),
  ...start('volgend_mdo'),
  ...lead('zvh')
]
export const returned = [
  ...drop('onttrekking_voorbij'),
  ...start('ontslag volgend_mdo'),
  ...tell('melding_detentie')
]
export const planTold = tell('dr_plan_naar_gemeente dr_plan_naar_reclassering')
