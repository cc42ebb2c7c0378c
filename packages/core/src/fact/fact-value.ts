import { unreachable } from '../invariant.ts'
import { isCivilDate } from '../time/civil-date.ts'
import type { Domain, Facts, FactValue, Unknown } from './fact.ts'

/** Whether this is one of the values of the domain. Unknown is not a value. */
export function isFactValue(value: unknown, domain: Domain): value is FactValue {
  switch (domain.kind) {
    case 'yes-no':
      return value === 'yes' || value === 'no'
    case 'choice':
      return domain.options.some(option => option === value)
    case 'number':
      return isWhole(value) && domain.from <= value && value <= domain.to
    case 'date':
      return typeof value === 'string' && isCivilDate(value)
    case 'code':
      return typeof value === 'string' && isCode(value, domain)
    case 'set':
      return Array.isArray(value) && isSubset(value, domain.options)
    default:
      return unreachable(domain)
  }
}

/** Whether what is known of a fact is only why it is not known. */
export function isUnknown(known: Facts[string]): known is Unknown {
  return typeof known === 'object' && Object.hasOwn(known, 'unknown')
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function isCode(text: string, { prefix, digits }: Extract<Domain, { kind: 'code' }>): boolean {
  const rest = text.slice(prefix.length)
  return text.startsWith(prefix) && rest.length === digits && /^[0-9]*$/.test(rest)
}

function isSubset(items: readonly unknown[], options: readonly unknown[]): boolean {
  const allowed = new Set(options)
  return new Set(items).size === items.length && items.every(item => allowed.has(item))
}
