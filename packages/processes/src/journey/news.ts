import { closeTasks, meetDeadlines, sendMessages, withdrawDeadlines } from '../authoring/effects.ts'

const notification = [{ actions: sendMessages('melding_detentie') }] as const
const liberties = [
  { actions: sendMessages('melding_vrijheden', 'vrijheden_aan_reclassering') }
] as const

/**
 * What every step hears and no step changes by, unless it says so itself. What was done in time is
 * in time whenever it is told, also after the release.
 */
export const news = {
  melding_gecorrigeerd: notification,
  einddatum_gewijzigd: notification,
  overplaatsing: notification,
  verhuizing: notification,
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
  vi_besluit: liberties
} as const
