import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { excluded } from '../compile/outcomes.ts'
import type { Doubt } from './doubt.ts'

/** How much of all combinations gives each outcome; what is missing to 1 cannot occur. */
type Shares = readonly number[]

/**
 * How much of the doubt each slot's answer takes away on average. Doubt is the chance that two
 * ways to fill in the unknown facts disagree, where every region of a fact weighs the same: that
 * says nothing about a person, and it makes no use of how often an answer occurs.
 */
export function gains(doubt: Doubt): ReadonlyMap<number, number> {
  const shares = sharesIn(doubt)
  const before = disagreement(shares(doubt.root))
  const all = total(shares(doubt.root))
  return new Map(
    doubt.slots.map(slot => {
      const after = [...weighed(doubt, slot)].reduce((sum, [answer, weight]) => {
        const left = shares(answer)
        return sum + weight * total(left) * disagreement(left)
      }, 0)
      return [slot, all === 0 ? 0 : Math.max(0, before - after / all)] as const
    })
  )
}

/** What the answers for a slot leave, with the weight of each. */
function weighed(doubt: Doubt, slot: number): ReadonlyMap<Diagram, number> {
  let states: ReadonlyMap<Diagram, number> = new Map([[doubt.root, 1]])
  for (const { number, size, isKnowing } of doubt.variablesOf(slot)) {
    const next = new Map<Diagram, number>()
    const regions = isKnowing ? [1] : Array.from({ length: size }, (_, region) => region)
    for (const [state, weight] of states) {
      for (const region of regions) {
        const answer = fix(doubt, state, number, region)
        next.set(answer, (next.get(answer) ?? 0) + weight / regions.length)
      }
    }
    states = next
  }
  return states
}

/** The diagram in which one variable has this region. */
function fix({ diagrams }: Doubt, root: Diagram, variable: number, region: number): Diagram {
  const known = new Map<Diagram, Diagram>()
  const from = (at: Diagram): Diagram => {
    const top = diagrams.variable(at)
    if (top > variable) return at
    if (top === variable) return diagrams.child(at, region)
    const before = known.get(at)
    if (before !== undefined) return before
    const made = diagrams.node(top, diagrams.children(at).map(from))
    known.set(at, made)
    return made
  }
  return from(root)
}

function sharesIn(doubt: Doubt): (diagram: Diagram) => Shares {
  const known = new Map<Diagram, Shares>()
  const outcomes = doubt.diagrams.leaves(doubt.root).filter(leaf => leaf !== excluded)
  const from = (at: Diagram): Shares => {
    const before = known.get(at)
    if (before !== undefined) return before
    const made = isLeaf(at)
      ? outcomes.map(outcome => (at === outcome ? 1 : 0))
      : mean(doubt.unasked(at).map(from), outcomes.length)
    known.set(at, made)
    return made
  }
  return from
}

function mean(parts: readonly Shares[], outcomes: number): Shares {
  return Array.from(
    { length: outcomes },
    (_, outcome) => parts.reduce((sum, part) => sum + (part[outcome] ?? 0), 0) / parts.length
  )
}

function total(shares: Shares): number {
  return shares.reduce((sum, share) => sum + share, 0)
}

function disagreement(shares: Shares): number {
  const all = total(shares)
  if (all === 0) return 0
  return 1 - shares.reduce((sum, share) => sum + share ** 2, 0) / all ** 2
}
