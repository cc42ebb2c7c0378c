import type { StateNode } from '@ketenregie/core'
import { onArrival } from '../case-tasks.ts'
import { report } from '../../authoring/citations.ts'
import {
  coordinate,
  meetDeadlines,
  openTasks,
  sendMessages,
  startDeadlines
} from '../../authoring/effects.ts'
import { outsideAgreements, outsideRegion } from '../outside.ts'
import { talks, whileDetained } from '../while-detained.ts'
import { beforePlan } from '../refusals.ts'

const detained = whileDetained('vrijgelaten_zonder_beeld')

const noBenefit = { type: 'rule', params: { rule: 'uitkering_vervalt', is: 'no' } } as const

/** The one notification that is standard, unless it is known that there is no benefit to stop. */
export const received = {
  meta: {
    title: 'Nagaan of er een uitkering kan zijn die stopt',
    owner: 'zvh',
    decides: ['uitkering_vervalt'],
    source: report('paragraaf-4.4-melding')
  },
  always: [
    { target: 'route_bepalen', guard: noBenefit },
    { target: 'route_bepalen', actions: sendMessages('stop_uitkering') }
  ]
} as const satisfies StateNode

const toLocalField = {
  type: 'rule',
  params: { rule: 'eerst_naar_lokaal_veld', is: 'yes' }
} as const

/** Who a detention is for, and who makes the first contact. Unknown goes to the house. */
export const routing = {
  meta: {
    title: 'Bepalen voor wie deze detentie is',
    owner: 'zvh',
    decides: [
      'valt_onder_deze_afspraken',
      'keert_terug_buiten_de_regio',
      'eerst_naar_lokaal_veld',
      'eerst_naar_zvh'
    ],
    source: report('paragraaf-4.1')
  },
  always: [
    outsideAgreements(),
    outsideRegion(),
    { target: 'melding', guard: toLocalField, actions: sendMessages('aanmelding_lokaal_veld') },
    { target: 'melding' }
  ]
} as const satisfies StateNode

/** Step a: someone is detained, and somebody must look at it. */
export const notification = {
  meta: {
    title: 'Melding beoordelen',
    owner: 'zvh',
    deadline: 'melding_beoordelen',
    refuses: [...beforePlan, 'casusoverleg_gehouden'],
    source: report('paragraaf-4.4-melding')
  },
  entry: [
    ...coordinate('zvh'),
    ...startDeadlines('dr_plan', 'screening', 'gesprek_basisvoorwaarden', 'ontslag'),
    ...startDeadlines('melding_beoordelen', 'terugkoppeling_gemeente'),
    ...startDeadlines('trajectgesprek', 'volgend_mdo'),
    ...sendMessages('melding_detentie'),
    ...openTasks(...onArrival)
  ],
  ...detained,
  on: {
    ...detained.on,
    ...talks,
    melding_beoordeeld: [{ target: 'verzamelen', actions: meetDeadlines('melding_beoordelen') }]
  }
} as const satisfies StateNode
