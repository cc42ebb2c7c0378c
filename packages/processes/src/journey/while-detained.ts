import type { Transition } from '@ketenregie/core'
import { duringDetention, endingWithDetention, onRelease } from './case-tasks.ts'
import type { PackEffect } from '../authoring/effects.ts'
import {
  coordinate,
  meetDeadlines,
  openTasks,
  sendMessages,
  withdrawCases,
  withdrawDeadlines,
  withdrawTasks
} from '../authoring/effects.ts'

type Ways = Readonly<Record<string, readonly Transition[]>>

/** Limits that the parties have not agreed on a length for, each open as long as its step waits. */
const waiting = [
  'melding_beoordelen',
  'terugkoppeling_gemeente',
  'trajectgesprek',
  'casusoverleg_houden'
] as const

/** What release brings about, whether or not there is a plan. */
export const released: readonly PackEffect[] = [
  ...withdrawTasks(...endingWithDetention),
  ...withdrawDeadlines(...waiting, 'volgend_mdo'),
  ...openTasks(...onRelease)
]

/** The limits of a detention that ends before its end date. */
const endEarly = withdrawDeadlines('dr_plan', 'screening', 'gesprek_basisvoorwaarden', 'ontslag')

/** Release on another day than the end date, by a decision that takes effect at once. */
export const releasedEarly: readonly PackEffect[] = [...endEarly, ...released]

/**
 * What holds in every step of a detention. `onward` is where the person stands once released. A
 * plan can come before the steps to it: `skipped` are the tasks that those steps would have opened.
 */
export function whileDetained<const Onward extends string>(
  onward: Onward,
  skipped: readonly PackEffect[] = []
) {
  return {
    on: {
      plan_vastgesteld: [
        {
          target: '#detentie_en_terugkeer.uitvoering.plan_delen',
          actions: [
            ...meetDeadlines('dr_plan'),
            ...withdrawDeadlines(...waiting),
            ...skipped,
            ...openTasks(...duringDetention)
          ]
        }
      ],
      onttrekking: escapes('onttrokken'),
      schorsing: [{ target: onward, actions: releasedEarly }],
      ...endings
    },
    after: { ontslag: [{ target: onward, actions: released }] }
  } as const
}

/** Acquittal: nothing rests on the detention any more, but someone still comes home. */
export const endings = {
  vrijspraak: [
    {
      target: '#detentie_en_terugkeer.vrijgesproken',
      actions: [
        ...endEarly,
        ...withdrawTasks(...endingWithDetention),
        ...withdrawDeadlines(...waiting, 'volgend_mdo', 'overdracht_beantwoorden'),
        ...withdrawCases('casusoverleg', 'omgevingsadvies'),
        ...coordinate('zvh')
      ]
    }
  ]
} as const satisfies Ways

/** Away without leave: nobody waits for a release, and what was owed inside stands still. */
export function escapes<const Away extends 'onttrokken' | 'onttrokken_met_plan'>(away: Away) {
  return [
    {
      target: `#detentie_en_terugkeer.${away}`,
      actions: [
        ...withdrawDeadlines(...waiting, 'ontslag', 'volgend_mdo', 'overdracht_beantwoorden'),
        ...sendMessages('melding_onttrekking')
      ]
    }
  ] as const
}

/**
 * The talk, held or refused, in a step that was still waiting for it: help goes on from day one.
 * `skipped` are the tasks of steps that the case passes over by it.
 */
export function talks(skipped: readonly PackEffect[] = []) {
  return {
    gesprek_gevoerd: [
      {
        target: 'plan_van_aanpak.casusoverleg_wegen',
        actions: [...meetDeadlines('gesprek_basisvoorwaarden', 'melding_beoordelen'), ...skipped]
      }
    ],
    gesprek_geweigerd: [
      {
        target: 'plan_van_aanpak.casusoverleg_wegen',
        actions: [
          ...withdrawDeadlines('gesprek_basisvoorwaarden'),
          ...meetDeadlines('melding_beoordelen'),
          ...skipped
        ]
      }
    ]
  } as const satisfies Ways
}
