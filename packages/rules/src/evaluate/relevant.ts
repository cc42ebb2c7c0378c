import { excluded, isOpen, isSettled } from '../compile/outcomes.ts'
import type { Diagram } from '../compile/diagrams.ts'
import type { Doubt } from './doubt.ts'
import { nothing } from './fact-set.ts'
import type { FactSet } from './fact-set.ts'

/**
 * The facts that can still matter: after some answers to other facts the outcome is open, and one
 * answer to this fact then settles it.
 */
export function relevant(doubt: Doubt): FactSet {
  return doubt.slots
    .filter(slot => doubt.factsOf(slot) !== nothing && matters(slot, doubt))
    .reduce((all, slot) => all | doubt.factsOf(slot), nothing)
}

function matters(asked: number, doubt: Doubt): boolean {
  const { diagrams } = doubt
  const above = new Map<Diagram, boolean>()
  const below = new Map<string, boolean>()

  /** Goes down to the slot: the others before it are each answered or left unknown. */
  const reaches = (state: Diagram): boolean => {
    const slot = doubt.slot(state)
    if (slot > asked || (doubt.narrows && !isOpen(diagrams.outcomes(state)))) return false
    const before = above.get(state)
    if (before !== undefined) return before
    diagrams.spend()
    const found =
      slot === asked
        ? doubt.asked(state).some(answered => settles(answered, doubt.skipped(state)))
        : doubt.asked(state).some(reaches) || reaches(doubt.skipped(state))
    above.set(state, found)
    return found
  }
  /** Whether some further answers make the first settled while the second stays open. */
  const settles = (answered: Diagram, unanswered: Diagram): boolean => {
    const slot = Math.min(doubt.slot(answered), doubt.slot(unanswered))
    if (doubt.narrows || slot === Infinity) {
      if (!isOpen(diagrams.outcomes(unanswered))) return false
      if (isSettled(diagrams.outcomes(answered))) return true
      if (slot === Infinity || answered === excluded) return false
    }
    const key = `${answered},${unanswered}`
    const before = below.get(key)
    if (before !== undefined) return before
    diagrams.spend()
    const skip = (state: Diagram) => (doubt.slot(state) === slot ? doubt.skipped(state) : state)
    const found =
      settles(skip(answered), skip(unanswered)) ||
      doubt
        .answers([answered, unanswered], slot)
        .some(([first = answered, second = unanswered]) => settles(first, second))
    below.set(key, found)
    return found
  }
  return reaches(doubt.root)
}
