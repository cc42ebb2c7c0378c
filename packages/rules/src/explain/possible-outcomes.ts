import type { Facts, Truth } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import { Diagrams } from '../compile/diagrams.ts'
import { no, own, yes } from '../compile/outcomes.ts'
import { doubtOf } from '../evaluate/doubt-of.ts'
import type { View } from '../evaluate/view.ts'

/** The outcomes that some way to fill in the unknown facts gives; null is own judgement. */
export function possibleOutcomes(
  { root, chosen }: View,
  decision: Decision,
  facts: Facts
): readonly (Truth | null)[] {
  if (chosen.outcome !== 'unknown') return [chosen.outcome]
  const everything = ['yes', 'no', ...(decision.gate === null ? [] : [null])] as const
  if (root === null) return everything
  const into = new Diagrams()
  const doubt = doubtOf(root.diagram, root.compiled.diagrams, decision, facts, into)
  const found = into.outcomes(doubt.root)
  const bits = { yes, no } as const
  return everything.filter(outcome => (found & (outcome === null ? own : bits[outcome])) !== 0)
}
