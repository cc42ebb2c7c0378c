import type { Ids } from '@ketenregie/core'
import { randomUUID } from 'node:crypto'

/**
 * Identifiers of RFC 9562 version 7: the millisecond, then 74 random bits that count up within it.
 * They sort in the order in which they were given, so that an index on them grows at its end.
 */
export class RandomIds implements Ids {
  #millisecond = 0
  /** The random bits: the first 26, and the other 48. */
  #high = 0
  #low = 0
  #start = ''

  next(): string {
    const now = Date.now()
    // a clock that is set back does not make ids go back
    if (now > this.#millisecond) this.#begin(now)
    else if (this.#low < mostLow) this.#low++
    else if (this.#high < mostHigh) this.#lay(this.#millisecond, this.#high + 1, 0)
    else this.#begin(this.#millisecond + 1)
    return this.#start + inHex(this.#low, 12)
  }

  /** Takes bits below half of what fits, so that there is room to count. */
  #begin(millisecond: number): void {
    // the ends of a random identifier are 80 random bits, which Node keeps ready in numbers
    const random = randomUUID()
    const high = Number.parseInt(random.slice(0, 8), 16) >>> 7
    this.#lay(millisecond, high, Number.parseInt(random.slice(-12), 16))
  }

  #lay(millisecond: number, high: number, low: number): void {
    this.#millisecond = millisecond
    this.#high = high
    this.#low = low
    const time = inHex(millisecond, 12)
    const [upper, middle] = [0x7000 | (high >> 14), 0x8000 | (high & 0x3fff)]
    this.#start = `${time.slice(0, 8)}-${time.slice(8)}-${inHex(upper, 4)}-${inHex(middle, 4)}-`
  }
}

const mostHigh = 2 ** 26 - 1
const mostLow = 2 ** 48 - 1

function inHex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0')
}
