import { addDays, isCivilDate } from '@ketenregie/core'
import type { Domain, FactValue } from '@ketenregie/core'
import type { Comparing, Regions } from './region.ts'

export function cutNumbers({ from, to }: NumberDomain, comparisons: readonly Comparing[]): Regions {
  const line: Line<number> = {
    first: from,
    last: to,
    isValue: (value): value is number =>
      typeof value === 'number' && Number.isInteger(value) && from <= value && value <= to,
    isStated: value => typeof value === 'number',
    from: Math.ceil,
    after: value => Math.floor(value) + 1
  }
  return cutLine(line, comparisons)
}

export function cutDates(comparisons: readonly Comparing[]): Regions {
  const line: Line<string> = {
    first: '0001-01-01',
    last: '9999-12-31',
    isValue: isDay,
    isStated: isDay,
    from: date => date,
    after: date => (isCivilDate(date) && date < '9999-12-31' ? addDays(date, 1) : '9999-12-32')
  }
  return cutLine(line, comparisons)
}

type NumberDomain = Extract<Domain, { readonly kind: 'number' }>

/** An ordered domain whose values can be told one by one. */
interface Line<Value extends string | number> {
  readonly first: Value
  readonly last: Value
  readonly isValue: (value: FactValue) => value is Value
  readonly isStated: (value: FactValue) => value is Value
  /** The first value of the domain that is at least this one. */
  readonly from: (stated: Value) => Value
  /** The first value of the domain that is greater. */
  readonly after: (stated: Value) => Value
}

const isDay = (value: FactValue): value is string =>
  typeof value === 'string' && isCivilDate(value) && value >= '0001-01-01'

/** Cuts an ordered domain into stretches, and puts those together that no comparison tells apart. */
function cutLine<Value extends string | number>(
  line: Line<Value>,
  comparisons: readonly Comparing[]
): Regions {
  const points = new Set<Value>()
  const borders = new Set<Value>()
  for (const { operator, value } of comparisons) {
    if (!line.isStated(value)) continue
    const isPoint = operator === 'equal' || operator === 'notEqual'
    if (isPoint) points.add(value)
    else borders.add(turnsAfter.has(operator) ? line.after(value) : line.from(value))
  }
  const all = [line.first, ...borders, ...points, ...[...points].map(line.after)]
  const starts = [...new Set(all)]
    .filter(start => line.first <= start && start <= line.last && line.isValue(start))
    .toSorted((a, b) => (a < b ? -1 : 1))

  const samples: Value[] = []
  const regions = new Map<string, number>()
  let passed = 0
  const regionOf = starts.map(start => {
    if (borders.has(start)) passed += 1
    const key = `${passed}:${points.has(start) ? start : ''}`
    const known = regions.get(key)
    if (known !== undefined) return known
    regions.set(key, samples.length)
    return samples.push(start) - 1
  })
  return {
    samples,
    stretches: starts.map((start, index) => ({ start, region: regionOf[index] ?? 0 })),
    of: value => (line.isValue(value) ? regionOf[stretchOf(value, starts)] : undefined)
  }
}

/** The comparisons that hold up to and including their value, or from the next one on. */
const turnsAfter: ReadonlySet<string> = new Set([
  'lessThanInclusive',
  'greaterThan',
  'after',
  'notAfter'
])

/** The last stretch that starts at or before the value. */
function stretchOf<Value extends string | number>(value: Value, starts: readonly Value[]): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const start = starts[middle]
    if (start !== undefined && start <= value) low = middle
    else high = middle - 1
  }
  return low
}
