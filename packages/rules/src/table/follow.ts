import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { no, yes } from '../compile/outcomes.ts'
import type { Condition } from '../model/condition.ts'
import type { DecisionTable, Row } from '../model/decision-table.ts'
import { addHit, noHits, settleHits } from './hits.ts'
import type { Results } from './results.ts'

/** What a row asks. */
export function asCondition({ when }: Row): Condition {
  return { all: when.filter(cell => cell !== null) }
}

/** What follows from facts, given in which cases each row is hit. */
export function follow(
  hit: readonly Diagram[],
  table: DecisionTable,
  diagrams: Diagrams,
  results: Results
): Diagram {
  const outcomeOf = (hits: Parameters<Results['outcomeOf']>[0]): Diagram => {
    const outcome = results.outcomeOf(hits)
    // more results than outcomes can tell apart
    if (outcome === undefined) diagrams.spend(Infinity)
    return outcome ?? no
  }
  const all = table.rows.reduceRight((behind, { output }, index) => {
    const add = (row: Diagram, later: Diagram): Diagram | undefined => {
      if (row === no) return later
      if (row !== yes || !(isLeaf(later) || table.hitPolicy === 'first')) return undefined
      return outcomeOf(addHit(output, isLeaf(later) ? results.hitsOf(later) : noHits, table))
    }
    return diagrams.combine(add, hit[index] ?? no, behind)
  }, outcomeOf(noHits))
  const settle = (outcome: Diagram): Diagram | undefined =>
    isLeaf(outcome) ? outcomeOf(settleHits(results.hitsOf(outcome), table)) : undefined
  return diagrams.combine(settle, all, yes)
}
