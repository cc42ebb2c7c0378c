import type { AgreementPack } from '../../pack/agreement-pack.ts'
import type { ScenarioResult } from '../result.ts'
import { keyOf } from './coverage-item.ts'
import type { CoverageItem } from './coverage-item.ts'
import { coverageItems } from './coverage-items.ts'

/** How far scenarios reach into the agreements. */
export interface Coverage {
  readonly counts: Readonly<Record<CoverageItem['kind'], CoverageCount>>
  /** In the order of the agreements. */
  readonly untouched: readonly CoverageItem[]
}

export interface CoverageCount {
  readonly touched: number
  readonly total: number
}

/**
 * What no scenario touches: a rule, reading, outcome, row, limit, task or message that none expects
 * something of, a transition that none takes. Of a layer only what it adds to the layer `below`.
 */
export function coverageOf(
  pack: AgreementPack,
  results: readonly ScenarioResult[],
  below: AgreementPack | null = null
): Coverage {
  const touched = new Set(results.flatMap(({ touches }) => touches))
  const items = coverageItems(pack, below)
  const count = (kind: CoverageItem['kind']): CoverageCount => {
    const all = items.filter(item => item.kind === kind)
    return { touched: all.filter(item => touched.has(keyOf(item))).length, total: all.length }
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
    untouched: items.filter(item => !touched.has(keyOf(item)))
  }
}
