import type { Domain, FactValue } from '@ketenregie/core'
import type { Comparing, Regions } from './region.ts'

/** A region for each option that is named, and one for all others together. */
export function cutOptions(options: readonly string[], comparisons: readonly Comparing[]): Regions {
  const named = new Set(comparisons.map(({ value }) => value))
  const samples: string[] = []
  const regions = new Map<FactValue, number>()
  let others: number | undefined
  for (const option of options) {
    const shared = named.has(option) ? undefined : others
    const region = shared ?? samples.push(option) - 1
    if (!named.has(option)) others = region
    regions.set(option, region)
  }
  return { samples, of: value => regions.get(value) }
}

/** The codes that are named, and the prefix itself to stand for all others. */
export function cutCodes(domain: CodeDomain, comparisons: readonly Comparing[]): Regions {
  const { prefix, digits } = domain
  const named = comparisons.map(({ value }) => value).filter(value => isCode(value, domain))
  const codes = [...new Set(named)].toSorted()
  const all = codes.length < 10 ** digits ? [...codes, prefix] : codes
  const { samples, of } = cutOptions(all, comparisons)
  return { samples, of: value => (isCode(value, domain) ? (of(value) ?? of(prefix)) : undefined) }
}

type CodeDomain = Extract<Domain, { readonly kind: 'code' }>

function isCode(value: FactValue, { prefix, digits }: CodeDomain): value is string {
  if (typeof value !== 'string' || !value.startsWith(prefix)) return false
  const rest = value.slice(prefix.length)
  return rest.length === digits && /^\d+$/.test(rest)
}
