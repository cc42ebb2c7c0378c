import type { Visit } from '../model/region.ts'
import { map, optional, required } from './collections.ts'
import { yesOrNo } from './dutch.ts'
import { citation, option } from './names.ts'
import { whole, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** Under `bezoek` in `gebied.yaml`, by institution: the region's own list of distances. */
export const visit: Shape<Visit> = become(
  map({
    kilometer: optional(whole(0, 1000)),
    te_ver: required(word(yesOrNo)),
    rit: optional(option),
    bron: required(citation)
  }),
  ({ kilometer, te_ver, rit, bron }) => ({
    kilometres: kilometer,
    isTooFar: te_ver,
    trip: rit,
    source: bron
  })
)
