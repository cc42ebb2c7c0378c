import type { HitPolicy, Output } from '../model/decision-table.ts'

/** The policies of DMN as its text defines them, over the rows that are hit, in their order. */
const policies: Readonly<Record<HitPolicy, (hit: readonly Output[]) => unknown>> = {
  unique: hit => (hit.length > 1 ? 'clash' : hit),
  first: hit => hit.slice(0, 1),
  any: hit => {
    const different = new Set(hit.map(row => JSON.stringify(row)))
    return different.size > 1 ? 'clash' : hit.slice(0, 1)
  },
  priority: hit => byPriority(hit).slice(0, 1),
  'output-order': byPriority,
  'rule-order': hit => hit,
  // a collection has no order: sorted as text, so that it can be compared
  collect: hit => hit.map(row => JSON.stringify(row)).toSorted(),
  'collect-count': hit => hit.length,
  'collect-sum': hit => (hit.length === 0 ? null : values(hit).reduce((a, b) => a + b)),
  'collect-min': hit => (hit.length === 0 ? null : Math.min(...values(hit))),
  'collect-max': hit => (hit.length === 0 ? null : Math.max(...values(hit)))
}

export function followsFrom(policy: HitPolicy, hit: readonly Output[]): string {
  return JSON.stringify(policies[policy](hit))
}

/** The same text for what the evaluator gives. */
export function describe(policy: HitPolicy, outputs: readonly Output[]): string {
  if (policy === 'collect')
    return JSON.stringify(outputs.map(row => JSON.stringify(row)).toSorted())
  if (!policy.startsWith('collect-')) return JSON.stringify(outputs)
  return JSON.stringify(values(outputs)[0] ?? null)
}

/** The outputs of the fixtures are one number, the highest first. */
function byPriority(hit: readonly Output[]): readonly Output[] {
  return hit.toSorted((a, b) => Number(b['x']) - Number(a['x']))
}

function values(hit: readonly Output[]): readonly number[] {
  return hit.map(row => Number(row['x']))
}
