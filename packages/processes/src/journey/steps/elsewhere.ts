import type { StateNode } from '@ketenregie/core'
import { endingWithDetention, onRelease } from '../case-tasks.ts'
import { report } from '../../authoring/citations.ts'
import {
  coordinate,
  meetDeadlines,
  openTasks,
  sendMessages,
  startDeadlines,
  withdrawCases,
  withdrawDeadlines,
  withdrawTasks
} from '../../authoring/effects.ts'
import { outsideAgreements } from '../outside.ts'
import { outside } from '../refusals.ts'

/** Nothing of the journey is owed any more, wherever it was. */
const everything = [
  ...withdrawTasks(...endingWithDetention, ...onRelease, 'LOK-01', 'CAS-03', 'OMG-01'),
  ...withdrawCases('casusoverleg', 'omgevingsadvies'),
  ...withdrawDeadlines(
    'dr_plan',
    'screening',
    'gesprek_basisvoorwaarden',
    'ontslag',
    'volgend_mdo',
    'melding_beoordelen',
    'terugkoppeling_gemeente',
    'trajectgesprek',
    'casusoverleg_houden',
    'overdracht_aanbieden',
    'overdracht_beantwoorden',
    'weigering_oplossen',
    'plan_lokaal_veld',
    'hulpaanbod_na_vrijspraak',
    'monitoring_evaluatie',
    'onttrekking_voorbij'
  )
]

const notHere = [
  ...outside,
  'casusoverleg_gehouden',
  'plan_lokaal_veld_gemaakt',
  'overdracht_aangeboden',
  'vrijspraak',
  'nog_in_detentie'
] as const

const over = withdrawDeadlines('overdracht_andere_regio')

/** Back in this region somebody has to be found who leads here. */
const ofThisRegion = {
  target: 'uitvoering.overdracht_aanbieden',
  guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'no' } },
  actions: over
} as const
const weighRegion = [ofThisRegion, outsideAgreements(over), {}] as const

/** Other agreements hold: a stay for expulsion, or a youth institution. The case may rest here. */
export const underOtherAgreements = {
  meta: {
    title: 'Andere afspraken gelden: verblijf voor uitzetting, of een jeugdinrichting',
    owner: 'zvh',
    rests: true,
    refuses: [...notHere, 'overdracht_aanvaard', 'overdracht_geweigerd'],
    source: { source: 'cvt_vreemdelingen', place: 're-integratie' }
  },
  entry: [
    ...everything,
    ...openTasks('AND-01'),
    ...sendMessages('melding_andere_afspraken'),
    ...coordinate('zvh')
  ],
  exit: withdrawTasks('AND-01'),
  on: {
    // who turns out to fall under these agreements is reported as a detention anew: a task says so
    feiten_vastgesteld: [{}],
    feiten_gecorrigeerd: [{}],
    overplaatsing: [{}],
    verhuizing: [{}],
    nieuwe_detentie: [{ target: 'melding_ontvangen' }],
    afsluiting: [{ target: 'afgesloten' }]
  }
} as const satisfies StateNode

/**
 * The person returns to a municipality of another region: that region goes on, and the person is
 * told. Until it has accepted, the case stays with the house of this region.
 */
export const outsideTheRegion = {
  meta: {
    title: 'Terugkeer buiten de regio: de zaak overdragen',
    owner: 'zvh',
    deadline: 'overdracht_andere_regio',
    refuses: notHere,
    source: report('aanbeveling-4-regie')
  },
  entry: [
    ...everything,
    ...startDeadlines('overdracht_andere_regio'),
    ...openTasks('GEM-03'),
    ...sendMessages('overdracht_andere_regio', 'betrokkene_over_andere_regio'),
    ...coordinate('zvh')
  ],
  exit: withdrawTasks('GEM-03'),
  on: {
    feiten_vastgesteld: weighRegion,
    feiten_gecorrigeerd: weighRegion,
    // another municipality of another region is asked anew
    verhuizing: [ofThisRegion, { actions: sendMessages('overdracht_andere_regio') }],
    overplaatsing: [{}],
    nieuwe_detentie: [{ target: 'melding_ontvangen', actions: over }],
    overdracht_aanvaard: [
      {
        target: 'overgedragen',
        actions: [...meetDeadlines('overdracht_andere_regio'), ...coordinate('gemeente')]
      }
    ],
    // who refuses leaves the case where it is: with the house, which asks another
    overdracht_geweigerd: [{ actions: sendMessages('overdracht_andere_regio') }],
    afsluiting: [{ target: 'afgesloten', actions: over }]
  }
} as const satisfies StateNode
