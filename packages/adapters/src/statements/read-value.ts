import { isCivilDate, truthsByWord, unreachable } from '@ketenregie/core'
import type { Domain, FactValue } from '@ketenregie/core'

/** The canonical value that a written one stands for, or undefined when it lies outside the domain. */
export function readValue(
  written: string | number | readonly string[],
  domain: Domain
): FactValue | undefined {
  switch (domain.kind) {
    case 'yes-no':
      return typeof written === 'string' ? truthsByWord.get(written) : undefined
    case 'choice':
      return typeof written === 'string' && domain.options.includes(written) ? written : undefined
    case 'number':
      return typeof written === 'number' && written >= domain.from && written <= domain.to
        ? written
        : undefined
    case 'date':
      return typeof written === 'string' && isCivilDate(written) ? written : undefined
    case 'code':
      return typeof written === 'string' && isCode(written, domain) ? written : undefined
    case 'set':
      return isSubset(written, domain.options) ? written : undefined
    default:
      return unreachable(domain)
  }
}

/** What a person may write for a fact with this domain. */
export function allowed(domain: Domain): string {
  switch (domain.kind) {
    case 'yes-no':
      return [...truthsByWord.keys()].join(', ')
    case 'choice':
      return domain.options.join(', ')
    case 'number':
      return `${domain.from}-${domain.to}`
    case 'date':
      return '2025-05-02'
    case 'code':
      return `${domain.prefix}${'0'.repeat(domain.digits)}`
    case 'set':
      return `[${domain.options.join(', ')}]`
    default:
      return unreachable(domain)
  }
}

function isCode(
  written: string,
  { prefix, digits }: { readonly prefix: string; readonly digits: number }
): boolean {
  const number = written.slice(prefix.length)
  return written.startsWith(prefix) && number.length === digits && /^\d*$/.test(number)
}

function isSubset(
  written: string | number | readonly string[],
  options: readonly string[]
): written is readonly string[] {
  if (typeof written === 'string' || typeof written === 'number') return false
  return new Set(written).size === written.length && written.every(one => options.includes(one))
}
