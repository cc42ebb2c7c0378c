/** The name closest to what was written, when it is close enough to be meant. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const text = written.toLowerCase()
  const limit = Math.max(1, Math.floor(text.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const name of names) {
    const steps = distance(text, name.toLowerCase())
    if (steps < least) [best, least] = [name, steps]
  }
  return best
}

/** Edits from one text to the other: a character more, less or other, or two swapped. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 8) return Infinity
  let before: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const choices = [
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1)
      ]
      if (swapped && row > 1 && column > 1) choices.push(at(before, column - 2) + 1)
      current.push(Math.min(...choices))
    }
    before = previous
    previous = current
  }
  return at(previous, other.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
