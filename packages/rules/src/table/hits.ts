import { canonicalJson, unreachable } from '@ketenregie/core'
import type { FactValue } from '@ketenregie/core'
import type { DecisionTable, Output, OutputDomain } from '../model/decision-table.ts'

/** What follows from the rows that are hit; a clash where a policy does not allow them together. */
export type Hits = readonly Output[] | 'clash'

export const noHits: Hits = []

type Policy = Pick<DecisionTable, 'hitPolicy' | 'outputs' | 'otherwise'>

/** What follows when an earlier row is hit beside later ones. */
export function addHit(row: Output, later: Hits, { hitPolicy, outputs }: Policy): Hits {
  if (later === 'clash') return later
  const [last] = later
  if (last === undefined) return [hitPolicy === 'collect-count' ? countOf(outputs, 1) : row]
  switch (hitPolicy) {
    case 'first':
      return [row]
    case 'unique':
      return 'clash'
    case 'any':
      return canonicalJson(row) === canonicalJson(last) ? later : 'clash'
    case 'priority':
      return compareOutputs(row, last, outputs) <= 0 ? [row] : later
    case 'rule-order':
      return [row, ...later]
    case 'output-order':
    // in no order; with one, equal collections are equal lists
    case 'collect':
      return [row, ...later].toSorted((a, b) => compareOutputs(a, b, outputs))
    case 'collect-sum':
      return [combine(row, last, (a, b) => a + b)]
    case 'collect-min':
      return [combine(row, last, Math.min)]
    case 'collect-max':
      return [combine(row, last, Math.max)]
    case 'collect-count':
      return [combine(countOf(outputs, 1), last, (a, b) => a + b)]
    default:
      return unreachable(hitPolicy)
  }
}

/** What follows in the end: where nothing is hit, what the table says of that. */
export function settleHits(hits: Hits, { hitPolicy, outputs, otherwise }: Policy): Hits {
  if (hits.length > 0) return hits
  if (otherwise !== null) return [otherwise]
  return hitPolicy === 'collect-count' ? [countOf(outputs, 0)] : hits
}

function countOf(outputs: DecisionTable['outputs'], count: number): Output {
  return Object.fromEntries(Object.keys(outputs).map(name => [name, count]))
}

function combine(one: Output, other: Output, how: (a: number, b: number) => number): Output {
  return Object.fromEntries(
    Object.entries(one).map(([name, value]) => [name, how(Number(value), Number(other[name]))])
  )
}

/** The one that comes first in the domain of the first output in which they differ. */
export function compareOutputs(
  one: Output,
  other: Output,
  outputs: DecisionTable['outputs']
): number {
  for (const [name, domain] of Object.entries(outputs)) {
    const difference = rankIn(domain, one[name]) - rankIn(domain, other[name])
    if (difference !== 0) return difference
  }
  return 0
}

function rankIn(domain: OutputDomain, value: FactValue | undefined): number {
  switch (domain.kind) {
    case 'yes-no':
      return value === 'yes' ? 0 : 1
    case 'number':
      return -Number(value)
    case 'choice':
    case 'party':
    case 'text':
      return domain.options.indexOf(String(value))
    default:
      return unreachable(domain)
  }
}
