import type { Ids } from '@ketenregie/core'
import { randomUUID } from 'node:crypto'

/**
 * Identifiers of RFC 9562 version 7: the millisecond, then 74 random bits that count up within it.
 * They sort in the order in which they were given, so that an index on them grows at its end.
 */
export class RandomIds implements Ids {
  #millisecond = 0
  #rest = 0n

  next(): string {
    const now = Date.now()
    // a clock that is set back does not make ids go back
    if (now > this.#millisecond) {
      this.#millisecond = now
      this.#rest = freshRest()
    } else if (this.#rest === mostRest) {
      this.#millisecond++
      this.#rest = freshRest()
    } else this.#rest++
    return layOut(this.#millisecond, this.#rest)
  }
}

const mostRest = (1n << 74n) - 1n

/** Below half of what fits, so that there is room to count. */
function freshRest(): bigint {
  // the ends of a random identifier are 80 random bits, which Node keeps ready in numbers
  const random = randomUUID()
  return BigInt(`0x${random.slice(0, 8)}${random.slice(-12)}`) >> 7n
}

function layOut(millisecond: number, rest: bigint): string {
  const time = millisecond.toString(16).padStart(12, '0')
  const upper = (0x7000n | (rest >> 62n)).toString(16)
  const lower = ((2n << 62n) | (rest & ((1n << 62n) - 1n))).toString(16).padStart(16, '0')
  return [time.slice(0, 8), time.slice(8), upper, lower.slice(0, 4), lower.slice(4)].join('-')
}
