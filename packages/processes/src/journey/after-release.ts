import { onRelease } from './case-tasks.ts'
import type { PackEffect } from '../authoring/effects.ts'
import {
  coordinate,
  startDeadlines,
  withdrawCases,
  withdrawDeadlines,
  withdrawTasks
} from '../authoring/effects.ts'

/** Limits that wait for someone to take the case on; none has an agreed length yet. */
const waiting = withdrawDeadlines(
  'overdracht_aanbieden',
  'overdracht_beantwoorden',
  'weigering_oplossen',
  'plan_lokaal_veld',
  'casusoverleg_houden',
  'hulpaanbod_na_vrijspraak',
  'monitoring_evaluatie'
)

/** What was owed of the detention is owed again; what was met stays met. */
const ofDetention = ['dr_plan', 'screening', 'gesprek_basisvoorwaarden', 'ontslag'] as const

const backInside: readonly PackEffect[] = [...waiting, ...withdrawTasks(...onRelease, 'LOK-01')]

/** What holds in every step after a detention, whatever ended it. */
export const afterDetention = {
  nieuwe_detentie: [{ target: '#detentie_en_terugkeer.melding_ontvangen', actions: backInside }],
  verhuizing: [
    {
      target: '#detentie_en_terugkeer.verhuisd',
      actions: [...waiting, ...coordinate('zvh')]
    }
  ]
} as const

/**
 * What holds in every step after a release. `resume` is where a person goes on who turns out never
 * to have left, and `again` what is asked there anew. Acquitted once home, who leads goes on leading.
 */
export function afterRelease<const Resume extends string>(
  resume: Resume,
  again: readonly PackEffect[] = []
) {
  return {
    ...afterDetention,
    nog_in_detentie: [
      {
        target: resume,
        actions: [
          ...backInside,
          ...startDeadlines(...ofDetention, 'volgend_mdo'),
          ...coordinate('zvh'),
          ...again
        ]
      }
    ],
    vrijspraak: [
      {
        target: '#detentie_en_terugkeer.vrijgesproken',
        actions: [...waiting, ...withdrawCases('casusoverleg', 'omgevingsadvies')]
      }
    ]
  } as const
}
