import {
  closeTasks,
  meetDeadlines,
  openCases,
  openTasks,
  sendMessages,
  withdrawDeadlines
} from '../authoring/effects.ts'
import { outsideAgreements, outsideRegion } from './outside.ts'

const notification = [{ actions: sendMessages('melding_detentie') }] as const
const liberties = [
  { actions: sendMessages('melding_vrijheden', 'vrijheden_aan_reclassering') }
] as const
const facts = [outsideAgreements(), outsideRegion()] as const

/**
 * What every step hears and no step changes by, unless it says so itself. What was done in time is
 * in time whenever it is told, also after the release. Who turns out to fall under other agreements,
 * or to return to another region, leaves the journey in every step.
 */
export const news = {
  feiten_vastgesteld: facts,
  feiten_gecorrigeerd: facts,
  melding_gecorrigeerd: notification,
  einddatum_gewijzigd: notification,
  overplaatsing: [outsideAgreements(), ...notification],
  verhuizing: [outsideRegion(), ...notification],
  statuswissel: notification,
  gegevens_verzameld: [{}],
  screening_gereed: [{ actions: meetDeadlines('screening') }],
  gesprek_gevoerd: [{ actions: meetDeadlines('gesprek_basisvoorwaarden') }],
  gesprek_geweigerd: [{ actions: withdrawDeadlines('gesprek_basisvoorwaarden') }],
  gemeente_koppelt_terug: [{ actions: meetDeadlines('terugkoppeling_gemeente') }],
  trajectgesprek_gevoerd: [{ actions: meetDeadlines('trajectgesprek') }],
  // the next one is due a while after it: that limit runs from the last such event
  mdo_gehouden: [{ actions: closeTasks('ZRG-06') }],
  verlof: liberties,
  pp_begonnen: liberties,
  vi_besluit: liberties,
  // somebody applies, after having spoken with the person; nobody is discussed by itself
  casusoverleg_aangemeld: [{ actions: openCases('casusoverleg') }],
  casusoverleg_afspraken_gemaakt: [{ actions: openTasks('CAS-03') }],
  casusoverleg_afgerond: [{}],
  omgevingsadvies_gevraagd: [{ actions: openCases('omgevingsadvies') }],
  omgevingsadvies_ontvangen: [{ actions: openTasks('OMG-01') }],
  omgevingsadvies_afgerond: [{}]
} as const
