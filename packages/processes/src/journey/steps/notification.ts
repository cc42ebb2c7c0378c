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
    { target: 'melding', guard: noBenefit },
    { target: 'melding', actions: sendMessages('stop_uitkering') }
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
