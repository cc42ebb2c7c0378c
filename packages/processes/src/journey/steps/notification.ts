import type { StateNode } from '@ketenregie/core'
import { forPlan, ofTalk, onArrival, whileCollecting } from '../case-tasks.ts'
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

const toTalk = openTasks(...whileCollecting, ...ofTalk)
const detained = whileDetained('regie_zonder_beeld', [...toTalk, ...openTasks(...forPlan)])

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

/** Whom these agreements are for. As long as that is not known the journey goes on. */
export const routing = {
  meta: {
    title: 'Bepalen voor wie deze detentie is',
    owner: 'zvh',
    decides: ['valt_onder_deze_afspraken', 'keert_terug_buiten_de_regio'],
    source: report('paragraaf-4.1')
  },
  always: [outsideAgreements(), outsideRegion(), { target: 'melding' }]
} as const satisfies StateNode

const toLocalField = {
  type: 'rule',
  params: { rule: 'eerst_naar_lokaal_veld', is: 'yes' }
} as const

/**
 * Step a: someone is detained, and somebody must look at it. Who stays short is told to the local
 * field, which makes the first contact; as long as that is not known the house does.
 */
export const notification = {
  meta: {
    title: 'Melding beoordelen',
    owner: 'zvh',
    deadline: 'melding_beoordelen',
    decides: ['eerst_naar_lokaal_veld', 'eerst_naar_zvh'],
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
    ...talks(toTalk),
    melding_beoordeeld: [
      {
        target: 'verzamelen',
        guard: toLocalField,
        actions: [...meetDeadlines('melding_beoordelen'), ...sendMessages('aanmelding_lokaal_veld')]
      },
      { target: 'verzamelen', actions: meetDeadlines('melding_beoordelen') }
    ]
  }
} as const satisfies StateNode
