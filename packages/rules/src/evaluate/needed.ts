import { isOpen } from '../compile/outcomes.ts'
import type { Diagram } from '../compile/diagrams.ts'
import type { Doubt } from './doubt.ts'
import { minimal, nothing } from './fact-set.ts'
import type { FactSet } from './fact-set.ts'

/** The minimal sets of facts that settle the outcome whatever the answers are. */
export function needed(doubt: Doubt): readonly FactSet[] {
  const known = new Map<string, readonly FactSet[]>()
  const { diagrams } = doubt
  const spend = (steps: number) => diagrams.spend(steps)

  /** The sets that settle all of these states. */
  const from = (states: readonly Diagram[]): readonly FactSet[] => {
    const open = [...new Set(states)]
      .filter(state => isOpen(diagrams.outcomes(state)))
      .toSorted((a, b) => a - b)
    if (open.length === 0) return [nothing]
    const slot = Math.min(...open.map(state => doubt.slot(state)))
    if (slot === Infinity || (doubt.narrows && open.some(state => diagrams.isBlurred(state))))
      return []
    const key = open.join()
    const before = known.get(key)
    if (before !== undefined) return before
    const isHere = (state: Diagram) => doubt.slot(state) === slot
    const facts = doubt.factsOf(slot)
    const asked = from(open.flatMap(state => (isHere(state) ? doubt.asked(state) : [state])))
    const skipped = from(open.map(state => (isHere(state) ? doubt.skipped(state) : state)))
    const made = minimal([...skipped, ...asked.map(set => set | facts)], spend)
    known.set(key, made)
    return made
  }
  return from([doubt.root])
}
