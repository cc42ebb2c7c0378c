import { isSettled } from '../compile/outcomes.ts'
import type { Diagram } from '../compile/diagrams.ts'
import type { Doubt } from './doubt.ts'
import { minimal, nothing } from './fact-set.ts'
import type { FactSet } from './fact-set.ts'

/** The minimal sets of facts that settle the outcome with some answer. */
export function canSettle(doubt: Doubt): readonly FactSet[] {
  const known = new Map<Diagram, readonly FactSet[]>()
  const { diagrams } = doubt
  const spend = (steps: number) => diagrams.spend(steps)

  const from = (diagram: Diagram): readonly FactSet[] => {
    const slot = doubt.slot(diagram)
    if (doubt.narrows || slot === Infinity) {
      if (isSettled(diagrams.outcomes(diagram))) return [nothing]
      if (slot === Infinity) return []
    }
    const before = known.get(diagram)
    if (before !== undefined) return before
    const facts = doubt.factsOf(slot)
    const sets = doubt
      .asked(diagram)
      .flatMap(from)
      .map(set => set | facts)
    const made = minimal([...from(doubt.skipped(diagram)), ...sets], spend)
    known.set(diagram, made)
    return made
  }
  return from(doubt.root)
}
