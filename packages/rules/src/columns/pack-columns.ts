import type { Facts } from '@ketenregie/core'
import { isPlain } from '../fast/compile-outcome.ts'
import { wordsFor } from './columns.ts'
import type { Columns } from './columns.ts'
import type { ColumnPlan } from './plan-columns.ts'

/** Turns cases into planes of bits; what is not known can lie in every region. */
export function packColumns(plan: ColumnPlan, cases: readonly Facts[]): Columns {
  const words = wordsFor(cases.length)
  const planes = Array.from({ length: plan.planes }, () => new Int32Array(words))
  for (let word = 0; word < words; word += 1) {
    const some = cases.slice(word * 32, word * 32 + 32).map(plain)
    for (const { first, size, read } of plan.tests) {
      if (size === 2) packTwo(some, read, planes, first, word)
      else packMany(some, read, planes, first, size, word)
    }
  }
  return { length: cases.length, planes }
}

function packTwo(
  cases: readonly Facts[],
  read: (facts: Facts) => number,
  planes: readonly Int32Array[],
  first: number,
  word: number
): void {
  let [one, other] = [0, 0]
  // a counter: entries() would make an object for every bit
  let index = 0
  for (const facts of cases) {
    const region = read(facts)
    if (region !== 1) one |= 1 << index
    if (region !== 0) other |= 1 << index
    index += 1
  }
  set(planes[first], word, one)
  set(planes[first + 1], word, other)
}

function packMany(
  cases: readonly Facts[],
  read: (facts: Facts) => number,
  planes: readonly Int32Array[],
  first: number,
  size: number,
  word: number
): void {
  for (const [index, facts] of cases.entries()) {
    const known = read(facts)
    for (let region = 0; region < size; region += 1) {
      const plane = planes[first + region]
      if (known < 0 || known === region) set(plane, word, (plane?.[word] ?? 0) | (1 << index))
    }
  }
}

function set(plane: Int32Array | undefined, word: number, bits: number): void {
  if (plane !== undefined) plane[word] = bits
}

/** The facts without what is inherited. */
function plain(facts: Facts): Facts {
  return isPlain(facts) ? facts : { ...facts }
}
