import type { Facts } from '@ketenregie/core'
import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import type { Layout } from '../compile/layout.ts'
import type { Outcomes } from '../compile/outcomes.ts'
import { readingPlaceOf } from './reading-places.ts'
import type { Evaluator } from './reading-places.ts'
import { regionReader } from './region-reader.ts'
import type { RegionReader } from './region-reader.ts'
import { spread } from './spread.ts'

/** One call deep for each level is too deep beyond this. */
const mostLevels = 500

/** A diagram as a function from plain facts to the outcomes that are still possible. */
export function evaluatorOf(root: Diagram, diagrams: Diagrams, layout: Layout): Evaluator {
  const readers = layout.variables.map((_, number) => regionReader(number, layout))
  const walk = (from: Diagram, facts: Facts) => walkFrom(from, facts, readers, diagrams)
  if (layout.variables.length > mostLevels) return facts => walk(root, facts)
  const made = new Map<Diagram, Evaluator>()
  const evaluatorAt = (at: Diagram): Evaluator => {
    if (isLeaf(at)) return leafOf(at)
    const known = made.get(at)
    if (known !== undefined) return known
    const evaluator = nodeEvaluator(at)
    made.set(at, evaluator)
    return evaluator
  }
  const nodeEvaluator = (at: Diagram): Evaluator => {
    const { name, words } = readers[diagrams.variable(at)] ?? {}
    if (name === undefined || words === undefined) return facts => walk(at, facts)
    const whenOne = evaluatorAt(diagrams.child(at, 0))
    const whenOther = evaluatorAt(diagrams.child(at, 1))
    return readingPlaceOf(name)(name, words[0], whenOne, words[1], whenOther, at, walk)
  }
  return evaluatorAt(root)
}

function walkFrom(
  from: Diagram,
  facts: Facts,
  readers: readonly RegionReader[],
  diagrams: Diagrams
): Outcomes {
  let at = from
  while (!isLeaf(at)) {
    const region = readers[diagrams.variable(at)]?.read(facts) ?? -1
    if (region < 0) return spread(at, facts, readers, diagrams)
    at = diagrams.child(at, region)
  }
  return at
}

const leaves = new Map<Outcomes, Evaluator>()

function leafOf(outcomes: Outcomes): Evaluator {
  const known = leaves.get(outcomes)
  if (known !== undefined) return known
  const leaf = () => outcomes
  leaves.set(outcomes, leaf)
  return leaf
}
