import type { OpenMatter } from '../model/region.ts'
import { map, required } from './collections.ts'
import { citation, nameOf } from './names.ts'
import { text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** Under `open_punten` in `gebied.yaml`: what is not settled, and whose turn it is. */
export const openMatter: Shape<OpenMatter> = become(
  map({ wat: required(text), eigenaar: required(nameOf('party')), bron: required(citation) }),
  ({ wat, eigenaar, bron }) => ({ what: wat, owner: eigenaar, source: bron })
)
