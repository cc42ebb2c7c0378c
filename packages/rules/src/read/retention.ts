import type { Period, RetentionTerm } from '@ketenregie/core'
import { parsePeriod } from '@ketenregie/core'
import { list, map, required } from './collections.ts'
import { citation, nameOf } from './names.ts'
import { cut, format, text } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** Cases end on a day, so a term counts days or more: `P5Y`. */
const days: Shape<Period> = become(
  format('period-of-days', /^P\d{1,6}[DWMY]$/),
  (written, node, session) => {
    const period = parsePeriod(written)
    if (period !== undefined) return period
    const params = { format: 'period-of-days', written: cut(written) } as const
    session.report.add({ code: 'rules/bad-format', params }, node.place)
    return undefined
  }
)

/** `bewaartermijnen.yaml`: how long cases are kept after their end, by category, and why so long. */
export const retention: Shape<Omit<RetentionTerm, 'category'>> = become(
  map({
    wat: required(text),
    processen: required(list(nameOf('process'))),
    duur: required(days),
    bron: required(citation)
  }),
  ({ wat, processen, duur, bron }) => ({
    what: wat,
    processes: processen,
    period: duur,
    source: bron
  })
)
