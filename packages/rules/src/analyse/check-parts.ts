import type { Modality } from '@ketenregie/core'
import type { Diagram } from '../compile/diagrams.ts'
import { no, yes } from '../compile/outcomes.ts'
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
    /** The cases in which a part of the list leaves the outcome to the others. */
    const passes = (meaning: Meaning): Meaning => (isAll ? meaning : meaning.map(not))
    const both = (first: Meaning, second: Meaning): Meaning =>
      first.map((cases, at) => and(second[at] ?? yes, cases))
    const constant = isAll ? 'always' : 'never'
    const before = [care]
    const reached = [within]
    for (const each of list.parts) {
      before.push(both(before.at(-1) ?? care, passes(meanings.of(each))))
      reached.push(isAll ? and(against(each, 'never'), reached.at(-1) ?? within) : within)
    }
    const kept: Meaning[] = []
    let after: Meaning = care.map(() => yes)
    const keep = (meaning: Meaning): void => {
      kept.unshift(meaning)
      after = both(passes(meaning), after)
    }
    for (const [index, each] of [...list.parts.entries()].toReversed()) {
      const caring = both(before[index] ?? care, after)
      const stops = passes(meanings.of(each)).map(not)
      if (isEmpty(within, against(each, constant))) {
        blame(each, constant, within)
        keep(meanings.of(each))
        continue
      }
      if (caring.every((cases, at) => isEmpty(cases, stops[at] ?? no))) {
        faults.push({ kind: 'needless', part: each, cases: and(within, against(each, constant)) })
        continue
      }
      const reach = isAll ? and(reached[index] ?? within, after[0] ?? yes) : within
      keep(visit(each, inner(each), reach, caring))
    }
    return kept
  }

  if (isEmpty(reach, against(root, 'never'))) blame(root, 'never', reach)
  else if (isEmpty(reach, against(root, 'always'))) blame(root, 'always', reach)
  else {
    const everywhere = and(possible, reach)
    visit(root, modality, reach, [everywhere, ...levels.map(() => everywhere)])
  }
  return faults
}
