import { isLeaf } from './diagrams.ts'
import type { Diagram, Diagrams } from './diagrams.ts'
import { excluded, no, own, yes } from './outcomes.ts'

export function and(first: Diagram, second: Diagram): Diagram | undefined {
  if (first === no || second === no) return no
  if (first === yes || first === second) return second
  return second === yes ? first : undefined
}

export function or(first: Diagram, second: Diagram): Diagram | undefined {
  if (first === yes || second === yes) return yes
  if (first === no || first === second) return second
  return second === no ? first : undefined
}

export function negate(first: Diagram): Diagram | undefined {
  if (first === no) return yes
  return first === yes ? no : undefined
}

/** What is so inside the gate; own judgement outside it. */
export function inside(gate: Diagram, criterion: Diagram): Diagram | undefined {
  if (gate === no) return own
  return gate === yes ? criterion : undefined
}

/** Leaves out the combinations that the first does not allow. */
export function allow(allowed: Diagram, outcome: Diagram): Diagram | undefined {
  if (allowed === no) return excluded
  return allowed === yes ? outcome : undefined
}

/** The outcomes of both: what can be said while it is not known which of the two it is. */
export function join(first: Diagram, second: Diagram): Diagram | undefined {
  if (first === second || second === excluded) return first
  if (first === excluded) return second
  return isLeaf(first) && isLeaf(second) ? first | second : undefined
}

export function joinAll(diagrams: Diagrams, all: readonly Diagram[]): Diagram {
  return all.reduce((joined, one) => diagrams.combine(join, joined, one), excluded)
}
