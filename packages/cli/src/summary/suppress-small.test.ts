import fc from 'fast-check'
import { expect, it } from 'vitest'
import { suppressSmall } from './suppress-small.ts'

it('withholds a small count and what would give it away', () => {
  expect(
    suppressSmall([
      [40, 3],
      [12, 9]
    ])
  ).toEqual([
    [null, null],
    [null, null]
  ])
})

it('shows everything where nothing is small', () => {
  expect(suppressSmall([[40, 0, 5]])).toEqual([[40, 0, 5]])
})

/** Brute force: can the withheld cells be filled in another way, with the same totals? */
function othersFit(table: readonly (readonly number[])[], shown: readonly (readonly unknown[])[]) {
  const hidden = shown.flatMap((row, at) =>
    row.flatMap((count, column) => (count === null ? [{ at, column }] : []))
  )
  const moved = new Set<string>()
  for (let choice = 0; choice < 3 ** hidden.length; choice++) {
    const steps = hidden.map((cell, index) => ({
      ...cell,
      by: (Math.floor(choice / 3 ** index) % 3) - 1
    }))
    const sum = (of: typeof steps) => of.reduce((total, { by }) => total + by, 0)
    const isBalanced =
      table.every((_, row) => sum(steps.filter(({ at }) => at === row)) === 0) &&
      table[0]!.every((_, column) => sum(steps.filter(cell => cell.column === column)) === 0)
    if (!isBalanced) continue
    for (const { at, column, by } of steps) if (by !== 0) moved.add(`${at}:${column}`)
  }
  return hidden.every(({ at, column }) => moved.has(`${at}:${column}`))
}

it('no withheld count follows from the shown ones and the totals', () => {
  const tables = fc
    .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(12), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows
      })
    )
  fc.assert(fc.property(tables, table => othersFit(table, suppressSmall(table))))
})
