import type { Finding, Place } from '@ketenregie/core'
import type { RuleScenario } from '../model/scenario.ts'
import type { BareDeviation, Why } from './result.ts'

/** What is still to be known did not come out. */
export function settlingOf(
  finding: Pick<Finding, 'name' | 'reasons' | 'needed' | 'canSettle'>,
  scenario: RuleScenario
): readonly BareDeviation[] {
  const { name } = finding
  const found: BareDeviation[] = []
  const at = (path: string) => ({ name, place: placeOf(scenario, path), on: null })
  const needed = valueOf(scenario.needed, name)
  if (needed !== undefined && !sameSets(needed, finding.needed))
    found.push({
      ...at(`nog_nodig.${name}`),
      aspect: 'needed',
      expected: needed,
      found: finding.needed,
      why: whyOf(finding)
    })
  const canSettle = valueOf(scenario.canSettle, name)
  if (canSettle !== undefined && !sameSets(canSettle, finding.canSettle))
    found.push({
      ...at(`kan_beslissen.${name}`),
      aspect: 'can-settle',
      expected: canSettle,
      found: finding.canSettle,
      why: whyOf(finding)
    })
  return found
}

/** What carries a finding: the facts that suffice, or those that are still needed. */
export function whyOf({ reasons, needed }: Pick<Finding, 'reasons' | 'needed'>): Why {
  return { kind: 'facts', reasons, needed }
}

export function placeOf({ places, place }: RuleScenario, path: string): Place {
  return valueOf(places, path) ?? place
}

export function valueOf<Value>(
  of: Readonly<Record<string, Value>>,
  name: string
): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined
}

type Sets = readonly (readonly string[])[]

/** Whichever order they stand in. */
function sameSets(a: Sets, b: Sets): boolean {
  const written = (sets: Sets) => sets.map(set => set.toSorted().join(' ')).toSorted()
  return written(a).join('\n') === written(b).join('\n')
}
