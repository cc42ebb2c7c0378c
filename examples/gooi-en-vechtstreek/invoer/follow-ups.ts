import { addDays, compareDates, daysBetween } from '@ketenregie/core'
import type { FactLine } from './facts.ts'
import type { Random } from './random.ts'
import type { Stay } from './stays.ts'

/** Asked again before somebody goes home, so that it can be seen whether anything changed. */
const askedAgain = [
  'geldig_id_bewijs',
  'huisvesting',
  'inkomen_en_dagbesteding',
  'inzicht_in_schulden'
]

/** How likely a "nee" has become a "ja", and the other way round; invented, and no effect of anything. */
const became: Readonly<Record<string, number>> = { nee: 0.4, ja: 0.06 }

/** Second answers in longer stays, in the order in which they are given. */
export function drawFollowUps(
  stays: readonly Stay[],
  facts: readonly FactLine[],
  random: Random
): readonly FactLine[] {
  const lines = stays
    .filter(({ start, end }) => daysBetween(start, end) >= 60)
    .flatMap(({ caseId, end }) =>
      facts.flatMap(fact => {
        const again = addDays(end, -random.between(3, 20))
        const isDue = fact.zaak === caseId && askedAgain.includes(fact.feit)
        if (!isDue || typeof fact.waarde !== 'string' || compareDates(fact.op, again) >= 0)
          return []
        if (!random.chance(0.7)) return []
        const turns = random.chance(became[fact.waarde] ?? 0)
        const other = fact.waarde === 'ja' ? 'nee' : 'ja'
        return [{ ...fact, waarde: turns ? other : fact.waarde, op: again }]
      })
    )
  return lines.toSorted((a, b) => compareDates(a.op, b.op))
}
