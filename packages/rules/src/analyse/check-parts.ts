import type { Modality } from '@ketenregie/core'
import type { Diagram } from '../compile/diagrams.ts'
import { no, yes } from '../compile/outcomes.ts'
import { independentGroups } from './independent.ts'
import { aroundIn, isBelow, levelsOf, meaningsOf } from './meaning.ts'
import type { Around, Meaning } from './meaning.ts'
import type { Part } from './parts.ts'
import type { Workbench } from './workbench.ts'

/** What is doubtful about one part of a condition. */
export type PartFault =
  /** Never or always so, whatever the facts; `ruledOut` is what only background facts leave out. */
  | { readonly kind: 'never' | 'always'; readonly part: Part; readonly ruledOut: Diagram }
  /** It may go without any outcome changing; the cases in which it does nothing. */
  | { readonly kind: 'needless'; readonly part: Part; readonly cases: Diagram }

export interface Frame {
  readonly workbench: Workbench
  /** The modality of what does not carry its own. */
  readonly modality: Modality
  /** The cases that get as far as the condition, also those that cannot occur. */
  readonly reach: Diagram
}

/**
 * The smallest parts that are never or always so where it matters, and the parts that may go. What
 * may go is left out of what the rest is compared with, so that of two equal parts one stays.
 */
export function checkParts(
  root: Part,
  { workbench, modality, reach }: Frame
): readonly PartFault[] {
  const { and, not, possible } = workbench
  const levels = levelsOf([root])
  const meanings = meaningsOf(root, modality, workbench)
  const faults: PartFault[] = []

  /** The cases that a part would have to let through to be never so, or to stop to be always so. */
  const against = (part: Part, kind: 'never' | 'always'): Diagram => {
    const [plain = no] = meanings.of(part)
    return kind === 'never' ? plain : not(plain)
  }
  const both = (first: Meaning, second: Meaning): Meaning =>
    first.map((cases, at) => and(second[at] ?? yes, cases))
  const variablesIn = (all: readonly Diagram[]): ReadonlySet<number> =>
    new Set(all.flatMap(each => workbench.diagrams.support(each)))
  const isEmpty = (...sets: readonly Diagram[]): boolean => and(possible, ...sets) === no

  /** Follows a part that is constant down to the smallest parts that make it so. */
  const blame = (part: Part, kind: 'never' | 'always', within: Diagram): void => {
    const inner = part.kind === 'not' ? (kind === 'never' ? 'always' : 'never') : kind
    const culprits = part.parts.filter(each => isEmpty(within, against(each, inner)))
    for (const each of culprits) blame(each, inner, within)
    if (culprits.length > 0) return
    faults.push({ kind, part, ruledOut: and(within, against(part, kind)) })
  }

  /**
   * Checks what is inside a part that is not constant itself, and gives what it means without the
   * parts that may go. `care` is per level in which cases the outcome hangs on this part.
   */
  const visit = (part: Part, around: Around, within: Diagram, care: Meaning): Meaning => {
    if (part.kind === 'single') return meanings.of(part)
    const inner = aroundIn(part, around)
    const inside = care.map((cases, at) => {
      const level = levels[at - 1]
      return level !== undefined && isBelow(part, around, level) ? no : cases
    })
    const kept =
      part.kind === 'all' || part.kind === 'any'
        ? visitList(part, inner, within, inside)
        : part.parts.map(each => visit(each, inner(each), within, inside))
    return meanings.join(part, around, kept)
  }

  const visitList = (
    list: Part,
    inner: (of: Part) => Around,
    within: Diagram,
    care: Meaning
  ): readonly Meaning[] => {
    const isAll = list.kind === 'all'
    const constant = isAll ? 'always' : 'never'
    /** The cases in which a part of the list leaves the outcome to the others. */
    const passes = (meaning: Meaning): Meaning => (isAll ? meaning : meaning.map(not))
    const kept = new Map<Part, Meaning>()

    /** Checks parts that hang together, from the last to the first. */
    const visitGroup = (parts: readonly Part[], start: Diagram, cared: Meaning): void => {
      const before = [cared]
      const reached = [start]
      for (const each of parts) {
        before.push(both(before.at(-1) ?? cared, passes(meanings.of(each))))
        reached.push(isAll ? and(against(each, 'never'), reached.at(-1) ?? start) : start)
      }
      let after: Meaning = cared.map(() => yes)
      for (const [index, each] of [...parts.entries()].toReversed()) {
        const caring = both(before[index] ?? cared, after)
        const stops = passes(meanings.of(each)).map(not)
        const isConstant = isEmpty(start, against(each, constant))
        if (isConstant) blame(each, constant, start)
        else if (caring.every((cases, at) => isEmpty(cases, stops[at] ?? no))) {
          faults.push({ kind: 'needless', part: each, cases: and(within, against(each, constant)) })
          continue
        }
        const inside = isAll ? and(reached[index] ?? start, after[0] ?? yes) : start
        const meaning = isConstant ? meanings.of(each) : visit(each, inner(each), inside, caring)
        kept.set(each, meaning)
        after = both(passes(meaning), after)
      }
    }

    const groups = independentGroups(
      list.parts,
      each => variablesIn(meanings.of(each)),
      variablesIn([possible, within, ...care])
    ).map(({ parts, linked }) => {
      const cared = linked ? care : care.map(() => yes)
      const left = parts.reduce((cases, each) => both(cases, passes(meanings.of(each))), cared)
      return { parts, start: linked ? within : yes, cared, isShut: left.map(each => isEmpty(each)) }
    })
    // where another group leaves no case at all, nothing hangs on this one
    const shut = care.map((_, at) => groups.filter(({ isShut }) => isShut[at]).length)
    for (const { parts, start, cared, isShut } of groups) {
      const isOpen = (at: number) => (shut[at] ?? 0) === (isShut[at] ? 1 : 0)
      visitGroup(
        parts,
        start,
        cared.map((cases, at) => (isOpen(at) ? cases : no))
      )
    }
    return list.parts.map(each => kept.get(each)).filter(meaning => meaning !== undefined)
  }

  if (isEmpty(reach, against(root, 'never'))) blame(root, 'never', reach)
  else if (isEmpty(reach, against(root, 'always'))) blame(root, 'always', reach)
  else {
    const everywhere = and(possible, reach)
    visit(root, modality, reach, [everywhere, ...levels.map(() => everywhere)])
  }
  return faults
}
