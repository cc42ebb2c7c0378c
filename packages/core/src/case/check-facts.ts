import { unreachable } from '../invariant.ts'
import type { Domain, Facts, FactValue } from '../fact/fact.ts'
import type { Pack } from '../pack/pack.ts'
import { isCivilDate } from '../time/civil-date.ts'
import type { Rejection } from './rejection.ts'

const reasons = [
  'not-asked',
  'asked',
  'holder-does-not-know',
  'may-not-be-shared',
  'stale',
  'contradicted'
] as const

/** Whether facts are those of the pack, each with a value of its domain or a reason why not. */
export function checkFacts(facts: Facts, pack: Pack): Rejection | null {
  for (const [fact, value] of Object.entries(facts)) {
    const definition = Object.hasOwn(pack.facts, fact) ? pack.facts[fact] : undefined
    if (!definition) return { code: 'core/unknown-fact', params: { fact } }
    const { domain } = definition
    const isPossible = isUnknown(value)
      ? reasons.some(reason => reason === value.unknown)
      : fits(value, domain)
    if (!isPossible)
      return { code: 'core/fact-outside-domain', params: { fact, allowed: allowed(domain) } }
  }
  return null
}

function isUnknown(value: Facts[string]): value is Exclude<Facts[string], FactValue> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unknown' in value &&
    Object.keys(value).length === 1
  )
}

function fits(value: FactValue, domain: Domain): boolean {
  switch (domain.kind) {
    case 'yes-no':
      return value === 'yes' || value === 'no'
    case 'choice':
      return domain.options.some(option => option === value)
    case 'number':
      return Number.isInteger(value) && domain.from <= Number(value) && Number(value) <= domain.to
    case 'code':
      return typeof value === 'string' && isCode(value, domain)
    case 'date':
      return typeof value === 'string' && isCivilDate(value)
    case 'set':
      return (
        Array.isArray(value) &&
        new Set(value).size === value.length &&
        value.every(item => domain.options.some(option => option === item))
      )
    default:
      return unreachable(domain)
  }
}

function isCode(value: string, { prefix, digits }: Extract<Domain, { kind: 'code' }>): boolean {
  const rest = value.slice(prefix.length)
  return value.startsWith(prefix) && rest.length === digits && /^[0-9]*$/.test(rest)
}

function allowed(domain: Domain): readonly string[] {
  switch (domain.kind) {
    case 'yes-no':
      return ['yes', 'no']
    case 'choice':
    case 'set':
      return domain.options
    case 'number':
      return [`${domain.from}..${domain.to}`]
    case 'code':
      return [`${domain.prefix}${'0'.repeat(domain.digits)}`]
    case 'date':
      return ['jjjj-mm-dd']
    default:
      return unreachable(domain)
  }
}
