import type { CivilDate, Period } from '@ketenregie/core'
import { parsePeriod } from '@ketenregie/core'
import { byKind } from './alternatives.ts'
import { defaulting, map, optional, required } from './collections.ts'
import { cut, date, format, whole } from './scalars.ts'
import type { Shape } from './shape.ts'
import { become } from './shape.ts'

/** `P4W`, `P10D`, `P1M`, `P1Y` or `PT72H`. */
export const isoPeriod: Shape<Period> = become(
  format('period', /^P(?:\d{1,6}[DWMY]|T\d{1,6}H)$/),
  (written, node, session) => {
    const period = parsePeriod(written)
    if (period !== undefined) return period
    const params = { format: 'period', written: cut(written) } as const
    session.report.add({ code: 'rules/bad-format', params }, node.place)
    return undefined
  }
)

/** An ISO period, or `{ werkdagen: 10 }`, which ISO cannot write. */
export const period: Shape<Period> = byKind<Period>({
  scalar: isoPeriod,
  map: become(map({ werkdagen: required(whole(1, 1_000)) }), ({ werkdagen }) => {
    return { unit: 'working-days', count: werkdagen }
  })
})

export interface Days {
  readonly from: CivilDate | null
  readonly to: CivilDate | null
}

/** `{ van: DATE, tot: DATE }`, both included; what is left out is open. */
export const days: Shape<Days> = become(
  map({ van: optional(date), tot: optional(date) }),
  ({ van, tot }, node, session) => inOrder({ from: van, to: tot }, node, session)
)

/** `{ van: DATE }`, with `tot` where it has ended. */
export const daysFrom: Shape<{ readonly from: CivilDate; readonly to: CivilDate | null }> = become(
  map({ van: required(date), tot: defaulting<CivilDate | null>(date, null) }),
  ({ van, tot }, node, session) => {
    return inOrder({ from: van, to: tot }, node, session) && { from: van, to: tot }
  }
)

/** Reports an end that lies before its start. */
export function inOrder(
  found: Days,
  node: Parameters<Shape<Days>['read']>[0],
  { report }: Parameters<Shape<Days>['read']>[1]
): Days | undefined {
  const { from, to } = found
  if (from === null || to === null || from <= to) return found
  report.add({ code: 'rules/end-before-start', params: { from, to } }, node.place)
  return undefined
}
