import { mixed } from './node-store.ts'
import { zeros } from './zeros.ts'

/** The operation, what it combines, and what comes of it. */
const width = 4

/** What most decisions need. */
const blank = zeros(64 * width)

/** What came of operations on two diagrams, in one list of numbers. Operations count from 1. */
export class Combinations {
  #entries: number[] = []
  #count = 0

  /** Undefined while it has not been combined. */
  find(operation: number, first: number, second: number): number | undefined {
    if (this.#count === 0) return undefined
    const at = placeOf(this.#entries, operation, first, second)
    return this.#entries[at] === 0 ? undefined : this.#entries[at + 3]
  }

  add(operation: number, first: number, second: number, made: number): void {
    if (2 * (this.#count + 1) * width > this.#entries.length) this.#grow()
    put(this.#entries, operation, first, second, made)
    this.#count += 1
  }

  clear(): void {
    this.#entries = []
    this.#count = 0
  }

  #grow(): void {
    const before = this.#entries
    this.#entries = before.length === 0 ? blank.slice() : zeros(2 * before.length)
    for (let at = 0; at < before.length; at += width) {
      const operation = before[at] ?? 0
      if (operation === 0) continue
      put(this.#entries, operation, before[at + 1] ?? 0, before[at + 2] ?? 0, before[at + 3] ?? 0)
    }
  }
}

function put(
  entries: number[],
  operation: number,
  first: number,
  second: number,
  made: number
): void {
  const at = placeOf(entries, operation, first, second)
  entries[at] = operation
  entries[at + 1] = first
  entries[at + 2] = second
  entries[at + 3] = made
}

/** Where these stand, or else the first free place for them. */
function placeOf(
  entries: readonly number[],
  operation: number,
  first: number,
  second: number
): number {
  const last = entries.length / width - 1
  const hash = mixed(mixed(operation, first), second)
  for (let place = (hash ^ (hash >>> 15)) & last; ; place = (place + 1) & last) {
    const at = place * width
    const found = entries[at]
    if (found === 0) return at
    if (found === operation && entries[at + 1] === first && entries[at + 2] === second) return at
  }
}
