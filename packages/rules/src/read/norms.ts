import type { Norm } from '@ketenregie/core'
import { orNone } from './alternatives.ts'
import { map, optional, required } from './collections.ts'
import { citation, nameOf } from './names.ts'
import { text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** `normen.yaml`: what a source asks, in own words. */
export const norm: Shape<Omit<Norm, 'id'>> = become(
  map({
    wat: required(text),
    partij: optional(orNone(nameOf('party'))),
    bron: required(citation)
  }),
  ({ wat, partij, bron }) => ({ text: wat, party: partij, source: bron })
)
