import type { Domain, Facts, FactValue } from '@ketenregie/core'
import { cut } from './cut.ts'
import { isList } from './holds.ts'
import { knownValue } from './known-value.ts'
import type { Comparing, Regions } from './region.ts'
import type { FactUse } from './uses.ts'
import type { Test } from './variable.ts'

/** Where a fact stands in the diagrams: its variables, and the values that it can have. */
export interface FactLayout {
  readonly value:
    | { readonly kind: 'single'; readonly regions: Regions; readonly variable: number }
    | { readonly kind: 'set'; readonly variables: ReadonlyMap<string, number> }
  /** The variable that tells whether the fact is known; null when no rule asks. */
  readonly knowing: number | null
  readonly isAllowed: (value: FactValue) => boolean
}

/** Gives a fact the variables that its use calls for. */
export function layOutFact(
  name: string,
  use: FactUse,
  domain: Domain,
  add: (test: Test) => number
): FactLayout {
  const { value, isAllowed } =
    domain.kind === 'set'
      ? layOutSet(name, use.comparisons, domain.options, add)
      : layOutSingle(name, cut(domain, use.comparisons), add)
  const isKnown = (facts: Facts) => {
    const stated = knownValue(facts, name)
    return stated !== undefined && isAllowed(stated) ? 1 : 0
  }
  return {
    value,
    isAllowed,
    knowing: use.known ? add({ size: 2, isKnowing: true, read: isKnown }) : null
  }
}

type Values = Pick<FactLayout, 'value' | 'isAllowed'>

function layOutSingle(name: string, regions: Regions, add: (test: Test) => number): Values {
  const read = (facts: Facts) => {
    const stated = knownValue(facts, name)
    return stated === undefined ? undefined : regions.of(stated)
  }
  const variable = add({ size: regions.samples.length, isKnowing: false, read })
  return {
    value: { kind: 'single', regions, variable },
    isAllowed: value => regions.of(value) !== undefined
  }
}

/** A variable for each option that is asked about, with the regions absent and present. */
function layOutSet(
  name: string,
  comparisons: readonly Comparing[],
  options: readonly string[],
  add: (test: Test) => number
): Values {
  const all = new Set(options)
  const isAllowed = (value: FactValue) => isList(value) && value.every(option => all.has(option))
  const asksWhole = comparisons.some(({ value }) => isList(value))
  const asked = new Set(comparisons.map(({ value }) => value))
  const variables = new Map<string, number>()
  for (const option of asksWhole ? options : options.filter(one => asked.has(one))) {
    const read = (facts: Facts) => {
      const stated = knownValue(facts, name)
      if (stated === undefined || !isList(stated) || !isAllowed(stated)) return undefined
      return stated.includes(option) ? 1 : 0
    }
    variables.set(option, add({ size: 2, isKnowing: false, read }))
  }
  return { value: { kind: 'set', variables }, isAllowed }
}
