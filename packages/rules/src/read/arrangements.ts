import type { ArrangementStatement } from '../model/region.ts'
import { byWord } from './alternatives.ts'
import type { Named } from './collections.ts'
import { map, optional, record, required } from './collections.ts'
import { citation, nameOf, option } from './names.ts'
import { date, text, word } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

const arranged: Shape<ArrangementStatement> = become(
  map({
    stand: required(word(new Map([['geregeld', 'arranged' as const]]))),
    afspraak: required(text),
    sinds: required(date),
    verantwoordelijk: required(nameOf('party')),
    herijken_voor: required(date),
    toelichting: optional(text),
    bron: required(citation)
  }),
  read => ({
    status: read.stand,
    agreed: read.afspraak,
    since: read.sinds,
    responsible: read.verantwoordelijk,
    recalibrateBy: read.herijken_voor,
    note: read.toelichting,
    source: read.bron
  })
)

const missing: Shape<ArrangementStatement> = become(
  map({
    stand: required(word(new Map([['ontbreekt', 'missing' as const]]))),
    toelichting: optional(text),
    bron: required(citation)
  }),
  ({ stand, toelichting, bron }) => ({ status: stand, note: toelichting, source: bron })
)

const unknown: Shape<ArrangementStatement> = become(
  map({
    stand: required(word(new Map([['onbekend', 'unknown' as const]]))),
    toelichting: optional(text)
  }),
  ({ stand, toelichting }) => ({ status: stand, note: toelichting, source: null })
)

export type WrittenArrangements = readonly Named<ArrangementStatement>[]

/** Under `regelingen` in `gebied.yaml`, by task and place: what is arranged apart from cases. */
export const arrangements: Shape<WrittenArrangements> = record(
  option,
  byWord<ArrangementStatement>('stand', {
    geregeld: arranged,
    ontbreekt: missing,
    onbekend: unknown
  })
)
