import type { Diagram } from '../compile/diagrams.ts'

/** Makes each answer once. */
export function memoized<Made>(make: (diagram: Diagram) => Made): (diagram: Diagram) => Made {
  const known = new Map<Diagram, Made>()
  return diagram => {
    const before = known.get(diagram)
    if (before !== undefined) return before
    const made = make(diagram)
    known.set(diagram, made)
    return made
  }
}
