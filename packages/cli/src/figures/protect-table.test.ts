import fc from 'fast-check'
import { expect, it } from 'vitest'
import { protectTable } from './protect-table.ts'

const grids = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(12), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows
    })
  )

/** All cells with the totals in the last row and column. */
function cellsOf(counts: readonly (readonly number[])[]) {
  const { rows, total } = protectTable(counts)
  return [...rows, total].map(row => [...row.counts, row.total])
}

/** Rank by elimination: a cell follows from the shown ones when it is fixed in every solution. */
function fixed(hidden: readonly (readonly boolean[])[]): readonly boolean[] {
  const places = hidden.flatMap((row, at) =>
    row.flatMap((is, column) => (is ? [{ row: at, column }] : []))
  )
  const last = { row: hidden.length - 1, column: (hidden[0]?.length ?? 1) - 1 }
  const lines = [
    ...hidden.map((_, row) =>
      places.map(p => (p.row === row ? (p.column === last.column ? -1 : 1) : 0))
    ),
    ...(hidden[0] ?? []).map((_, column) =>
      places.map(p => (p.column === column ? (p.row === last.row ? -1 : 1) : 0))
    )
  ]
  const base = rankOf(lines)
  return places.map((_, at) => {
    const unit = places.map(place => (place === places[at] ? 1 : 0))
    return rankOf([...lines, unit]) === base
  })
}

function rankOf(lines: readonly (readonly number[])[]): number {
  const rows = lines.map(line => [...line])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot < 0) continue
    const [found = []] = rows.splice(pivot, 1)
    rows.splice(rank, 0, found)
    rows.forEach((row, at) => {
      if (at === rank) return
      const factor = (row[column] ?? 0) / (found[column] ?? 1)
      rows[at] = row.map((value, k) => value - factor * (found[k] ?? 0))
    })
    rank++
  }
  return rank
}

it('shows no count of one to four, and none that can be worked out', () => {
  fc.assert(
    fc.property(grids, counts => {
      const cells = cellsOf(counts)
      for (const count of cells.flat())
        expect(count === null || count === 0 || count > 4).toBe(true)
      expect(fixed(cells.map(row => row.map(count => count === null)))).not.toContain(true)
    })
  )
})

it('shows everything where nothing is small', () => {
  expect(
    cellsOf([
      [5, 6],
      [7, 0]
    ])
  ).toEqual([
    [5, 6, 11],
    [7, 0, 7],
    [12, 6, 18]
  ])
})

it('withholds a small total', () => {
  const [, , total] = cellsOf([
    [0, 30],
    [2, 30]
  ])
  expect(total?.[0]).toBeNull()
})
