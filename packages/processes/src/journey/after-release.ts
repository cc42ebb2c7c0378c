import { onRelease } from './case-tasks.ts'
import type { PackEffect } from '../authoring/effects.ts'
import {
  coordinate,
  meetDeadlines,
  sendMessages,
  startDeadlines,
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

const backInside: readonly PackEffect[] = [...waiting, ...withdrawTasks(...onRelease)]

/** What was done during the detention and is heard of now: in time is in time, whenever it is told. */
const lateNews = {
  screening_gereed: [{ actions: meetDeadlines('screening') }],
  gesprek_gevoerd: [{ actions: meetDeadlines('gesprek_basisvoorwaarden') }],
  gesprek_geweigerd: [{ actions: withdrawDeadlines('gesprek_basisvoorwaarden') }],
  gemeente_koppelt_terug: [{ actions: meetDeadlines('terugkoppeling_gemeente') }]
} as const

/** What holds in every step after a detention, whatever ended it. */
export const afterDetention = {
  nieuwe_detentie: [{ target: '#detentie_en_terugkeer.melding', actions: backInside }],
  verhuizing: [
    {
      target: '#detentie_en_terugkeer.uitvoering.overdracht_aanbieden',
      actions: [...waiting, ...coordinate('zvh')]
    }
  ],
  ...lateNews,
  melding_gecorrigeerd: [{ actions: sendMessages('melding_detentie') }],
  einddatum_gewijzigd: [{ actions: sendMessages('melding_detentie') }]
} as const

/**
 * What holds in every step after a release. `resume` is where a person goes on who turns out never
 * to have left. Acquitted once home, who leads goes on leading.
 */
export function afterRelease<const Resume extends string>(resume: Resume) {
  return {
    ...afterDetention,
    nog_in_detentie: [
      {
        target: resume,
        actions: [...backInside, ...startDeadlines(...ofDetention), ...coordinate('zvh')]
      }
    ],
    vrijspraak: [{ target: '#detentie_en_terugkeer.vrijgesproken', actions: waiting }]
  } as const
}
