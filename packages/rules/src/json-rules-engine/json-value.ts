import { isCivilDate, unreachable } from '@ketenregie/core'
import type { Domain, FactValue } from '@ketenregie/core'
import type { JsonOperator } from './json-rules.ts'

/** The operators of the engine that have a meaning for a fact of this kind. */
const ordering: readonly JsonOperator[] = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive'
]
const sameness: readonly JsonOperator[] = ['equal', 'notEqual', 'in', 'notIn']

export const fittingOperators: Readonly<Record<Domain['kind'], readonly JsonOperator[]>> = {
  'yes-no': sameness,
  choice: sameness,
  code: sameness,
  number: [...sameness, ...ordering],
  // the engine compares texts too, and days as YYYY-MM-DD stand in order of time
  date: [...sameness, ...ordering],
  set: ['contains', 'doesNotContain']
}

export function isOrdering(operator: JsonOperator): boolean {
  return ordering.includes(operator)
}

/** One value of a fact as JSON spells it; undefined where it lies outside the domain. */
export function fromJson(value: unknown, domain: Domain): string | number | undefined {
  switch (domain.kind) {
    case 'yes-no':
      if (typeof value === 'boolean') return value ? 'yes' : 'no'
      return value === 'yes' || value === 'no' ? value : undefined
    case 'choice':
    case 'set':
      return typeof value === 'string' && domain.options.includes(value) ? value : undefined
    case 'number':
      return isBetween(value, domain) && Number.isInteger(value) ? value : undefined
    case 'date':
      return typeof value === 'string' && isCivilDate(value) ? value : undefined
    case 'code':
      return typeof value === 'string' && isCode(value, domain) ? value : undefined
    default:
      return unreachable(domain)
  }
}

/** A value to compare with: a border between whole numbers need not be one. */
export function borderFromJson(value: unknown, domain: Domain): string | number | undefined {
  if (domain.kind !== 'number') return fromJson(value, domain)
  return isBetween(value, domain) ? value : undefined
}

/** What is known of a fact, as the facts of the JSON spell it. */
export function factFromJson(value: unknown, domain: Domain): FactValue | undefined {
  if (domain.kind !== 'set') return fromJson(value, domain)
  if (!Array.isArray(value)) return undefined
  const all: readonly unknown[] = value
  const options = all.map(option => fromJson(option, domain))
  return options.every(option => typeof option === 'string') ? options : undefined
}

/** How a value may be written, for in a sentence. */
export function exampleOf(domain: Domain): string {
  switch (domain.kind) {
    case 'yes-no':
      return 'true, false'
    case 'choice':
    case 'set':
      return domain.options.map(option => JSON.stringify(option)).join(', ')
    case 'number':
      return `${domain.from} … ${domain.to}`
    case 'date':
      return '"2026-01-31"'
    case 'code':
      return `"${domain.prefix}${'1'.padStart(domain.digits, '0')}"`
    default:
      return unreachable(domain)
  }
}

type NumberDomain = Extract<Domain, { readonly kind: 'number' }>
type CodeDomain = Extract<Domain, { readonly kind: 'code' }>

function isBetween(value: unknown, { from, to }: NumberDomain): value is number {
  return typeof value === 'number' && from <= value && value <= to
}

function isCode(value: string, { prefix, digits }: CodeDomain): boolean {
  const rest = value.slice(prefix.length)
  return value.startsWith(prefix) && rest.length === digits && /^\d+$/.test(rest)
}
