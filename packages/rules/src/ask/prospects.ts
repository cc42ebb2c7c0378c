import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram } from '../compile/diagrams.ts'
import { variableAt } from '../compile/layout.ts'
import { excluded, hasExcluded, isOpen, isSettled, no, yes } from '../compile/outcomes.ts'
import type { Variable } from '../compile/variable.ts'
import { Doubt } from '../evaluate/doubt.ts'
import { has, membersOf, nothing, setOf } from '../evaluate/fact-set.ts'
import type { FactSet } from '../evaluate/fact-set.ts'
import { relevant } from '../evaluate/relevant.ts'
import { disagreements } from './disagreements.ts'
import { fixing } from './fixing.ts'
import { beyondAsking } from './joint.ts'
import type { Joint } from './joint.ts'
import { memoized } from './memoized.ts'

/** How far asking has come. */
export interface Stage {
  /** What is left of each decision; a leaf when there is nothing to ask for it. */
  readonly roots: readonly Diagram[]
  readonly allowed: Diagram
  /** Facts that have been asked and still count, because they tell more together with another. */
  readonly asked: readonly number[]
  /** The same for all stages from which the same can follow. */
  readonly key: string
}

/** What may come of asking. Facts are numbers here; every region of a fact weighs the same. */
export interface Prospects {
  readonly start: Stage
  /** The facts that can still matter to a decision, and that can be asked; none when all is done. */
  readonly worthAsking: (stage: Stage) => readonly number[]
  /** The stages that the answers lead to, with the chance of each. */
  readonly answers: (stage: Stage, fact: number) => readonly (readonly [Stage, number])[]
  /** The doubt that is left over all decisions: the chance that two completions disagree. */
  readonly doubt: (stage: Stage) => number
}

