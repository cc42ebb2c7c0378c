import type { Diagram } from '../compile/diagrams.ts'
import { excluded } from '../compile/outcomes.ts'
import type { TableDecision } from '../table/compile-table.ts'
import type { Results } from '../table/results.ts'
import type { JsonRule } from './json-rules.ts'
import { railCondition } from './rail-condition.ts'
import type { NeedsCodes, RailParts } from './rail-condition.ts'
import { surely } from './surely.ts'

/**
 * A rail for each thing that can follow from a table, numbered; one for rows that clash, and one for
 * what cannot occur together.
 */
export function tableRails(
  { name, table }: TableDecision,
  results: Results,
  parts: RailParts
): readonly (JsonRule | NeedsCodes)[] {
  const { diagrams, real } = parts
  const { source } = table
  const rail = (
    outcome: Diagram,
    called: string,
    type: string,
    params: object
  ): readonly (JsonRule | NeedsCodes)[] => {
    const conditions = railCondition(surely(real, outcome | excluded, diagrams), outcome, parts)
    if (conditions === null) return []
    if ('needsCodes' in conditions) return [conditions]
    return [{ name: called, conditions, event: { type, params: { name, ...params, source } } }]
  }
  const outcomes = [...new Set(diagrams.leaves(real).map(leaf => leaf & ~excluded))]
  const settled = outcomes
    .filter(outcome => outcome !== 0)
    .flatMap((outcome, index) => {
      const outputs = results.hitsOf(outcome)
      return outputs === 'clash'
        ? rail(outcome, `${name}/clash`, `${name}/clash`, { outcome: 'clash' })
        : rail(outcome, `${name}/${index + 1}`, `${name}/decided`, { outcome: 'decided', outputs })
    })
  const contradiction = `${name}/contradiction`
  return [...settled, ...rail(excluded, contradiction, contradiction, { outcome: 'contradiction' })]
}
