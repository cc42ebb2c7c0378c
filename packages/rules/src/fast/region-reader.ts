import type { Facts } from '@ketenregie/core'
import { variableAt } from '../compile/layout.ts'
import type { Layout } from '../compile/layout.ts'
import type { Regions } from '../compile/region.ts'
import type { Variable } from '../compile/variable.ts'

/** How the region of a variable follows from plain facts. */
export interface RegionReader {
  /** The region; -1 while that is not known. */
  readonly read: (facts: Facts) => number
  /** The one fact of which this is the value; undefined where there is more to it. */
  readonly name: string | undefined
  /** The region of a stated value of that fact, or undefined. */
  readonly of: Regions['of'] | undefined
  /** A value of each of the first two regions, where these are words. */
  readonly words: readonly [string, string] | undefined
}

const readers = new WeakMap<Variable, RegionReader>()

/** Rules that place a fact alike share the variable, and so its reader. */
export function regionReader(number: number, layout: Layout): RegionReader {
  const variable = variableAt(number, layout)
  const known = readers.get(variable)
  if (known !== undefined) return known
  const made = makeReader(number, variable, layout)
  readers.set(variable, made)
  return made
}

function makeReader(number: number, { slot, read }: Variable, layout: Layout): RegionReader {
  const [name, more] = layout.slots[slot]?.facts ?? []
  const value = name === undefined ? undefined : layout.facts.get(name)?.value
  const isValue = value?.kind === 'single' && value.variable === number && more === undefined
  if (name === undefined || !isValue)
    return { read: facts => read(facts) ?? -1, name: undefined, of: undefined, words: undefined }
  const { regions } = value
  const { of } = regions
  const [one, other] = [wordOf(0, regions), wordOf(1, regions)]
  return {
    read: facts => {
      const stated = facts[name]
      return stated === undefined || typeof stated === 'object' ? -1 : (of(stated) ?? -1)
    },
    name,
    of,
    words: one === undefined || other === undefined ? undefined : [one, other]
  }
}

function wordOf(region: number, { samples, of }: Regions): string | undefined {
  const word = samples[region]
  return typeof word === 'string' && of(word) === region ? word : undefined
}
