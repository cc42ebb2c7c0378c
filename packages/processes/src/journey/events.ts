import { adviceSheet, minimumNorms, report, workingProcess } from '../authoring/citations.ts'
import { event } from '../authoring/event.ts'

const notified = report('paragraaf-4.4-melding')
const collected = report('paragraaf-4.4-verzamelen')
const talked = report('paragraaf-4.4-gesprek')
const planned = report('paragraaf-4.4-plan-van-aanpak')
const handedOver = report('aanbeveling-4-regie')
const carriedOut = report('paragraaf-4.4-uitvoering')
const leave = { source: 'cvt_verlof', place: 'verlof' } as const
const withoutPicture = report('aanbeveling-4-geen-beeld')
const candidates = ['gemeente', 'lokaal_veld', 'zorgaanbieder'] as const

/** What parties may report. Facts may come with every event; those named here must. */
export const events = {
  melding_beoordeeld: event('De melding is beoordeeld', ['zvh'], notified),
  melding_gecorrigeerd: event('De melding is verbeterd', ['justid'], notified),
  gemeente_koppelt_terug: event('De gemeente laat weten wat zij doet', ['gemeente'], notified),
  screening_gereed: event('De screening is gereed', ['pi'], {
    source: 'dji_werkwijze',
    place: 'screening'
  }),
  gegevens_verzameld: event('De gegevens zijn verzameld', ['zvh', 'pi'], collected),
  gesprek_gevoerd: event(
    'Het gesprek is gevoerd',
    ['pi', 'exodus', 'reclassering', 'gemeente', 'lokaal_veld', 'zvh'],
    talked
  ),
  gesprek_geweigerd: event(
    'De persoon wil geen gesprek',
    ['pi', 'exodus', 'reclassering', 'gemeente', 'lokaal_veld', 'zvh'],
    talked
  ),
  casusoverleg_gehouden: event(
    'Het casusoverleg is gehouden',
    ['zvh'],
    minimumNorms('uitgangspunt-3-weging')
  ),
  casusoverleg_aangemeld: event(
    'De persoon is aangemeld voor een casusoverleg',
    [
      'zvh',
      'gemeente',
      'pi',
      'politie',
      'om',
      'rvdk',
      'reclassering',
      'zorgaanbieder',
      'lokaal_veld'
    ],
    workingProcess('aanmelding')
  ),
  casusoverleg_afspraken_gemaakt: event(
    'Het casusoverleg heeft afspraken gemaakt',
    ['zvh'],
    workingProcess('afspraken')
  ),
  casusoverleg_afgerond: event(
    'Het casusoverleg is afgerond, of komt er niet',
    ['zvh'],
    workingProcess('evaluatie')
  ),
  omgevingsadvies_gevraagd: event(
    'Er is een omgevingsadvies gevraagd',
    ['om', 'reclassering', 'pi', 'gemeente', 'zvh'],
    adviceSheet('waar-gaan-de-projecten-over')
  ),
  omgevingsadvies_ontvangen: event(
    'Het omgevingsadvies is uitgebracht',
    ['zvh'],
    adviceSheet('de-veronderstelling')
  ),
  omgevingsadvies_afgerond: event(
    'Het omgevingsadvies is afgerond',
    ['zvh'],
    adviceSheet('de-leervragen')
  ),
  plan_vastgesteld: event('Het D&R-plan is vastgesteld', ['pi'], planned),
  plan_gewijzigd: event('Het D&R-plan is gewijzigd', ['pi'], planned),
  plan_lokaal_veld_gemaakt: event(
    'Het lokaal veld heeft een plan gemaakt',
    ['lokaal_veld'],
    withoutPicture
  ),
  overdracht_aangeboden: event('De regie is aangeboden', ['zvh'], handedOver),
  overdracht_aanvaard: event('De regie is aanvaard', candidates, handedOver),
  overdracht_geweigerd: event('De regie is geweigerd', candidates, handedOver),
  einddatum_gewijzigd: event('De einddatum is veranderd', ['justid', 'pi'], notified, 'einddatum'),
  overplaatsing: event('De persoon is overgeplaatst', ['justid', 'pi'], notified, 'inrichting'),
  verhuizing: event(
    'De persoon gaat naar een andere gemeente',
    ['gemeente', 'zvh', 'pi'],
    handedOver,
    'gemeente'
  ),
  schorsing: event('De detentie is geschorst', ['om', 'pi', 'justid'], carriedOut),
  trajectgesprek_gevoerd: event('Het trajectgesprek is gevoerd', ['pi'], planned),
  mdo_gehouden: event('Het multidisciplinair overleg (MDO) is gehouden', ['pi'], {
    source: 'dji_werkwijze',
    place: 'mdo'
  }),
  verlof: event('De persoon gaat met verlof', ['pi', 'justid'], leave, 'vrijheden_in_zicht'),
  pp_begonnen: event('Het penitentiair programma is begonnen', ['pi'], {
    source: 'cvt_verlof',
    place: 'penitentiair-programma'
  }),
  vi_besluit: event(
    'Over voorwaardelijke invrijheidstelling is besloten',
    ['om'],
    { source: 'vi_om', place: 'berekening' },
    'besluit_over_vi'
  ),
  statuswissel: event(
    'De strafrechtelijke status is veranderd',
    ['om', 'justid'],
    carriedOut,
    'strafrechtelijke_status'
  ),
  onttrekking: event('De persoon heeft zich onttrokken', ['pi', 'justid'], carriedOut),
  terug_in_detentie: event(
    'De persoon is na een onttrekking terug in de inrichting',
    ['pi', 'justid'],
    carriedOut,
    'einddatum'
  ),
  vrijspraak: event('De persoon is vrijgesproken', ['om'], carriedOut),
  nog_in_detentie: event(
    'De persoon blijkt nog vast te zitten',
    ['justid', 'pi'],
    notified,
    'einddatum'
  ),
  nieuwe_detentie: event(
    'De persoon zit opnieuw vast',
    ['justid', 'pi'],
    notified,
    'binnenkomst',
    'einddatum'
  ),
  overlijden: event('De persoon is overleden', ['pi', 'gemeente', 'zvh'], carriedOut),
  afsluiting: event(
    'De zaak is afgesloten',
    ['zvh', 'gemeente', 'lokaal_veld'],
    report('paragraaf-4.4-monitoring')
  )
}
