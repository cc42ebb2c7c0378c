import { close, drop, meet, open, openCase, tell } from './effects.ts'
import type { Effects } from './effects.ts'

const changedNotice = tell('melding_detentie')
const freedoms = tell('melding_vrijheden vrijheden_aan_reclassering')

/** News that leaves every step what it is. */
export const news: Readonly<Record<string, Effects>> = {
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
  casusoverleg_aangemeld: openCase('casusoverleg'),
  casusoverleg_afspraken_gemaakt: open('CAS-03'),
  casusoverleg_afgerond: [],
  omgevingsadvies_gevraagd: openCase('omgevingsadvies'),
  omgevingsadvies_ontvangen: open('OMG-01'),
  omgevingsadvies_afgerond: [],
  feiten_vastgesteld: [],
  feiten_gecorrigeerd: [],
  taak_afgerond: []
}
