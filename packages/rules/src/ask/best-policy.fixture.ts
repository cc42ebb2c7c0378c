import type { Facts, FactValue } from '@ketenregie/core'
import type { Rules } from '../compile/rules.ts'
import { evaluateAll } from '../evaluate/evaluate.ts'
import { truth } from '../evaluate/brute-force.fixture.ts'

/**
 * The oracle: every way of asking, tried on every partial case, with chances counted over all
 * completions. It shares nothing with the plan but the evaluation of a partial case.
 */
export function leastExpectedCost(
  rules: Rules,
  names: readonly string[],
  values: Readonly<Record<string, readonly FactValue[]>>,
  overhead: number
): number {
  const asOf = '2026-04-16'
  const excluded = rules.ruleSets.flatMap(set => set.excluded)
  const completions = (facts: Facts): number => {
    const open = Object.keys(values).find(name => !Object.hasOwn(facts, name))
    if (open === undefined) return excluded.some(({ when }) => truth(when, facts)) ? 0 : 1
    return values[open]!.reduce<number>(
      (sum, value) => sum + completions({ ...facts, [open]: value }),
      0
    )
  }
  const known = new Map<string, number>()
  const from = (facts: Facts): number => {
    const key = Object.keys(values)
      .map(name => JSON.stringify(Object.hasOwn(facts, name) ? facts[name] : null))
      .join()
    const before = known.get(key)
    if (before !== undefined) return before
    const findings = Object.values(evaluateAll(rules, names, facts, { asOf }))
    const worth = new Set(findings.flatMap(({ relevant }) => relevant))
    const costs = subsets([...worth])
      .filter(set => new Set(set.map(holderOf)).size === 1)
      .map(set => costOf(set) + after(facts, set))
    const made = costs.length === 0 ? 0 : Math.min(...costs)
    known.set(key, made)
    return made
  }
  const after = (facts: Facts, set: readonly string[]): number => {
    const all = completions(facts)
    const cases = set.reduce<readonly Facts[]>(
      (before, fact) =>
        before.flatMap(one => values[fact]!.map(value => ({ ...one, [fact]: value }))),
      [facts]
    )
    return cases.reduce((sum, one) => {
      const count = completions(one)
      return count === 0 ? sum : sum + (count / all) * from(one)
    }, 0)
  }
  const holderOf = (fact: string) => rules.facts[fact]!.holders.first
  const costOf = (set: readonly string[]) =>
    set.reduce((sum, fact) => sum + rules.facts[fact]!.cost, overhead)
  return from({})
}

function subsets(all: readonly string[]): readonly (readonly string[])[] {
  return all
    .reduce<readonly (readonly string[])[]>(
      (sets, one) => [...sets, ...sets.map(set => [...set, one])],
      [[]]
    )
    .filter(set => set.length > 0)
}
