import type { Place } from '@ketenregie/core'
import type { OpenPart } from '../model/layered.ts'
import { byKind } from './alternatives.ts'
import { defaulting, list } from './collections.ts'
import { openParts } from './dutch.ts'
import { format, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** What a layer above may do with a part. */
export interface WrittenMarks {
  readonly open: readonly OpenPart[]
  readonly minimumNorm: boolean
}

/** The part of the layer below that this one takes the place of. */
export interface Overridden {
  readonly set: string
  readonly name: string
  readonly place: Place
}

const everyPart = [...openParts.values()]

const wholly: Shape<readonly OpenPart[]> = become(
  word(new Map([['ja', true]])),
  (): readonly OpenPart[] => everyPart
)

/** `ja`: everything, or the parts that a layer may fill in for itself. */
export const open: Shape<readonly OpenPart[]> = byKind<readonly OpenPart[]>({
  scalar: wholly,
  list: list(word(openParts), 1)
})

export const overridden: Shape<Overridden> = become(
  format('part', /^[a-z0-9]+(?:[._-][a-z0-9]+)*#[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/),
  (written, { place }) => {
    const [set = '', name = ''] = written.split('#')
    return { set, name, place }
  }
)

export const markFields = {
  open: defaulting<readonly OpenPart[]>(open, []),
  minimumnorm: defaulting(word(new Map([['ja', true]])), false)
}

interface ReadMarks {
  readonly open: readonly OpenPart[]
  readonly minimumnorm: boolean
}

export function marksOf({ open: parts, minimumnorm }: ReadMarks): WrittenMarks {
  return { open: parts, minimumNorm: minimumnorm }
}
