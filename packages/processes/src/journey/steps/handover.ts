import type { StateNode } from '@ketenregie/core'
import type { TimeLimitName } from '../../landelijk.generated.ts'
import { afterRelease } from '../after-release.ts'
import { duringDetention } from '../case-tasks.ts'
import { report } from '../../authoring/citations.ts'
import { coordination } from '../../authoring/recorded.ts'
import {
  coordinate,
  meetDeadlines,
  openTasks,
  startDeadlines,
  withdrawDeadlines
} from '../../authoring/effects.ts'
import { handedOver, sending, stays } from '../offer.ts'
import { outsideRegion } from '../outside.ts'
import { outside, withoutOffer } from '../refusals.ts'

const source = report('aanbeveling-4-regie')
/** Who leads is still to be settled, and a meeting lies behind. */
const settled = ['casusoverleg_gehouden', 'plan_lokaal_veld_gemaakt', 'afsluiting'] as const
const offer = (limit: TimeLimitName) =>
  [
    {
      target: 'aanbod_versturen',
      actions: meetDeadlines(limit)
    }
  ] as const

const inEveryStep = afterRelease('in_detentie', openTasks(...duringDetention))

/** Known only now to be of a group that the house keeps: nobody else is looked for any more. */
function kept(limit: TimeLimitName) {
  const ways = [
    {
      target: '#detentie_en_terugkeer.monitoring',
      guard: stays,
      actions: [...withdrawDeadlines(limit), ...coordinate('zvh')]
    }
  ] as const
  return { feiten_vastgesteld: ways, feiten_gecorrigeerd: ways } as const
}

/** Handing over after release: the one who leads goes on leading until another has accepted. */
export const handover = {
  overdracht_aanbieden: {
    meta: {
      title: 'Regiehouder zoeken en de regie aanbieden',
      owner: 'zvh',
      deadline: 'overdracht_aanbieden',
      refuses: [...outside, ...withoutOffer, ...settled],
      decides: coordination,
      source
    },
    entry: startDeadlines('overdracht_aanbieden'),
    on: {
      ...inEveryStep,
      ...kept('overdracht_aanbieden'),
      // the search goes on elsewhere, and its limit with it
      verhuizing: [
        outsideRegion(withdrawDeadlines('overdracht_aanbieden')),
        { actions: coordinate('zvh') }
      ],
      overdracht_aangeboden: offer('overdracht_aanbieden')
    }
  },
  aanbod_versturen: sending('overdracht_aangeboden'),
  overdracht_aangeboden: {
    meta: {
      title: 'Wachten op antwoord van de regiehouder',
      owner: 'gemeente',
      deadline: 'overdracht_beantwoorden',
      refuses: [...outside, ...settled, 'overdracht_aangeboden'],
      source
    },
    entry: startDeadlines('overdracht_beantwoorden'),
    on: {
      ...inEveryStep,
      ...kept('overdracht_beantwoorden'),
      overdracht_aanvaard: [
        { target: 'regie_overgedragen', actions: meetDeadlines('overdracht_beantwoorden') }
      ],
      overdracht_geweigerd: [
        { target: 'overdracht_geweigerd', actions: meetDeadlines('overdracht_beantwoorden') }
      ]
    }
  },
  overdracht_geweigerd: {
    meta: {
      title: 'Overdracht geweigerd: een andere regiehouder zoeken',
      owner: 'zvh',
      deadline: 'weigering_oplossen',
      refuses: [...outside, ...withoutOffer, ...settled],
      source
    },
    entry: startDeadlines('weigering_oplossen'),
    on: {
      ...inEveryStep,
      ...kept('weigering_oplossen'),
      overdracht_aangeboden: offer('weigering_oplossen')
    }
  },
  regie_overgedragen: handedOver
} as const satisfies Readonly<Record<string, StateNode>>
