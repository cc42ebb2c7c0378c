import type { Transition } from '@ketenregie/core'
import { endingWithDetention, onRelease } from './case-tasks.ts'
import type { PackEffect } from '../authoring/effects.ts'
import {
  coordinate,
  meetDeadlines,
  openTasks,
  sendMessages,
  withdrawDeadlines,
  withdrawTasks
} from '../authoring/effects.ts'

type Ways = Readonly<Record<string, readonly Transition[]>>

/** Limits that the parties have not agreed on a length for, each open as long as its step waits. */
const waiting = ['melding_beoordelen', 'terugkoppeling_gemeente', 'casusoverleg_houden'] as const

/** What release brings about, whether or not there is a plan. */
export const released: readonly PackEffect[] = [
  ...withdrawTasks(...endingWithDetention),
  ...withdrawDeadlines(...waiting),
  ...openTasks(...onRelease)
]

/** The limits of a detention that ends before its end date. */
const endEarly = withdrawDeadlines('dr_plan', 'screening', 'gesprek_basisvoorwaarden', 'ontslag')

/** Release on another day than the end date, by a decision that takes effect at once. */
export const releasedEarly: readonly PackEffect[] = [...endEarly, ...released]

/**
 * What holds in every step of a detention. `onward` is where the person stands once released, and
 * `hold` who leads the case then.
 */
export function whileDetained<const Onward extends string>(
  onward: Onward,
  hold: readonly PackEffect[] = []
) {
  return {
    on: {
      ...changes,
      plan_vastgesteld: [
        {
          target: '#detentie_en_terugkeer.uitvoering.in_detentie',
          actions: [
            ...meetDeadlines('dr_plan'),
            ...withdrawDeadlines(...waiting),
            ...sendMessages('dr_plan_naar_gemeente', 'dr_plan_naar_reclassering')
          ]
        }
      ],
      schorsing: [{ target: onward, actions: [...releasedEarly, ...hold] }],
      ...endings
    },
    after: { ontslag: [{ target: onward, actions: [...released, ...hold] }] }
  } as const
}

/** News about the detention itself; the step stays what it is. */
export const changes = {
  melding_gecorrigeerd: [{ actions: sendMessages('melding_detentie') }],
  einddatum_gewijzigd: [{ actions: sendMessages('melding_detentie') }],
  overplaatsing: [{ actions: sendMessages('melding_detentie') }],
  verhuizing: [{ actions: sendMessages('melding_detentie') }],
  gesprek_gevoerd: [{ actions: meetDeadlines('gesprek_basisvoorwaarden') }],
  gesprek_geweigerd: [{ actions: withdrawDeadlines('gesprek_basisvoorwaarden') }],
  gegevens_verzameld: [{}],
  gemeente_koppelt_terug: [{ actions: meetDeadlines('terugkoppeling_gemeente') }],
  screening_gereed: [{ actions: meetDeadlines('screening') }]
} as const satisfies Ways

/** Acquittal: nothing rests on the detention any more, but someone still comes home. */
export const endings = {
  vrijspraak: [
    {
      target: '#detentie_en_terugkeer.vrijgesproken',
      actions: [
        ...endEarly,
        ...withdrawTasks(...endingWithDetention),
        ...withdrawDeadlines(...waiting, 'overdracht_beantwoorden'),
        ...coordinate('zvh')
      ]
    }
  ]
} as const satisfies Ways

/** The talk, held or refused, in a step that was still waiting for it: help goes on from day one. */
export const talks = {
  gesprek_gevoerd: [
    {
      target: 'plan_van_aanpak.casusoverleg_wegen',
      actions: meetDeadlines('gesprek_basisvoorwaarden', 'melding_beoordelen')
    }
  ],
  gesprek_geweigerd: [
    {
      target: 'plan_van_aanpak.casusoverleg_wegen',
      actions: [
        ...withdrawDeadlines('gesprek_basisvoorwaarden'),
        ...meetDeadlines('melding_beoordelen')
      ]
    }
  ]
} as const satisfies Ways
