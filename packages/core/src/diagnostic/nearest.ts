/** Longer names are data, not slips of the pen. */
const longest = 60

/**
 * The name that was most likely meant: at most a third of its letters differ, and of equals the
 * first. Null: none is near.
 */
export function nearest(written: string, names: Iterable<string>): string | null {
  if (written.length > longest) return null
  const text = written.toLowerCase()
  let best: string | null = null
  let limit = Math.max(1, Math.floor(text.length / 3))
  for (const name of names) {
    if (name.length > longest) continue
    const found = distance(text, name.toLowerCase(), limit)
    if (found > limit) continue
    best = name
    limit = found - 1
    if (limit < 0) break
  }
  return best
}

/**
 * Letters to add, drop or replace, and neighbours to swap, to get from one text to the other; some
 * number above `limit` as soon as that is sure.
 */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1]
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + (same ? 0 : 1),
          swapped ? at(before, j - 2) + 1 : Infinity
        )
      )
    }
    if (Math.min(...next) > limit) return limit + 1
    before = row
    row = next
  }
  return at(row, to.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
