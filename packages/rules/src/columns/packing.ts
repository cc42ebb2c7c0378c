import { variableAt } from '../compile/layout.ts'
import type { Layout } from '../compile/layout.ts'
import type { Rules } from '../compile/rules.ts'
import type { Variable } from '../compile/variable.ts'
import { regionReader } from '../fast/region-reader.ts'
import type { RegionReader } from '../fast/region-reader.ts'

/** A part of a fact that is packed: a plane for each region, from `first` on. */
export interface ColumnTest {
  readonly first: number
  readonly size: number
  readonly reader: RegionReader
}

/** Hands out planes, the same ones to decisions that see the same regions of a fact. */
export class Packing {
  readonly tests: ColumnTest[] = []
  planes = 0
  readonly #rules: Rules
  readonly #known = new Map<string, number>()
  readonly #ofVariables = new WeakMap<Variable, number>()

  constructor(rules: Rules) {
    this.#rules = rules
  }

  firstPlane(variable: number, layout: Layout): number {
    const at = variableAt(variable, layout)
    const before = this.#ofVariables.get(at)
    if (before !== undefined) return before
    const key = this.#regionsKey(variable, layout)
    const known = key === undefined ? undefined : this.#known.get(key)
    const first = known ?? this.#add(variable, layout, at.size)
    this.#ofVariables.set(at, first)
    if (key !== undefined) this.#known.set(key, first)
    return first
  }

  #add(variable: number, layout: Layout, size: number): number {
    const first = this.planes
    this.tests.push({ first, size, reader: regionReader(variable, layout) })
    this.planes += size
    return first
  }

  /** The same where every value lies in the same region; undefined where that is not clear. */
  #regionsKey(variable: number, layout: Layout): string | undefined {
    const { slot, isKnowing } = variableAt(variable, layout)
    const [name, more] = layout.slots[slot]?.facts ?? []
    const domain = name === undefined ? undefined : this.#rules.facts[name]?.domain
    if (name === undefined || more !== undefined || domain === undefined) return undefined
    if (isKnowing) return JSON.stringify([name, 'known'])
    const value = layout.facts.get(name)?.value
    if (value?.kind === 'set') {
      const [option] = [...value.variables].find(([, one]) => one === variable) ?? []
      return JSON.stringify([name, 'contains', option])
    }
    if (domain.kind !== 'yes-no' && domain.kind !== 'choice') return undefined
    const options = domain.kind === 'choice' ? domain.options : ['yes', 'no']
    return JSON.stringify([name, options.map(option => value?.regions.of(option))])
  }
}
