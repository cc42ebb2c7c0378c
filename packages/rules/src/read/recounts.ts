import type { Figure, Recount } from '@ketenregie/core'
import { byKey } from './alternatives.ts'
import { list, map, optional, required } from './collections.ts'
import { slugName } from './names.ts'
import { format, text, whole } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** As a source writes it: `91`, `58%` or `28,2%`. */
const figure: Shape<Figure> = become(
  format('figure', /^\d{1,6}(?:,\d{1,2})?%?$/),
  (written): Figure => {
    const [, number = '', decimals = ''] = /^(\d+)(?:,(\d+))?/.exec(written) ?? []
    return {
      value: Number(`${number}.${decimals || '0'}`),
      decimals: decimals.length,
      isPercent: written.endsWith('%')
    }
  }
)

const stated = {
  wat: required(text),
  plek: required(slugName),
  staat_er: required(figure),
  toelichting: optional(text)
}

interface Stated {
  readonly wat: string
  readonly plek: string
  readonly staat_er: Figure
  readonly toelichting: string | null
}

function recounted(read: Stated, from: Recount['from']): Recount {
  const { wat, plek, staat_er, toelichting } = read
  return { what: wat, place: plek, stated: staat_er, from, note: toelichting }
}

/** Under `nagerekend` in `bronnen.yaml`: a figure with those that it follows from. */
export const recount: Shape<Recount> = byKey(
  'som',
  become(map({ ...stated, som: required(list(figure, 1)) }), ({ som: parts, ...read }) =>
    recounted(read, { kind: 'sum', parts })
  ),
  become(
    map({ ...stated, deel: required(whole(0)), geheel: required(whole(1)) }),
    ({ deel: part, geheel, ...read }) => recounted(read, { kind: 'share', part, whole: geheel })
  )
)
