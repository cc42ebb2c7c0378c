import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { variableAt } from '../compile/layout.ts'
import { excluded } from '../compile/outcomes.ts'
import { beyondAsking } from './joint.ts'
import type { Joint } from './joint.ts'
import { memoized } from './memoized.ts'

/**
 * The chance that two ways to fill in the unknown facts disagree, where every region of a fact
 * weighs the same; what asking cannot settle counts as disagreeing with everything.
 */
export function disagreements({ diagrams, layout }: Joint): (root: Diagram) => number {
  const shares = memoized((root: Diagram): ReadonlyMap<Diagram, number> => {
    if (isLeaf(root)) return new Map([[root, 1]])
    const { isKnowing } = variableAt(diagrams.variable(root), layout)
    const next = isKnowing ? [diagrams.child(root, 0)] : diagrams.children(root)
    const sum = new Map<Diagram, number>()
    for (const child of next)
      for (const [leaf, share] of shares(child))
        sum.set(leaf, (sum.get(leaf) ?? 0) + share / next.length)
    return sum
  })
  return memoized((root: Diagram): number => {
    if (isLeaf(root)) return 0
    const found = [...shares(root)].filter(([leaf]) => leaf !== excluded)
    const all = found.reduce((sum, [, share]) => sum + share, 0)
    const agreeing = found
      .filter(([leaf]) => leaf !== beyondAsking)
      .reduce((sum, [, share]) => sum + share ** 2, 0)
    return all === 0 ? 0 : 1 - agreeing / all ** 2
  })
}
