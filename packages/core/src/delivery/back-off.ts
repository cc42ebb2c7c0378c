import { sha256Hex } from '../journal/hash.ts'

const minute = 60_000
const longest = 4 * 60 * minute

/**
 * How long to wait after a failed attempt, in milliseconds: twice as long each time, from a minute
 * to four hours at most, and up to half of it shorter by a share that follows from the message, so
 * that messages that failed together do not all come back together.
 */
export function backOff(message: string, attempts: number): number {
  const full = Math.min(longest, minute * 2 ** (attempts - 1))
  const share = parseInt(sha256Hex(`${message} ${attempts}`).slice(0, 8), 16) / 0x1_0000_0000
  return Math.round(full * (1 - share / 2))
}
