import type { Modality } from '@ketenregie/core'
import type { LostOfRule } from '../diagnostic/norm-problems.ts'
import type { RuleSet } from '../model/rule-set.ts'
import { partBelow } from './apply-overrides.ts'
import type { Override } from './override.ts'

const strength: Readonly<Record<Modality, number>> = { may: 0, 'on-request': 1, does: 2 }

/** Who does what a rule says, or how surely: where that is less here than below; null: it is not. */
export function lostOfRule(override: Override, ruleSets: readonly RuleSet[]): LostOfRule | null {
  if (override.kind !== 'rule') return null
  const { party, modality } = override.change
  for (const set of ruleSets) {
    const below = set.name === override.set ? partBelow(set, override) : undefined
    if (below === undefined || !('party' in below)) continue
    if (party !== null && party !== below.party)
      return { part: 'party', below: below.party, here: party }
    if (modality !== null && strength[modality] < strength[below.modality])
      return { part: 'modality', below: below.modality, here: modality }
  }
  return null
}
