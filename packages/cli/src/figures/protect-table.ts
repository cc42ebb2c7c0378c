import type { Count } from '../summary/summary.ts'
import { suppressSmall } from '../summary/suppress-small.ts'

/** Counts per row and class with their totals; null: withheld. */
export interface ProtectedTable {
  readonly rows: readonly { readonly counts: readonly Count[]; readonly total: Count }[]
  readonly total: { readonly counts: readonly Count[]; readonly total: Count }
}

/**
 * Withholds every count of one to four, totals too, and as few others as are needed so that none
 * follows from what is shown. Totals stand in the grid themselves: with them each line adds up to
 * something known, so that a withheld one is found in the same way as any other.
 */
export function protectTable(counts: readonly (readonly number[])[]): ProtectedTable {
  const width = Math.max(1, ...counts.map(({ length }) => length))
  const columns = Array.from({ length: width }, (_, at) => at)
  const sums = columns.map(at => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0))
  const grid = [...counts, sums].map(row => [...row, row.reduce((sum, count) => sum + count, 0)])
  const shown = suppressSmall(grid).map(row => ({
    counts: row.slice(0, -1),
    total: row.at(-1) ?? null
  }))
  return {
    rows: shown.slice(0, -1),
    total: shown.at(-1) ?? { counts: [], total: null }
  }
}
