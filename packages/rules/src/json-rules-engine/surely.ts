import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { no, yes } from '../compile/outcomes.ts'
import type { Outcomes } from '../compile/outcomes.ts'

/** Yes where every outcome that is left is one of these. */
export function surely(diagram: Diagram, outcomes: Outcomes, diagrams: Diagrams): Diagram {
  const done = new Map<Diagram, Diagram>()
  const visit = (at: Diagram): Diagram => {
    if (diagrams.variable(at) === Infinity) return (at & ~outcomes) === 0 ? yes : no
    const before = done.get(at)
    if (before !== undefined) return before
    const made = diagrams.node(diagrams.variable(at), diagrams.children(at).map(visit))
    done.set(at, made)
    return made
  }
  return visit(diagram)
}
