import { isCivilDate } from '@ketenregie/core'
import type { Facts } from '@ketenregie/core'
import { evaluateTable } from '@ketenregie/rules'
import type { AgreementPack } from '@ketenregie/rules'

/** In the order of the columns of table 1 of the report, by the names of the agreements. */
export const durationClasses = [
  'korter_dan_vier_weken',
  'vier_weken_tot_drie_maanden',
  'drie_maanden_of_langer'
] as const

export type DurationClass = (typeof durationClasses)[number]

/**
 * The class of a stay, as the agreements say on the day of its end; null while its days are not
 * known, or its end lies before its start.
 */
export function durationClass(facts: Facts, pack: AgreementPack): DurationClass | null {
  const { binnenkomst, einddatum } = facts
  if (!isDay(binnenkomst) || !isDay(einddatum) || einddatum < binnenkomst) return null
  const days = { binnenkomst, einddatum }
  const { outputs } = evaluateTable(pack, 'duurklasse', days, { asOf: einddatum })
  const found = Object.values(outputs?.[0] ?? {})[0]
  return durationClasses.find(name => name === found) ?? null
}

function isDay(value: unknown): value is `${number}-${number}-${number}` {
  return typeof value === 'string' && isCivilDate(value)
}
