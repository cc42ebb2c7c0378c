import { minimumNorms, workingProcess } from '../authoring/citations.ts'
import { event } from '../authoring/event.ts'

const applied = workingProcess('aanmelding')
const weighed = minimumNorms('uitgangspunt-3-weging')
const agreed = workingProcess('afspraken')

/** Who may bring a person to the table, and so who is asked to complete an application. */
const applicants = [
  'gemeente',
  'pi',
  'politie',
  'om',
  'rvdk',
  'reclassering',
  'zorgaanbieder',
  'lokaal_veld'
] as const

export const events = {
  aanmelding_compleet: event('De aanmelding is compleet', ['zvh'], applied),
  aanmelding_onvolledig: event('Aan de aanmelding ontbreekt iets', ['zvh'], applied),
  aanmelding_aangevuld: event('De aanmelding is aangevuld', applicants, applied),
  aanmelding_ingetrokken: event('De aanmelding is ingetrokken', [...applicants, 'zvh'], applied),
  triage_gehouden: event('De triage is gehouden', ['zvh'], workingProcess('triage')),
  aanmelder_ingelicht: event(
    'De aanmelder weet wat er met de aanmelding gebeurt',
    ['zvh'],
    weighed
  ),
  overleg_gehouden: event('Het casusoverleg is gehouden', ['zvh'], weighed),
  afspraken_vastgelegd: event('De afspraken zijn vastgelegd', ['zvh'], agreed),
  afspraak_teruggekoppeld: event(
    'Een partner laat weten hoe het met een afspraak staat',
    [...applicants, 'zvh'],
    agreed
  ),
  afspraken_nagekomen: event('Alle afspraken zijn nagekomen of vervallen', ['zvh'], agreed),
  nieuw_overleg_nodig: event('Er is opnieuw overleg nodig', ['zvh'], agreed),
  overleg_geevalueerd: event('Het overleg is geëvalueerd', ['zvh'], workingProcess('evaluatie')),
  overlijden: event('De persoon is overleden', [...applicants, 'zvh'], agreed)
} as const

/** What each step refuses on purpose, beside what it takes. */
export const beforeTriage = [
  'triage_gehouden',
  'aanmelder_ingelicht',
  'overleg_gehouden',
  'afspraken_vastgelegd',
  'afspraak_teruggekoppeld',
  'afspraken_nagekomen',
  'nieuw_overleg_nodig',
  'overleg_geevalueerd'
] as const

export const application = [
  'aanmelding_compleet',
  'aanmelding_onvolledig',
  'aanmelding_aangevuld'
] as const
