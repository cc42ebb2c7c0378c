import type { Facts, FactValue, Unknown } from '@ketenregie/core'
import { isPlain } from '../fast/compile-outcome.ts'
import { wordsFor } from './columns.ts'
import type { Columns } from './columns.ts'
import type { Field, Fields, Order } from './fields.ts'
import type { ColumnPlan } from './plan-columns.ts'

/** Turns cases into planes of bits; what is not known can lie in every region. */
export function packColumns(plan: ColumnPlan, cases: readonly Facts[]): Columns {
  const { fields } = plan
  return packWith(plan, cases, (some, start, count, stated) =>
    stateWord(some, start, count, fields, stated)
  )
}

/** Marks so many cases from `start` on, a bit for each, at the regions in which their facts lie. */
export type StateWord = (
  cases: readonly Facts[],
  start: number,
  count: number,
  stated: Int32Array
) => void

export function packWith(plan: ColumnPlan, cases: readonly Facts[], stateSome: StateWord): Columns {
  const { planes: count } = plan
  const words = wordsFor(cases.length)
  const all = new Int32Array(count * words)
  const stated = new Int32Array(count)
  for (let word = 0; word < words; word += 1) {
    const end = Math.min(32, cases.length - 32 * word)
    stated.fill(0)
    stateSome(cases, 32 * word, end, stated)
    open(plan, stated, end === 32 ? -1 : 2 ** end - 1, all, word)
  }
  const planes = Array.from({ length: count }, (_, plane) =>
    all.subarray(plane * words, (plane + 1) * words)
  )
  return { length: cases.length, planes }
}

/** The cases of one word, in a function of its own: engines make the most of a small busy one. */
function stateWord(
  cases: readonly Facts[],
  start: number,
  count: number,
  { byName, others, order }: Fields,
  stated: Int32Array
): void {
  for (let index = 0; index < count; index += 1) {
    const given = cases[start + index] ?? nothing
    const facts = plain(given)
    state(facts, 1 << index, byName, order, stated)
    stateRest(facts, others, 1 << index, stated)
  }
}

const nothing: Facts = {}

/** The facts without what is inherited. */
export function plain(facts: Facts): Facts {
  return isPlain(facts) ? facts : { ...facts }
}

export function stateRest(
  facts: Facts,
  others: Fields['others'],
  bit: number,
  stated: Int32Array
): void {
  for (const { first, read } of others) {
    const region = read(facts)
    if (region >= 0) stated[first + region] = (stated[first + region] ?? 0) | bit
  }
}

/**
 * Marks one case at the regions in which its facts lie. It goes over the facts that there are, since
 * looking each of them up by its name takes longest where cases have them in different orders.
 */
function state(
  facts: Facts,
  bit: number,
  byName: Fields['byName'],
  { names, fields }: Order,
  stated: Int32Array
): void {
  let at = 0
  for (const name in facts) {
    // read at once: engines know then where it stands
    const value = facts[name]
    if (at === names.length) names.push('')
    if (names[at] !== name) {
      names[at] = name
      fields[at] = byName.get(name)
    }
    const field = fields[at]
    at += 1
    if (field === undefined) continue
    const { first } = field
    if (value === field.one) stated[first] = (stated[first] ?? 0) | bit
    else if (value === field.other) stated[first + 1] = (stated[first + 1] ?? 0) | bit
    else stateOther(value, field, bit, stated)
  }
}

export function stateOther(
  value: FactValue | Unknown | undefined,
  { first, of }: Field,
  bit: number,
  stated: Int32Array
): void {
  const region = value === undefined || typeof value === 'object' ? undefined : of(value)
  if (region !== undefined) stated[first + region] = (stated[first + region] ?? 0) | bit
}

/** The planes of a word: where nothing is stated of a fact, every region is open. */
function open(
  { tests }: ColumnPlan,
  stated: Int32Array,
  inUse: number,
  all: Int32Array,
  word: number
): void {
  const words = all.length / stated.length
  for (const { first, size } of tests) {
    let known = 0
    for (let plane = first; plane < first + size; plane += 1) known |= stated[plane] ?? 0
    for (let plane = first; plane < first + size; plane += 1)
      all[plane * words + word] = ((stated[plane] ?? 0) | ~known) & inUse
  }
}
