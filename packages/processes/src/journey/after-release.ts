import type { Effect, Transition } from '@ketenregie/core'
import { onRelease } from './case-tasks.ts'
import {
  coordinate,
  sendMessages,
  startDeadlines,
  withdrawDeadlines,
  withdrawTasks
} from './effects.ts'

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

const backInside: readonly Effect[] = [...waiting, ...withdrawTasks(...onRelease)]

/**
 * What holds in every step after a detention. `resume` is where a person goes on who turns out
 * never to have left.
 */
export function afterRelease(resume: string): Readonly<Record<string, readonly Transition[]>> {
  return {
    nieuwe_detentie: [{ target: '#detentie_en_terugkeer.melding', actions: backInside }],
    nog_in_detentie: [
      {
        target: resume,
        actions: [...backInside, ...startDeadlines('ontslag'), ...coordinate('zvh')]
      }
    ],
    verhuizing: [
      {
        target: '#detentie_en_terugkeer.uitvoering.overdracht_aanbieden',
        actions: [...waiting, ...coordinate('zvh')]
      }
    ],
    melding_gecorrigeerd: [{ actions: sendMessages('melding_detentie') }],
    einddatum_gewijzigd: [{ actions: sendMessages('melding_detentie') }]
  }
}
