import type { StateNode } from '@ketenregie/core'
import { duringDetention } from '../case-tasks.ts'
import { report } from '../../authoring/citations.ts'
import { openTasks, sendMessages } from '../../authoring/effects.ts'
import { changes, endings, released, releasedEarly } from '../while-detained.ts'
import { handover } from './handover.ts'
import { handoverAhead } from './handover-ahead.ts'
import { withoutOffer, withPlan } from '../refusals.ts'

const stays = { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } } as const

/** Step e: carry the plan out, and hand the coordination over when the person leaves. */
export const carryingOut = {
  initial: 'in_detentie',
  meta: { title: 'Uitvoering van het plan', source: report('paragraaf-4.4-uitvoering') },
  states: {
    in_detentie: {
      meta: {
        title: 'Plan uitvoeren tijdens de detentie',
        owner: 'pi',
        deadline: 'ontslag',
        refuses: [...withPlan, ...withoutOffer],
        source: report('paragraaf-3.1')
      },
      entry: openTasks(...duringDetention),
      on: {
        ...changes,
        ...endings,
        plan_gewijzigd: [
          { actions: sendMessages('dr_plan_naar_gemeente', 'dr_plan_naar_reclassering') }
        ],
        overdracht_aangeboden: [
          { target: 'aangeboden_voor_ontslag', actions: sendMessages('overdracht_regie') }
        ],
        schorsing: [{ target: 'regie_wegen', actions: releasedEarly }]
      },
      after: { ontslag: [{ target: 'regie_wegen', actions: released }] }
    },
    regie_wegen: {
      meta: {
        title: 'Wegen bij wie de regie komt',
        owner: 'zvh',
        decides: ['regie_blijft_bij_zvh'],
        source: report('aanbeveling-4-regie')
      },
      // unknown goes the same way as no: until someone has accepted, the coordination stays
      always: [
        { target: '#detentie_en_terugkeer.monitoring', guard: stays },
        { target: 'overdracht_aanbieden' }
      ]
    },
    ...handoverAhead,
    ...handover
  }
} as const satisfies StateNode
