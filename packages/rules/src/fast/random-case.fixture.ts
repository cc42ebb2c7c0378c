import type { Facts } from '@ketenregie/core'
import type { Rules } from '../compile/rules.ts'

/** A case of yes-no and choice facts that are known or not, each time the same for a seed. */
export function randomCase({ facts }: Rules, seed: number): Facts {
  let state = seed * 2_654_435_761 + 1
  const below = (count: number) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return ((state ^ (state >>> 13)) >>> 0) % count
  }
  const doubt = below(4)
  return Object.fromEntries(
    Object.values(facts).flatMap(({ name, domain }) => {
      const values = domain.kind === 'choice' ? domain.options : ['yes', 'no']
      return below(4) < doubt ? [] : [[name, values[below(values.length)]!]]
    })
  )
}
