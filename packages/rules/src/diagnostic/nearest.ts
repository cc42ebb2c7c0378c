const longest = 60

/**
 * The name that was most likely meant: what the word means elsewhere, or else the name of which at
 * most a third of the letters differ. Null: none is near.
 */
export function nearest(written: string, known: Iterable<string>): string | null {
  if (written.length > longest) return null
  const meant = elsewhere.get(written.toLowerCase())
  let best: string | null = null
  let least = mostSlips(written) + 1
  for (const name of known) {
    if (name === meant) return name
    if (Math.abs(name.length - written.length) >= least || name.length > longest) continue
    const found = distance(written.toLowerCase(), name.toLowerCase())
    if (found >= least) continue
    least = found
    best = name
  }
  return best
}

/** What people write that have met YAML, English or a programming language before. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['true', 'ja'],
  ['yes', 'ja'],
  ['on', 'ja'],
  ['false', 'nee'],
  ['no', 'nee'],
  ['off', 'nee'],
  ['unknown', 'onbekend'],
  ['and', 'alle'],
  ['en', 'alle'],
  ['all', 'alle'],
  ['or', 'een_van'],
  ['of', 'een_van'],
  ['any', 'een_van'],
  ['not', 'niet'],
  ['geen', 'niet'],
  ['may', 'mag'],
  ['kan', 'mag'],
  ['does', 'doet'],
  ['gelijk', 'is'],
  ['gelijk_aan', 'is'],
  ['ongelijk', 'is_niet'],
  ['niet_gelijk', 'is_niet'],
  ['meer_dan', 'groter_dan'],
  ['minder_dan', 'kleiner_dan'],
  ['maximaal', 'hoogstens'],
  ['minimaal', 'minstens'],
  ['tot_en_met', 'uiterlijk']
])

/** Of two or three letters one may differ; else two, and a third of a long name. */
function mostSlips({ length }: string): number {
  return length <= 3 ? 1 : Math.max(2, Math.floor(length / 3))
}

/** Letters to add, drop or replace, and neighbours to swap, to get from one text to the other. */
function distance(from: string, to: string): number {
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1]
      let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, at(before, j - 2) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return at(row, to.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
