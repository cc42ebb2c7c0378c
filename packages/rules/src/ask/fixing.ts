import type { Diagram, Diagrams } from '../compile/diagrams.ts'

/** Gives the diagram in which one variable has this region; remembers what it made. */
export function fixing(
  diagrams: Diagrams
): (root: Diagram, variable: number, region: number) => Diagram {
  const fixed = new Map<string, Map<Diagram, Diagram>>()
  return (root, variable, region) => {
    const place = `${variable},${region}`
    const done = fixed.get(place) ?? new Map<Diagram, Diagram>()
    fixed.set(place, done)
    const from = (at: Diagram): Diagram => {
      const top = diagrams.variable(at)
      if (top > variable) return at
      if (top === variable) return diagrams.child(at, region)
      const before = done.get(at)
      if (before !== undefined) return before
      const made = diagrams.node(top, diagrams.children(at).map(from))
      done.set(at, made)
      return made
    }
    return from(root)
  }
}
