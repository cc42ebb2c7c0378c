import { landelijk } from '@ketenregie/processes'
import type { World } from '../world.ts'
import { casesOf } from './cases.ts'
import type { CaseForm } from './cases.ts'

/** The complexity gate, who coordinates afterwards, and the four partners. */
export const participationNames = [
  'complexe_problematiek',
  'regie_blijft_bij_zvh',
  'om_deelname',
  'rvdk_deelname',
  'reclassering_deelname',
  'politie_deelname'
] as const

/** The facts that the rules ask about, and a few more as every case has them. */
const factNames = new Set([
  'meerdere_problemen_en_leefgebieden',
  'ketensamenwerking_nodig',
  'systeem_of_leefomgeving_geraakt',
  'ernstige_gebiedsproblematiek',
  'strafbaar_feit',
  'gevaarstelling',
  'recidivekans',
  'strafrecht_wezenlijk',
  'minderjarige_pleegde_feit',
  'recidivekans_minderjarige',
  'relatie_met_minderjarige',
  'zorgen_over_minderjarige',
  'snijvlak_straf_zorg_sociaal',
  'justitiele_zaak',
  'verandering_nodig',
  'verzoek_aan_reclassering',
  'onveiligheid',
  'vermoeden_strafbaar_feit',
  'verzoek_aan_politie',
  'casus_geeft_aanleiding',
  'doelgroep_zvh'
])

export function participationWorld(title: string, form: CaseForm): World {
  const all = Object.values(landelijk.facts)
  const asked = all.filter(({ name }) => factNames.has(name))
  const others = all.filter(({ name, domain }) => domain.kind === 'yes-no' && !factNames.has(name))
  const definitions = [...asked, ...others.slice(0, 25 - asked.length)]
  return {
    title,
    rules: landelijk,
    names: participationNames,
    cases: casesOf(definitions, form),
    compared: form.count,
    isComplete: form.missing === 0
  }
}
