import { adviceSheet, minimumNorms } from '../authoring/citations.ts'

/** What the gate and the partners weigh; whoever meets needs it, and may find out more of it. */
const weighed = [
  'meerdere_problemen_en_leefgebieden',
  'ketensamenwerking_nodig',
  'systeem_of_leefomgeving_geraakt',
  'ernstige_gebiedsproblematiek',
  'strafbaar_feit',
  'gevaarstelling',
  'recidivekans',
  'strafrecht_wezenlijk',
  'minderjarige_pleegde_feit',
  'recidivekans_minderjarige',
  'relatie_met_minderjarige',
  'zorgen_over_minderjarige',
  'snijvlak_straf_zorg_sociaal',
  'justitiele_zaak',
  'verandering_nodig',
  'verzoek_aan_reclassering',
  'onveiligheid',
  'vermoeden_strafbaar_feit',
  'verzoek_aan_politie',
  'casus_geeft_aanleiding'
] as const

/** Of the surroundings: what an advice is made of. */
const surroundings = [
  'systeem_of_leefomgeving_geraakt',
  'ernstige_gebiedsproblematiek',
  'relatie_met_minderjarige',
  'huisvesting',
  'inkomen_en_dagbesteding',
  'steunend_netwerk',
  'loopt_een_zorgtraject',
  'slachtoffers_of_nabestaanden'
] as const

/** Which party gets what follows from a meeting. */
const proposed = ['doelgroep_zvh', 'in_pga', 'draaideur', 'voorgestelde_regiehouder'] as const

/**
 * What can go on beside a journey and is about the same person. Of each at most one is open at a
 * time; both end with the journey. Handing over is no case of its own here: exactly one party leads,
 * and the journey says which.
 */
export const subCases = {
  casusoverleg: {
    title: 'Casusoverleg over deze persoon',
    process: 'casusoverleg',
    gives: weighed,
    event: 'casusoverleg_afgerond',
    returns: [...weighed, ...proposed],
    hears: {
      afspraken_vastgelegd: {
        event: 'casusoverleg_afspraken_gemaakt',
        returns: [...weighed, ...proposed]
      }
    },
    source: minimumNorms('kernfuncties')
  },
  omgevingsadvies: {
    title: 'Omgevingsadvies over deze persoon',
    process: 'omgevingsadvies',
    gives: surroundings,
    event: 'omgevingsadvies_afgerond',
    returns: surroundings,
    hears: {
      advies_uitgebracht: { event: 'omgevingsadvies_ontvangen', returns: surroundings }
    },
    source: adviceSheet('waar-gaan-de-projecten-over')
  }
} as const
