import type { CivilDate, Language } from '@ketenregie/core'
import { printOutcomes } from '@ketenregie/rules'
import type { AgreementPack, PrintedOutcomes, UnfitName } from '@ketenregie/rules'

/** What every rule and concept of the day comes to, as code. */
export function outcomesOf(pack: AgreementPack, asOf: CivilDate): PrintedOutcomes {
  const sets = pack.ruleSets.filter(
    ({ valid }) => valid.from <= asOf && (valid.to === null || asOf <= valid.to)
  )
  const names = sets.flatMap(({ concepts, rules }) => [
    ...Object.keys(concepts),
    ...Object.keys(rules)
  ])
  return printOutcomes(pack, [...new Set(names)], { asOf })
}

/** Why a name is left out, for a person. */
export const unfitReasons: Readonly<Record<Language, Record<UnfitName['why'], string>>> = {
  nl: {
    budget: 'te groot om uit te schrijven',
    'time-limit': 'kijkt naar een termijn, en die loopt volgens de kalender'
  },
  en: {
    budget: 'too large to write out',
    'time-limit': 'looks at a time limit, and that runs by the calendar'
  }
}
