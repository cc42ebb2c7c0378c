import type { Facts, FactValue } from '@ketenregie/core'
import type { JsonRule } from './json-rules.ts'
import { engineOf, eventsOf } from './json-rules-engine.fixture.ts'

/** Every way to know some of these facts, by their values. */
export function partialCases(
  universe: Readonly<Record<string, readonly FactValue[]>>
): readonly Facts[] {
  return Object.entries(universe).reduce<readonly Facts[]>(
    (cases, [name, values]) =>
      cases.flatMap(one => [one, ...values.map(value => ({ ...one, [name]: value }))]),
    [{}]
  )
}

export function factsIn(conditions: unknown): readonly string[] {
  const found = [...JSON.stringify(conditions).matchAll(/"fact":"(\w+)"/g)]
  return [...new Set(found.map(([, fact]) => fact!))].toSorted()
}

/**
 * What the engine says of each rail in every partial case of the facts that the rail looks at;
 * rails that are equal are run once. The answer is whether the rail is true in the given case.
 */
export async function runRails(
  rails: readonly JsonRule[],
  valuesOf: (fact: string) => readonly FactValue[]
): Promise<(rail: JsonRule, facts: Facts) => boolean> {
  const keys = new Map(rails.map(rail => [rail, JSON.stringify(rail.conditions)]))
  const distinct = new Map(rails.map(rail => [keys.get(rail)!, rail]))
  const groups = new Map<string, (readonly [string, JsonRule])[]>()
  for (const one of distinct) {
    const joined = factsIn(one[1].conditions).join()
    groups.set(joined, [...(groups.get(joined) ?? []), one])
  }
  const groupOf = new Map<string, readonly string[]>()
  const fired = new Map<string, Set<string>>()
  for (const [joined, group] of groups) {
    const names = joined.split(',').filter(Boolean)
    const rules = group.map(([key, { conditions }], index) => {
      groupOf.set(key, names)
      fired.set(key, new Set())
      return { conditions, event: { type: String(index) } }
    })
    const engine = engineOf({ rules })
    for (const facts of partialCases(Object.fromEntries(names.map(name => [name, valuesOf(name)]))))
      for (const { type } of await eventsOf(engine, facts))
        fired.get(group[Number(type)]![0])!.add(caseKey(facts, names))
  }
  return (rail, facts) => {
    const key = keys.get(rail)!
    return fired.get(key)!.has(caseKey(facts, groupOf.get(key)!))
  }
}

function caseKey(facts: Facts, names: readonly string[]): string {
  return names.map(name => JSON.stringify(facts[name] ?? null)).join()
}
