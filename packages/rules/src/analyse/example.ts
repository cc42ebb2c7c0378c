import type { Facts } from '@ketenregie/core'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { isLeaf } from '../compile/diagrams.ts'
import { no, yes } from '../compile/outcomes.ts'
import { rebuild } from '../compile/rebuild.ts'
import { valuesIn } from './values-in.ts'
import type { Workbench } from './workbench.ts'

/**
 * Facts that put a case in this set whatever the others are; none of them can be left out. Null when
 * the set is empty, or hangs on what cannot be written as values.
 */
export function exampleOf(set: Diagram, workbench: Workbench): Facts | null {
  const { diagrams, possible } = workbench
  const inside = workbench.and(possible, set)
  const path = shortestPath(inside, diagrams)
  if (path === undefined) return null
  const outside = workbench.and(possible, workbench.not(set))
  return valuesIn(dropNeedless(path, { inside, outside, diagrams }), workbench)
}

/** A region for each variable that counts. */
export type ChosenRegions = ReadonlyMap<number, number>

function shortestPath(root: Diagram, diagrams: Diagrams): ChosenRegions | undefined {
  const done = new Map<Diagram, number>()
  const length = (at: Diagram): number => {
    if (isLeaf(at)) return at === yes ? 0 : Infinity
    const known = done.get(at)
    if (known !== undefined) return known
    const made = 1 + Math.min(...diagrams.children(at).map(length))
    done.set(at, made)
    return made
  }
  if (length(root) === Infinity) return undefined
  const path = new Map<number, number>()
  for (let at = root; !isLeaf(at);) {
    const lengths = diagrams.children(at).map(length)
    const region = lengths.indexOf(Math.min(...lengths))
    path.set(diagrams.variable(at), region)
    at = diagrams.child(at, region)
  }
  return path
}

interface Sides {
  readonly inside: Diagram
  readonly outside: Diagram
  readonly diagrams: Diagrams
}

/** Leaves out what is not needed to stay inside. */
function dropNeedless(path: ChosenRegions, { inside, outside, diagrams }: Sides): ChosenRegions {
  const kept = new Map(path)
  const left = (of: Diagram) =>
    rebuild(of, diagrams, {
      region: variable => kept.get(variable),
      keep: (variable, children) => diagrams.node(variable, children)
    })
  for (const [variable, region] of path) {
    kept.delete(variable)
    if (left(outside) !== no || left(inside) === no) kept.set(variable, region)
  }
  return kept
}
