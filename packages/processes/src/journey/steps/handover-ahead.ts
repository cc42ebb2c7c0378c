import type { StateNode } from '@ketenregie/core'
import { report } from '../../authoring/citations.ts'
import {
  meetDeadlines,
  sendMessages,
  startDeadlines,
  withdrawDeadlines
} from '../../authoring/effects.ts'
import { endings, escapes, released, releasedEarly } from '../while-detained.ts'
import { sending } from '../offer.ts'
import { outsideRegion } from '../outside.ts'
import { withoutOffer, withPlan } from '../refusals.ts'

const plan = {
  plan_gewijzigd: [{ actions: sendMessages('dr_plan_naar_gemeente', 'dr_plan_naar_reclassering') }]
} as const

/** Handing over before release: agreed ahead, in force from the day the person leaves. */
export const handoverAhead = {
  aanbod_vooraf: sending('aangeboden_voor_ontslag'),
  aangeboden_voor_ontslag: {
    meta: {
      title: 'Overdracht aangeboden, nog tijdens de detentie',
      owner: 'gemeente',
      deadline: 'overdracht_beantwoorden',
      refuses: [...withPlan, 'overdracht_aangeboden'],
      source: report('aanbeveling-4-regie')
    },
    entry: startDeadlines('overdracht_beantwoorden'),
    on: {
      ...endings,
      ...plan,
      // another municipality has to be asked anew
      onttrekking: escapes('onttrokken_met_plan'),
      verhuizing: [
        outsideRegion(withdrawDeadlines('overdracht_beantwoorden')),
        {
          target: 'in_detentie',
          actions: [
            ...withdrawDeadlines('overdracht_beantwoorden'),
            ...sendMessages('melding_detentie')
          ]
        }
      ],
      overdracht_aanvaard: [
        { target: 'overdracht_afgesproken', actions: meetDeadlines('overdracht_beantwoorden') }
      ],
      overdracht_geweigerd: [
        { target: 'in_detentie', actions: meetDeadlines('overdracht_beantwoorden') }
      ],
      schorsing: [{ target: 'overdracht_aangeboden', actions: releasedEarly }]
    },
    after: { ontslag: [{ target: 'overdracht_aangeboden', actions: released }] }
  },
  overdracht_afgesproken: {
    meta: {
      title: 'Overdracht afgesproken; de regie gaat over bij vrijlating',
      owner: 'zvh',
      deadline: 'ontslag',
      refuses: [...withPlan, ...withoutOffer, 'overdracht_aangeboden'],
      source: report('aanbeveling-4-regie')
    },
    on: {
      ...endings,
      ...plan,
      onttrekking: escapes('onttrokken_met_plan'),
      verhuizing: [
        outsideRegion(),
        { target: 'in_detentie', actions: sendMessages('melding_detentie') }
      ],
      schorsing: [{ target: 'regie_overgedragen', actions: releasedEarly }]
    },
    after: { ontslag: [{ target: 'regie_overgedragen', actions: released }] }
  }
} as const satisfies Readonly<Record<string, StateNode>>
