import type { Facts, FactValue, Truth } from '@ketenregie/core'
import type { Decision } from '../compile/decision.ts'
import type { FactLayout } from '../compile/fact-layout.ts'
import { isList } from '../compile/holds.ts'
import { knownValue } from '../compile/known-value.ts'
import type { Rules } from '../compile/rules.ts'
import { isKnown } from '../evaluate/is-known.ts'
import { viewOf } from '../evaluate/view.ts'

/** Known facts of which another value changes the outcome, with the others as they are. */
export interface Counterfactual {
  readonly changes: readonly OtherValue[]
  /** Unknown where it would be open again; null is own judgement. */
  readonly outcome: Truth | null
}

export interface OtherValue {
  readonly fact: string
  readonly from: FactValue
  /** Each of these does it. */
  readonly to: readonly FactValue[]
  /** More values than these do it: of numbers, dates and codes only one is named. */
  readonly isExample: boolean
}

/** How many facts change together at most, how many cases are tried, and how many are told. */
const limits = { together: 3, tries: 2_000, told: 3 }

/**
 * The smallest sets of known facts whose other value would change a settled outcome; a few of
 * them, settled ones first. None where that takes more facts, or more tries, than is worth it.
 */
export function counterfactuals(
  decision: Decision,
  facts: Facts,
  reasons: readonly string[],
  { facts: definitions }: Pick<Rules, 'facts'>
): readonly Counterfactual[] {
  const view = viewOf(decision, facts)
  const { outcome } = view.chosen
  if (outcome === 'unknown' || view.root === null || view.contradicts) return []
  const options = decision.facts.flatMap(fact => {
    const from = isKnown(fact, facts, decision.layout) ? knownValue(facts, fact) : undefined
    const layout = decision.layout.facts.get(fact)
    if (from === undefined || layout === undefined) return []
    const domain = definitions[fact]?.domain
    const values = domain?.kind === 'choice' ? domain.options : undefined
    return [{ fact, others: otherValues(fact, from, layout, values) }]
  })
  let left = limits.tries
  for (let size = 1; size <= limits.together; size += 1) {
    const found: Counterfactual[] = []
    // the reasons suffice by themselves, so without a change in one of them nothing changes
    for (const changes of choose(options, size)) {
      if (!changes.some(({ fact }) => reasons.includes(fact))) continue
      left -= 1
      if (left < 0) return []
      const changed = changes.map(({ fact, to: [value = ''] }): [string, FactValue] => [
        fact,
        value
      ])
      const other = viewOf(decision, { ...facts, ...Object.fromEntries(changed) })
      if (other.contradicts || other.chosen.outcome === outcome) continue
      found.push({ changes, outcome: other.chosen.outcome })
    }
    if (found.length > 0) return found.toSorted(settledFirst).slice(0, limits.told)
  }
  return []
}

interface Option {
  readonly fact: string
  readonly others: readonly OtherValue[]
}

/** Every way to give so many of the facts another value. */
function* choose(options: readonly Option[], size: number): Generator<readonly OtherValue[]> {
  if (size === 0) {
    yield []
    return
  }
  for (const [index, { others }] of options.entries())
    for (const one of others)
      for (const rest of choose(options.slice(index + 1), size - 1)) yield [one, ...rest]
}

/** Of how many options of a set every combination is tried; of more, each option by itself. */
const most = 4

/** A value for each region that the fact does not lie in. */
function otherValues(
  fact: string,
  from: FactValue,
  { value }: FactLayout,
  choices: readonly string[] | undefined
): readonly OtherValue[] {
  if (value.kind === 'set') {
    const present = isList(from) ? from : []
    const asked = [...value.variables.keys()]
    const ways = asked.length > most ? asked.map(option => [option]) : subsets(asked)
    return ways.map(options => ({ fact, from, to: [toggle(present, options)], isExample: false }))
  }
  const { regions } = value
  const here = regions.of(from)
  return regions.samples.flatMap((sample, region) => {
    if (region === here) return []
    const to = choices?.filter(option => regions.of(option) === region) ?? [sample]
    return [{ fact, from, to, isExample: sample !== 'yes' && sample !== 'no' && !choices }]
  })
}

function toggle(present: readonly string[], options: readonly string[]): readonly string[] {
  const added = options.filter(option => !present.includes(option))
  return [...present.filter(option => !options.includes(option)), ...added].toSorted()
}

/** All but the empty one. */
function subsets(options: readonly string[]): readonly (readonly string[])[] {
  return options
    .reduce<readonly (readonly string[])[]>(
      (sets, option) => [...sets, ...sets.map(set => [...set, option])],
      [[]]
    )
    .slice(1)
}

function settledFirst(a: Counterfactual, b: Counterfactual): number {
  return Number(a.outcome === 'unknown') - Number(b.outcome === 'unknown')
}