export function prospectsOf(
  joint: Joint,
  names: readonly string[],
  isOpenFact: (fact: string) => boolean
): Prospects {
  const { diagrams, layout, roots, allowed } = joint
  const numbers = new Map(names.map((name, number) => [name, number]))
  const slots = layout.slots.map(({ facts }) =>
    facts.filter(isOpenFact).flatMap(fact => numbers.get(fact) ?? [])
  )
  const variables = layout.variables.map((variable, number) => ({ ...variable, number }))
  const filledBy = (fact: number) =>
    variables.filter(({ slot }) => slots[slot]?.includes(fact) === true)
  const ofFact = names.map((_, fact) => filledBy(fact))
  /** Has a slot of its own with another fact: its answer alone does not fill that slot. */
  const isShared = (fact: number) =>
    ofFact[fact]?.some(({ slot }) => (slots[slot]?.length ?? 0) > 1) === true

  const stage = (all: readonly Diagram[], left: Diagram, asked: readonly number[]): Stage => {
    const kept = all.map(root => (isDone(root) ? doneLeaf(root) : root))
    const open = [...new Set(kept.filter(root => !isLeaf(root)))].toSorted((a, b) => a - b)
    const still = asked.filter(isShared)
    const key = open.length === 0 ? '' : `${open.join()};${left};${still.join()}`
    return { roots: kept, allowed: left, asked: still, key }
  }
  /** The variables that a diagram depends on, a bit for each. */
  const supportOf = memoized((at: Diagram): FactSet => {
    if (isLeaf(at)) return nothing
    const own = setOf([diagrams.variable(at)])
    return diagrams.children(at).reduce((all, child) => all | supportOf(child), own)
  })
  const knowing = setOf(variables.filter(one => one.isKnowing).map(({ number }) => number))
  const looksAtKnowing = (root: Diagram) => (supportOf(root) & knowing) !== nothing
  const now = memoized((root: Diagram): Diagram => {
    if (isLeaf(root)) return root
    if (!looksAtKnowing(root)) return diagrams.outcomes(root)
    const { isKnowing } = variableAt(diagrams.variable(root), layout)
    const next = isKnowing ? [diagrams.child(root, 0)] : diagrams.children(root)
    return next.reduce((found, child) => found | now(child), 0)
  })
  const canSettle = memoized((at: Diagram): boolean =>
    isLeaf(at) ? isSettled(at) : diagrams.children(at).some(canSettle)
  )
  const isDone = (root: Diagram) => !isOpen(now(root)) || !canSettle(root)
  const doneLeaf = (root: Diagram): Diagram => {
    // what is known now can be undone where knowing by itself counts
    if (!isLeaf(root) && looksAtKnowing(root) && !isOpen(now(root))) return now(root) & ~excluded
    return isOpen(now(root)) ? beyondAsking : now(root) & ~excluded
  }

  const fix = fixing(diagrams)
  /** How much of all combinations can occur. */
  const mass = memoized((at: Diagram): number => {
    if (isLeaf(at)) return at === no ? 0 : 1
    const children = diagrams.children(at)
    return children.reduce((sum, child) => sum + mass(child), 0) / children.length
  })

  const doubtOf = (root: Diagram, left: (slot: number) => readonly number[]) =>
    new Doubt(
      root,
      diagrams,
      layout.variables,
      slots.map((_, slot) => setOf(left(slot)))
    )
  const worth = new Map<string, readonly number[]>()
  const worthIn = (root: Diagram, asked: readonly number[]): readonly number[] => {
    const key = `${root};${asked.join()}`
    const before = worth.get(key)
    if (before !== undefined) return before
    const left = (slot: number) => (slots[slot] ?? []).filter(fact => !asked.includes(fact))
    // without these every fact that the rest depends on can matter
    const needsLooking = hasExcluded(diagrams.outcomes(root)) || looksAtKnowing(root)
    const made = needsLooking
      ? membersOf(relevant(doubtOf(root, left)))
      : membersOf(supportOf(root)).flatMap(number => left(variableAt(number, layout).slot))
    worth.set(key, made)
    return made
  }

  const answers = (from: Stage, fact: number): readonly (readonly [Stage, number])[] => {
    diagrams.spend(2 + from.roots.length)
    let states = new Map<string, { roots: readonly Diagram[]; left: Diagram; weight: number }>([
      ['', { roots: from.roots, left: from.allowed, weight: 1 }]
    ])
    const asked = [...new Set([...from.asked, fact])].toSorted((a, b) => a - b)
    const filled = (ofFact[fact] ?? []).filter(({ slot }) =>
      slots[slot]?.every(one => asked.includes(one))
    )
    const support = from.roots.reduce((all, root) => all | supportOf(root), supportOf(from.allowed))
    const matters = ({ number }: { readonly number: number }) => has(support, number)
    for (const { number, size, isKnowing } of filled.filter(matters)) {
      const next: typeof states = new Map()
      const regions = regionsOf({ size, isKnowing })
      for (const { roots: all, left, weight } of states.values())
        for (const region of regions) {
          diagrams.spend(all.length)
          const fixed = all.map(root => fix(root, number, region))
          const narrowed = fix(left, number, region)
          const key = `${fixed.join()};${narrowed}`
          const before = next.get(key)?.weight ?? 0
          next.set(key, { roots: fixed, left: narrowed, weight: before + weight / regions.length })
        }
      states = next
    }
    const found = [...states.values()].map(
      ({ roots: all, left, weight }) => [stage(all, left, asked), weight * mass(left)] as const
    )
    const total = found.reduce((sum, [, weight]) => sum + weight, 0)
    return found
      .filter(([, weight]) => weight > 0)
      .map(([next, weight]) => [next, weight / total] as const)
  }

  const disagreement = disagreements(joint)
  return {
    start: stage(
      roots.map(({ root }) => root),
      allowed === no ? yes : allowed,
      []
    ),
    worthAsking: ({ roots: all, asked }) => {
      const found = all.filter(root => !isLeaf(root)).flatMap(root => worthIn(root, asked))
      return [...new Set(found)].toSorted((a, b) => a - b)
    },
    answers,
    doubt: ({ roots: all }) => all.reduce((sum, root) => sum + disagreement(root), 0)
  }
}

/** Once asked it is known. */
function regionsOf({ size, isKnowing }: Pick<Variable, 'size' | 'isKnowing'>): readonly number[] {
  return isKnowing ? [1] : Array.from({ length: size }, (_, region) => region)
}
