import type { Point } from './geometry.ts'
import { groupBy } from './group-by.ts'
import { entry } from './measure.ts'
import type { MeasuredBlock } from './measure.ts'
import { trackWidth } from './place-blocks.ts'
import type { Placement } from './place-blocks.ts'

interface Run {
  readonly column: number
  readonly to: string
  readonly from: Point['y']
  readonly until: Point['y']
}

/**
 * Where the line to each step goes up or down: its place in the channel beside the column that it
 * leaves. Lines that keep their order do not cross: of those that go up the highest turns first, of
 * those that go down the lowest.
 */
export function tracksIn(
  blocks: readonly MeasuredBlock[],
  { at, channels }: Placement
): (to: string) => number {
  const runs = blocks.flatMap(({ block, rows }): readonly Run[] => {
    const { column, step } = block
    const top = at.get(step.name)?.y ?? 0
    return rows.flatMap(({ outs }) =>
      outs.flatMap(({ out: { by, to }, y }) =>
        by === 'line' && to !== null
          ? [{ column, to, from: top + y, until: (at.get(to)?.y ?? 0) + entry.y }]
          : []
      )
    )
  })
  const rank = ({ from, until }: Run) => (until > from ? -from : from - Number.MAX_SAFE_INTEGER / 2)
  const places = [...groupBy(runs, ({ column }) => String(column)).values()].flatMap(beside =>
    beside
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ column, to }, index): readonly [string, number] => [
        to,
        (channels.get(column) ?? 0) + trackWidth * (index + 1)
      ])
  )
  const found = new Map(places)
  return to => found.get(to) ?? 0
}
