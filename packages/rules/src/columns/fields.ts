import type { Facts } from '@ketenregie/core'
import type { RegionReader } from '../fast/region-reader.ts'
import type { ColumnTest } from './packing.ts'

/** How the planes of a case follow from its facts. */
export interface Fields {
  readonly byName: ReadonlyMap<string, Field>
  /** Tests that look at more than the one value of a fact, or cut its regions in another way. */
  readonly others: readonly Other[]
  readonly order: Order
}

/** The facts of the case before, in their order: the next case mostly has the same ones. */
export interface Order {
  readonly names: string[]
  readonly fields: (Field | undefined)[]
}

/** A fact of which the value lies in some region. */
export interface Field {
  readonly first: number
  /** A value of the first region, and one of the second, where these are words. */
  readonly one: string | null
  readonly other: string | null
  readonly of: NonNullable<RegionReader['of']>
}

interface Other {
  readonly first: number
  /** The region, or -1 while it is not known. */
  readonly read: (facts: Facts) => number
}

export function fieldsOf(tests: readonly ColumnTest[]): Fields {
  const byName = new Map<string, Field>()
  const others: Other[] = []
  for (const { first, reader } of tests) {
    const { name, of, words, read } = reader
    if (name === undefined || of === undefined || byName.has(name)) others.push({ first, read })
    else byName.set(name, { first, one: words?.[0] ?? null, other: words?.[1] ?? null, of })
  }
  return { byName, others, order: { names: [], fields: [] } }
}
