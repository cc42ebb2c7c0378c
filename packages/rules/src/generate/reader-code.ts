import { unreachable } from '@ketenregie/core'
import type { Domain, FactDefinition } from '@ketenregie/core'
import { variableAt } from '../compile/layout.ts'
import type { Layout } from '../compile/layout.ts'
import type { Regions } from '../compile/region.ts'
import { quote } from './quote.ts'

/** How generated code reads a variable from the facts `f`. */
export interface ReaderCode {
  readonly fact: string
  /** What is stated of the fact, as an expression. */
  readonly stated: string
  /** The words of each region, where nothing else can be stated; null otherwise. */
  readonly words: readonly (readonly string[])[] | null
  /** The region, as an expression of the stated `v`; -1 while it is not known. */
  readonly region: string
}

/** Null where reading takes more than the facts: a time limit goes by a calendar. */
export function readerCode(
  number: number,
  layout: Layout,
  definitions: Readonly<Record<string, FactDefinition>>
): ReaderCode | null {
  const { slot, isKnowing } = variableAt(number, layout)
  const [fact, more] = layout.slots[slot]?.facts ?? []
  if (fact === undefined || more !== undefined) return null
  const domain = definitions[fact]?.domain
  const value = layout.facts.get(fact)?.value
  if (domain === undefined || value === undefined) return null
  const stated = `f[${quote(fact)}]`
  if (value.kind === 'set') {
    const [option] = [...value.variables].find(([, one]) => one === number) ?? []
    const isAllowed = `isListOf(v, ${quote(domain.kind === 'set' ? domain.options : [])})`
    if (isKnowing) return { fact, stated, words: null, region: `${isAllowed} ? 1 : 0` }
    const region = `${isAllowed} ? Number(v.includes(${quote(option)})) : -1`
    return { fact, stated, words: null, region }
  }
  const region = regionCode(domain, value.regions)
  if (isKnowing) return { fact, stated, words: null, region: `(${region}) < 0 ? 0 : 1` }
  return { fact, stated, words: wordsOf(domain, value.regions), region }
}

function wordsOf(domain: Domain, { samples, of }: Regions): ReaderCode['words'] {
  const options = optionsOf(domain)
  if (options === null) return null
  return samples.map((_, region) => options.filter(option => of(option) === region))
}

function optionsOf(domain: Domain): readonly string[] | null {
  if (domain.kind === 'yes-no') return ['yes', 'no']
  return domain.kind === 'choice' ? domain.options : null
}

function regionCode(domain: Domain, regions: Regions): string {
  switch (domain.kind) {
    case 'yes-no':
    case 'choice':
      return (optionsOf(domain) ?? []).reduceRight(
        (rest, option) => `v === ${quote(option)} ? ${regions.of(option) ?? -1} : ${rest}`,
        '-1'
      )
    case 'code': {
      const { prefix, digits } = domain
      const named = regions.samples.map((sample, region) => ({ sample, region }))
      const others = named.find(({ sample }) => sample === prefix)?.region ?? -1
      const isCode = `isCode(v, ${quote(prefix)}, ${digits})`
      const region = named.reduceRight(
        (rest, one) => `v === ${quote(one.sample)} ? ${one.region} : ${rest}`,
        String(others)
      )
      return `${isCode} ? ${region} : -1`
    }
    case 'number':
      return `isWhole(v, ${domain.from}, ${domain.to}) ? ${stretchCode(regions)} : -1`
    case 'date':
      return `isDay(v) ? ${stretchCode(regions)} : -1`
    case 'set':
      return '-1'
    default:
      return unreachable(domain)
  }
}

function stretchCode({ stretches = [] }: Regions): string {
  const [first, ...later] = stretches
  return later.reduce(
    (before, { start, region }) => `v >= ${quote(start)} ? ${region} : ${before}`,
    String(first?.region ?? -1)
  )
}
