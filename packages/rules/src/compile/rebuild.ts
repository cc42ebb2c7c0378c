import { isLeaf } from './diagrams.ts'
import type { Diagram, Diagrams } from './diagrams.ts'

/** What becomes of the levels of a diagram. */
export interface Rebuilding {
  /** The region that a variable is known to have; its level disappears. */
  readonly region: (variable: number) => number | undefined
  /** What to make of the other levels. */
  readonly keep: (variable: number, children: readonly Diagram[]) => Diagram
}

export function rebuild(root: Diagram, from: Diagrams, { region, keep }: Rebuilding): Diagram {
  const done = new Map<Diagram, Diagram>()
  const visit = (at: Diagram): Diagram => {
    if (isLeaf(at)) return at
    const before = done.get(at)
    if (before !== undefined) return before
    const variable = from.variable(at)
    const known = region(variable)
    const made =
      known === undefined
        ? keep(variable, from.children(at).map(visit))
        : visit(from.child(at, known))
    done.set(at, made)
    return made
  }
  return visit(root)
}
