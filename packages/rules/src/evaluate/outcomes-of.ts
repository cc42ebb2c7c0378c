import type { Facts } from '@ketenregie/core'
import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { isOpen } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'
import type { Variable } from '../compile/variable.ts'

/** The outcomes that are still possible, over every way to fill in what is not known. */
export function outcomesOf(
  root: Diagram,
  facts: Facts,
  variables: readonly Variable[],
  diagrams: Diagrams
): Outcomes {
  let at = root
  while (!isLeaf(at)) {
    const region = variables[diagrams.variable(at)]?.read(facts)
    if (region === undefined) return spread(at, facts, variables, diagrams)
    at = diagrams.child(at, region)
  }
  return at
}

/** Goes down all branches whose answer is not known, until two outcomes are found. */
function spread(
  root: Diagram,
  facts: Facts,
  variables: readonly Variable[],
  diagrams: Diagrams
): Outcomes {
  const seen = new Set<Diagram>()
  const waiting = [root]
  let found: Outcomes = 0
  for (let at = waiting.pop(); at !== undefined && !isOpen(found); at = waiting.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    if (isLeaf(at)) {
      found |= at
      continue
    }
    const region = variables[diagrams.variable(at)]?.read(facts)
    if (region === undefined) waiting.push(...diagrams.children(at))
    else waiting.push(diagrams.child(at, region))
  }
  return found
}
