/** Draws that are the same in every run and on every machine. */
export interface Random {
  /** From 0 up to 1, 1 not included. */
  next(): number
  chance(probability: number): boolean
  /** A whole number, both ends included. */
  between(from: number, to: number): number
  pick<T>(items: readonly T[]): T
  shuffle<T>(items: readonly T[]): readonly T[]
}

/** Mulberry32: a small generator with a known sequence, so that no library decides our example. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  const shuffle = <T>(items: readonly T[]): readonly T[] =>
    items
      .map(item => ({ item, rank: next() }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ item }) => item)
  return { next, chance: probability => next() < probability, between, pick, shuffle }
}
