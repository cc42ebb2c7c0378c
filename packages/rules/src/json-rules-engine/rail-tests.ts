import { InvariantError, addDays, isCivilDate } from '@ketenregie/core'
import type { Domain, FactDefinition, FactValue } from '@ketenregie/core'
import type { Decidable } from '../compile/decision.ts'
import type { Regions } from '../compile/region.ts'
import type { JsonComparison, JsonCondition, TruthSpelling } from './json-rules.ts'

/** What a variable of a decision asks of a fact. */
export type Asked =
  | { readonly kind: 'region'; readonly fact: string; readonly regions: Regions }
  | { readonly kind: 'option'; readonly fact: string; readonly option: string }
  /** What the engine cannot ask. */
  | { readonly kind: 'other'; readonly fact: string; readonly operator: string }

/** By number of the variable. */
export function askedBy({ layout }: Decidable): ReadonlyMap<number, Asked> {
  const asked = new Map<number, Asked>()
  for (const [fact, { value, knowing }] of layout.facts) {
    if (knowing !== null) asked.set(knowing, { kind: 'other', fact, operator: 'known' })
    if (value.kind === 'single')
      asked.set(value.variable, { kind: 'region', fact, regions: value.regions })
    else
      for (const [option, variable] of value.variables)
        asked.set(variable, { kind: 'option', fact, option })
  }
  for (const variable of layout.within.values()) {
    const [fact = ''] = layout.slots[layout.variables[variable]?.slot ?? -1]?.facts ?? []
    asked.set(variable, { kind: 'other', fact, operator: 'within' })
  }
  return asked
}

export interface TestOptions {
  readonly facts: Readonly<Record<string, FactDefinition>>
  readonly truth: TruthSpelling
  /** The codes that occur, by fact: "any other code" needs them. */
  readonly codes: Readonly<Record<string, readonly string[]>>
  /** Values with which the rules compare each fact. */
  readonly stated: ReadonlyMap<string, readonly FactValue[]>
}

/**
 * A test that is true where the fact is known to lie in these regions, and false where it is
 * missing. Undefined where that would take the list of all codes.
 */
export function railTest(
  asked: Asked,
  wanted: readonly number[],
  options: TestOptions
): JsonCondition | undefined {
  const { fact } = asked
  if (asked.kind === 'other') throw new InvariantError(`no test for ${asked.operator} on ${fact}`)
  // on a fact that is no list, the engine takes `doesNotContain` for false
  if (asked.kind === 'option')
    return {
      fact,
      operator: wanted.includes(1) ? 'contains' : 'doesNotContain',
      value: asked.option
    }
  const domain = options.facts[fact]?.domain
  if (domain === undefined) throw new InvariantError(`no definition of the fact ${fact}`)
  const { regions } = asked
  const isWanted = (value: FactValue) => wanted.includes(regions.of(value) ?? -1)
  const stated = options.stated.get(fact) ?? []
  switch (domain.kind) {
    case 'yes-no': {
      const words = ['yes', 'no'].filter(isWanted)
      return isOneOf(fact, options.truth === 'words' ? words : words.map(word => word === 'yes'))
    }
    case 'choice':
      return isOneOf(fact, domain.options.filter(isWanted))
    case 'code':
      return codeTest(fact, domain, asked.regions, wanted, options)
    case 'number':
      return stretchTest(fact, stretchesOfNumbers(domain, stated, isWanted))
    case 'date':
      return stretchTest(fact, stretchesOfDays(stated, isWanted))
    default:
      throw new InvariantError(`a ${domain.kind} has no regions`)
  }
}

function isOneOf(fact: string, values: readonly (string | number | boolean)[]): JsonComparison {
  const [only] = values
  return only !== undefined && values.length === 1
    ? { fact, operator: 'equal', value: only }
    : { fact, operator: 'in', value: values }
}

type Of<Kind extends Domain['kind']> = Extract<Domain, { readonly kind: Kind }>

function codeTest(
  fact: string,
  { prefix }: Of<'code'>,
  regions: Regions,
  wanted: readonly number[],
  { codes }: TestOptions
): JsonComparison | undefined {
  const named = regions.samples.filter((_, region) => wanted.includes(region)).map(String)
  if (!named.includes(prefix)) return isOneOf(fact, named)
  const all = Object.hasOwn(codes, fact) ? codes[fact] : undefined
  return (
    all &&
    isOneOf(
      fact,
      all.filter(code => wanted.includes(regions.of(code) ?? -1))
    )
  )
}

/** From the first to the last value, both included; null: as far as the domain goes. */
interface Stretch<Value> {
  readonly first: Value | null
  readonly last: Value | null
}

function stretchesOfNumbers(
  { from, to }: Of<'number'>,
  stated: readonly FactValue[],
  isWanted: (value: number) => boolean
): readonly Stretch<number>[] {
  const numbers = stated.filter(value => typeof value === 'number')
  const starts = [from, ...numbers.flatMap(value => [Math.ceil(value), Math.floor(value) + 1])]
  const inside = starts.filter(start => from <= start && start <= to)
  return stretches(
    [...new Set(inside)].toSorted((a, b) => a - b),
    isWanted,
    start => start - 1
  ).map(
    // a number outside the domain counts as unknown
    ({ first, last }) => ({ first: first ?? from, last: last ?? to })
  )
}

function stretchesOfDays(
  stated: readonly FactValue[],
  isWanted: (value: string) => boolean
): readonly Stretch<string>[] {
  const days = stated.filter(value => typeof value === 'string').filter(isCivilDate)
  const next = days.filter(day => day < '9999-12-31').map(day => addDays(day, 1))
  const starts = [...new Set(['0001-01-01', ...days, ...next])].toSorted()
  return stretches(starts, isWanted, start => (isCivilDate(start) ? addDays(start, -1) : start))
}

function stretches<Value>(
  starts: readonly Value[],
  isWanted: (value: Value) => boolean,
  before: (value: Value) => Value
): readonly Stretch<Value>[] {
  const found: Stretch<Value>[] = []
  let first: Value | null = null
  let open = false
  starts.forEach((start, index) => {
    const now = isWanted(start)
    if (now && !open) first = index === 0 ? null : start
    if (!now && open) found.push({ first, last: before(start) })
    open = now
  })
  return open ? [...found, { first, last: null }] : found
}

function stretchTest<Value extends string | number>(
  fact: string,
  all: readonly Stretch<Value>[]
): JsonCondition {
  const points = all.flatMap(({ first, last }) => (first !== null && first === last ? [first] : []))
  const tests = all
    .filter(({ first, last }) => first === null || first !== last)
    .map(({ first, last }): JsonCondition => {
      const from: readonly JsonComparison[] =
        first === null ? [] : [{ fact, operator: 'greaterThanInclusive', value: first }]
      const to: readonly JsonComparison[] =
        last === null ? [] : [{ fact, operator: 'lessThanInclusive', value: last }]
      const both = [...from, ...to]
      const [only] = both
      return only !== undefined && both.length === 1 ? only : { all: both }
    })
  const parts = points.length === 0 ? tests : [isOneOf(fact, points), ...tests]
  const [only] = parts
  return only !== undefined && parts.length === 1 ? only : { any: parts }
}
