/** Numbers below a bound, the same ones each time. */
export function randomFrom(seed: number): (bound: number) => number {
  let state = seed
  return bound => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % bound
  }
}

export function shuffled<One>(all: readonly One[], below: (bound: number) => number): One[] {
  return all
    .map(one => ({ one, place: below(2 ** 20) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one)
}
