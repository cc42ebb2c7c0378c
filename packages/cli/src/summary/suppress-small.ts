import type { Count } from './summary.ts'

/** The least number that a table per group may show. */
const leastShown = 5

type Grid<Value> = readonly (readonly Value[])[]

/**
 * Withholds counts of one to four, and as few others as are needed so that no withheld count
 * follows from the shown ones with the totals of its row and column. Needs two rows and two columns.
 */
export function suppressSmall(table: Grid<number>): Grid<Count> {
  const hidden = table.map(row => row.map(count => 0 < count && count < leastShown))
  for (;;) {
    const exposed = firstExposed(hidden)
    const extra = exposed && smallestShown(table, hidden, exposed)
    if (extra === undefined) break
    hidden[extra.row]?.splice(extra.column, 1, true)
  }
  return table.map((row, at) => row.map((count, column) => (hidden[at]?.[column] ? null : count)))
}

interface Cell {
  readonly row: number
  readonly column: number
}

/** The rows and columns that hang together through withheld cells. */
interface Reach {
  readonly rows: ReadonlySet<number>
  readonly columns: ReadonlySet<number>
}

/**
 * What hangs together with the first withheld cell that can be computed: one that does not lie on
 * a closed path of withheld cells along rows and columns in turn.
 */
function firstExposed(hidden: Grid<boolean>): Reach | undefined {
  const cells = hidden.flatMap((row, at) =>
    row.flatMap((isHidden, column) => (isHidden ? [{ row: at, column }] : []))
  )
  for (const cell of cells) {
    const reach = reachFrom(cell, cells)
    if (!reach.columns.has(cell.column)) return reach
  }
  return undefined
}

/** What can be reached from the row of the cell, without the cell itself. */
function reachFrom(start: Cell, cells: readonly Cell[]): Reach {
  const rows = new Set([start.row])
  const columns = new Set<number>()
  for (let size = 0; size < rows.size + columns.size;) {
    size = rows.size + columns.size
    for (const cell of cells) {
      if (cell === start || !(rows.has(cell.row) || columns.has(cell.column))) continue
      rows.add(cell.row)
      columns.add(cell.column)
    }
  }
  return { rows, columns }
}

/** Preferably not a zero: that says nothing of anybody. */
function smallestShown(table: Grid<number>, hidden: Grid<boolean>, reach: Reach): Cell | undefined {
  return table
    .flatMap((counts, row) => counts.map((count, column) => ({ count, row, column })))
    .filter(({ row, column }) => reach.rows.has(row) || reach.columns.has(column))
    .filter(({ row, column }) => !hidden[row]?.[column])
    .toSorted((a, b) => Number(a.count === 0) - Number(b.count === 0) || a.count - b.count)[0]
}
