import type { MessageDefinition } from '@ketenregie/core'
import { orNone } from './alternatives.ts'
import { defaulting, list, map, required } from './collections.ts'
import { citation, name, nameOf } from './names.ts'
import { days } from './period.ts'
import { text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** `delen.yaml`: what one party sends another, to what end and on which ground. */
export const message: Shape<Omit<MessageDefinition, 'name'>> = become(
  map({
    bericht: required(name),
    van: required(nameOf('party')),
    aan: required(nameOf('party')),
    doel: required(name),
    grondslag: required(orNone(text)),
    velden: required(list(nameOf('fact'))),
    geldig: defaulting(days, { from: null, to: null }),
    bron: required(citation)
  }),
  read => ({
    kind: read.bericht,
    from: read.van,
    to: read.aan,
    purpose: read.doel,
    legalBasis: read.grondslag,
    facts: read.velden,
    valid: read.geldig,
    source: read.bron
  })
)
