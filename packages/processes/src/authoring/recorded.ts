import { participation } from './participation.ts'

/** Outcomes that are recorded where coordination is weighed: who gets it, and whether groups overlap. */
export const coordination = [
  'regie_blijft_bij_zvh',
  'regie_naar_pga',
  'regie_naar_opvang',
  'regie_naar_lokaal_veld',
  'meer_dan_een_doelgroep'
] as const

/** While the picture is made: how the talk goes, and whether the picture is complete. */
export const picture = [...participation, 'bezoek_aangewezen', 'informatieblad_compleet'] as const

/** While the plan is made: whether all that it asks is known. */
export const plan = [...participation, 'dr_plan_compleet'] as const
