import { unreachable } from '@ketenregie/core'
import type { Modality } from '@ketenregie/core'
import type { Diagram } from '../compile/diagrams.ts'
import { hasGrounds, isWeaker } from '../compile/modality.ts'
import { no } from '../compile/outcomes.ts'
import type { Part } from './parts.ts'
import type { Workbench } from './workbench.ts'

/**
 * What a part says: plainly first, then counting only grounds of at least each level. A part that
 * may go without any of them changing may go without the outcome or its modality changing.
 */
export type Meaning = readonly Diagram[]

/** The levels of conditions beside their plain meaning: none where no ground has its own modality. */
export function levelsOf(roots: readonly Part[]): readonly Modality[] {
  return roots.some(({ condition }) => hasGrounds(condition)) ? ['does', 'may'] : []
}

/** The modality of the nearest ground around a part; null: the part is a mere requirement. */
export type Around = Modality | null

/** The modality around each part of a part; the same as `counting` takes it. */
export function aroundIn(part: Part, around: Around): (of: Part) => Around {
  if (around === null || part.kind === 'not') return () => null
  if (part.kind === 'ground') return () => part.modality
  if (part.kind === 'all' && hasGrounds(part.condition))
    return of => (hasGrounds(of.condition) ? around : null)
  return () => around
}

/** Whether nothing in the part counts at this level. */
export function isBelow(part: Part, around: Around, level: Modality): boolean {
  if (around === null) return false
  if (part.kind === 'ground') return isWeaker(part.modality ?? around, level)
  return !hasGrounds(part.condition) && isWeaker(around, level)
}

/** The meanings of the parts of one condition, and how they join. */
export interface Meanings {
  readonly of: (part: Part) => Meaning
  /** What the part would mean if its own parts meant this. */
  readonly join: (part: Part, around: Around, parts: readonly Meaning[]) => Meaning
}

export function meaningsOf(
  root: Part,
  outer: Modality,
  workbench: Workbench,
  levels = levelsOf([root])
): Meanings {
  const meanings = new Map<Part, Meaning>()
  const of = (part: Part): Meaning => meanings.get(part) ?? []

  const joinAt = (part: Part, parts: readonly Meaning[], at: number): Diagram => {
    const each = parts.map(meaning => meaning[at] ?? no)
    switch (part.kind) {
      case 'all':
        return workbench.and(...each)
      case 'any':
        return workbench.or(...each)
      case 'not':
        return workbench.not(each[0] ?? no)
      case 'ground':
        return each[0] ?? no
      case 'single':
        return workbench.of(part.condition)
      default:
        return unreachable(part.kind)
    }
  }
  const join = (part: Part, around: Around, parts: readonly Meaning[]): Meaning => {
    const plain = joinAt(part, parts, 0)
    const isPlain = around === null || !hasGrounds(part.condition)
    return [
      plain,
      ...levels.map((level, index) => {
        if (isBelow(part, around, level)) return no
        return isPlain ? plain : joinAt(part, parts, index + 1)
      })
    ]
  }
  const visit = (part: Part, around: Around): Meaning => {
    const inner = aroundIn(part, around)
    const made = join(
      part,
      around,
      part.parts.map(each => visit(each, inner(each)))
    )
    meanings.set(part, made)
    return made
  }
  visit(root, outer)
  return { of, join }
}
