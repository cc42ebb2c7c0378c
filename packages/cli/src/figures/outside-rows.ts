import type { GroupOutcome } from '@ketenregie/adapters/outcomes'
import type { AgreementPack, Indicator } from '@ketenregie/rules'
import type { FigureRow } from './collect-figures.ts'
import { protectTable } from './protect-table.ts'

export interface OutsideRows {
  readonly rows: readonly FigureRow[]
  readonly total: FigureRow
}

/** What came from elsewhere for an indicator: a row for each period and group, small counts withheld. */
export function outsideRows(
  { name }: Indicator,
  classes: readonly string[],
  outcomes: readonly GroupOutcome[],
  { region, facts }: AgreementPack
): OutsideRows {
  const own = outcomes.filter(({ indicator }) => indicator === name)
  const titleOf = ({ period, municipality, group }: GroupOutcome): string => {
    const place = municipality && (region?.municipalities[municipality] ?? municipality)
    // a group is told by the fact that makes it one
    const target = group && (Object.hasOwn(facts, group) ? group.replaceAll('_', ' ') : group)
    return [period, place, target].filter(Boolean).join(' ')
  }
  const titles = [...new Set(own.map(titleOf))].toSorted()
  const grid = titles.map(title =>
    classes.map(each =>
      own
        .filter(one => one.of === each && titleOf(one) === title)
        .reduce((sum, { count }) => sum + count, 0)
    )
  )
  const table = protectTable(grid)
  const bare = { share: null, median: null, code: '' }
  return {
    rows: titles.map((municipality, at) => ({
      ...bare,
      municipality,
      counts: table.rows[at]?.counts ?? [],
      cases: table.rows[at]?.total ?? null
    })),
    total: {
      ...bare,
      municipality: '',
      counts: table.total.counts,
      cases: table.total.total
    }
  }
}
