import type { Citation } from '@ketenregie/core'
import { map, required } from './collections.ts'
import { citation } from './names.ts'
import { text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** On which ground a message goes that has none in the layer below. */
export interface LegalBasis {
  readonly basis: string
  readonly source: Citation
}

/** Under `grondslagen` in `gebied.yaml`: there is no basis without a source. */
export const legalBasis: Shape<LegalBasis> = become(
  map({ grondslag: required(text), bron: required(citation) }),
  ({ grondslag, bron }) => ({ basis: grondslag, source: bron })
)
