import type { StateNode } from '@ketenregie/core'
import { report } from '../../authoring/citations.ts'
import { coordination } from '../../authoring/recorded.ts'
import { meetDeadlines, sendMessages } from '../../authoring/effects.ts'
import { endings, escapes, released, releasedEarly } from '../while-detained.ts'
import { handover } from './handover.ts'
import { handoverAhead } from './handover-ahead.ts'
import { stays } from '../offer.ts'
import { withoutOffer, withPlan } from '../refusals.ts'

const onForm = {
  type: 'rule',
  params: { rule: 'plan_gaat_op_informatieblad', is: 'yes' }
} as const

/** Step e: carry the plan out, and hand the coordination over when the person leaves. */
export const carryingOut = {
  initial: 'plan_delen',
  meta: { title: 'Uitvoering van het plan', source: report('paragraaf-4.4-uitvoering') },
  states: {
    // until December 2023 the plan went as another message; unknown goes as what its day asks
    plan_delen: {
      meta: {
        title: 'Het plan delen, met het bericht van die dag',
        owner: 'pi',
        decides: ['plan_gaat_op_informatieblad', 'dr_plan_compleet'],
        source: { source: 'zvh_netwerk_2023', place: 'deelbaar-dr-plan' }
      },
      always: [
        { target: 'in_detentie', guard: onForm, actions: sendMessages('informatieblad') },
        {
          target: 'in_detentie',
          actions: sendMessages('dr_plan_naar_gemeente', 'dr_plan_naar_reclassering')
        }
      ]
    },
    in_detentie: {
      meta: {
        title: 'Plan uitvoeren tijdens de detentie',
        owner: 'pi',
        deadline: 'ontslag',
        refuses: [...withPlan, ...withoutOffer],
        source: report('paragraaf-3.1')
      },
      on: {
        ...endings,
        // who turns out never to have left may have a plan of the local field alone: then this is the first
        plan_gewijzigd: [{ target: 'plan_delen', actions: meetDeadlines('dr_plan') }],
        onttrekking: escapes('onttrokken_met_plan'),
        overdracht_aangeboden: [{ target: 'aanbod_vooraf' }],
        schorsing: [{ target: 'regie_wegen', actions: releasedEarly }]
      },
      after: { ontslag: [{ target: 'regie_wegen', actions: released }] }
    },
    regie_wegen: {
      meta: {
        title: 'Wegen bij wie de regie komt',
        owner: 'zvh',
        decides: coordination,
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
