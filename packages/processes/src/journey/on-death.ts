import type { Effect } from '@ketenregie/core'
import { endingWithDetention, onRelease } from './case-tasks.ts'
import { withdrawDeadlines, withdrawTasks } from './effects.ts'

/** Nothing is due any more, and nobody is asked for anything. */
export const onDeath: readonly Effect[] = [
  ...withdrawTasks(...endingWithDetention, ...onRelease),
  ...withdrawDeadlines(
    'dr_plan',
    'screening',
    'gesprek_basisvoorwaarden',
    'ontslag',
    'melding_beoordelen',
    'terugkoppeling_gemeente',
    'casusoverleg_houden',
    'overdracht_aanbieden',
    'overdracht_beantwoorden',
    'weigering_oplossen',
    'plan_lokaal_veld',
    'hulpaanbod_na_vrijspraak',
    'monitoring_evaluatie'
  )
]
