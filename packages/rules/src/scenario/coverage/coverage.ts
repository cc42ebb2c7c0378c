import type { AgreementPack } from '../../pack/agreement-pack.ts'
import type { ScenarioResult } from '../result.ts'
import { keyOf } from './coverage-item.ts'
import type { CoverageItem } from './coverage-item.ts'
import { coverageItems } from './coverage-items.ts'
import { limitsInRules } from './possible-outcomes.ts'
import { reachIn } from './reachable-parts.ts'

/** How far scenarios reach into the agreements. */
export interface Coverage {
  readonly counts: Readonly<Record<CoverageItem['kind'], CoverageCount>>
  /** In the order of the agreements. */
  readonly untouched: readonly CoverageItem[]
  /** What no case can come to, and so no scenario; it does not count. */
  readonly unreachable: readonly CoverageItem[]
}

export interface CoverageCount {
  readonly touched: number
  readonly total: number
}

/**
 * What no scenario touches: a rule, reading, outcome, row or limit that none expects something of, a
 * task that none opens and a message that none queues where it is expected, a transition that none
 * takes. Of a layer only what it adds to the layer `below`.
 */
export function coverageOf(
  pack: AgreementPack,
  results: readonly ScenarioResult[],
  below: AgreementPack | null = null
): Coverage {
  const touched = new Set(results.flatMap(({ touches }) => touches))
  const all = coverageItems(pack, below)
  const isReached = reachIn(pack)
  const items = all.filter(item => touched.has(keyOf(item)) || isReached(item))
  const inRules = limitsInRules(pack)
  const isForRules = (item: CoverageItem) => item.kind === 'limit' && inRules.has(item.name)
  const count = (kind: CoverageItem['kind']): CoverageCount => {
    const counted = items.filter(item => item.kind === kind)
    const reached = counted.filter(item => touched.has(keyOf(item)))
    return { touched: reached.length, total: counted.length }
  }
  return {
    counts: {
      decision: count('decision'),
      reading: count('reading'),
      outcome: count('outcome'),
      row: count('row'),
      transition: count('transition'),
      limit: count('limit'),
      task: count('task'),
      message: count('message')
    },
    untouched: items.filter(item => !touched.has(keyOf(item))),
    unreachable: all.filter(item => !items.includes(item) && !isForRules(item))
  }
}
