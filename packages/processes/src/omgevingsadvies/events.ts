import { adviceSheet, report } from '../authoring/citations.ts'
import { event } from '../authoring/event.ts'

const questions = adviceSheet('de-leervragen')
const idea = adviceSheet('de-veronderstelling')

/** Who may ask for an advice, or know what belongs in it. */
const partners = [
  'om',
  'politie',
  'reclassering',
  'rvdk',
  'gemeente',
  'pi',
  'zvh',
  'zorgaanbieder',
  'lokaal_veld'
] as const

export const events = {
  vraag_verhelderd: event(
    'Duidelijk is voor welk besluit het advies is, en op welk moment',
    ['zvh'],
    questions,
    'moment_omgevingsadvies'
  ),
  vraag_ingetrokken: event(
    'Het advies is niet meer nodig',
    ['om', 'reclassering', 'zvh'],
    questions
  ),
  informatie_ontvangen: event('Een partner heeft laten weten wat hij weet', partners, questions),
  informatie_volstaat: event(
    'Er wordt geadviseerd op wat bekend is; wat ontbreekt, staat erbij',
    ['zvh'],
    questions
  ),
  gesprek_gevoerd: event('Met de persoon is gesproken', partners, report('aanbeveling-6')),
  gesprek_geweigerd: event('De persoon wil geen gesprek', partners, report('aanbeveling-6')),
  advies_uitgebracht: event('Het advies is uitgebracht', ['zvh'], idea),
  advies_aangevuld: event('Het advies is aangevuld', ['zvh'], idea),
  beslissing_genomen: event('De beslissing is genomen', ['om', 'pi', 'reclassering'], idea),
  effect_nagegaan: event('Nagegaan is of het advies heeft geholpen', ['zvh'], questions),
  overlijden: event('De persoon is overleden', partners, questions)
} as const

/** Told again, or told late: what a later step refuses of the steps before it. */
export const early = ['vraag_verhelderd', 'informatie_volstaat'] as const
export const talk = ['gesprek_gevoerd', 'gesprek_geweigerd'] as const
export const advice = ['advies_uitgebracht', 'advies_aangevuld'] as const
export const outcome = ['beslissing_genomen', 'effect_nagegaan'] as const
