import type { Domain, FactDefinition } from '@ketenregie/core'
import type { JsonComparison, JsonCondition, JsonRoot, JsonRules, JsonValue } from './json-rules.ts'

/** Numbers that look random and are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Kind {
  readonly domain: Domain
  readonly values: readonly JsonValue[]
  readonly stated: readonly (string | number | boolean)[]
  readonly operators: readonly JsonComparison['operator'][]
}

const same = ['equal', 'notEqual', 'in', 'notIn'] as const
const ordered = [
  ...same,
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive'
] as const
const days = ['2023-12-31', '2024-01-01', '2024-02-29', '2024-11-02', '2025-01-01']

const kinds: readonly Kind[] = [
  { domain: { kind: 'yes-no' }, values: [true, false], stated: [true, false], operators: same },
  { domain: { kind: 'yes-no' }, values: ['yes', 'no'], stated: ['yes', 'no'], operators: same },
  {
    domain: { kind: 'choice', options: ['a', 'b', 'c'] },
    values: ['a', 'b', 'c'],
    stated: ['a', 'b', 'c'],
    operators: same
  },
  {
    domain: { kind: 'number', from: -1, to: 12 },
    values: [-1, 0, 1, 2, 3, 9, 10, 12],
    stated: [-1, 0, 2, 3, 10, 12],
    operators: ordered
  },
  { domain: { kind: 'date' }, values: days, stated: days.slice(1, 4), operators: ordered },
  {
    domain: { kind: 'code', prefix: 'GM', digits: 4 },
    values: ['GM0001', 'GM0002', 'GM9999'],
    stated: ['GM0001', 'GM0002'],
    operators: same
  },
  {
    domain: { kind: 'set', options: ['x', 'y', 'z'] },
    values: [[], ['x'], ['y', 'x'], ['x', 'y', 'z']],
    stated: ['x', 'y'],
    operators: ['contains', 'doesNotContain']
  }
]

/** A dictionary in which each kind of fact stands plainly and inside an object. */
const shapes = kinds.flatMap((kind, index) => [
  { kind, fact: `f${index}`, path: [] as readonly string[] },
  { kind, fact: 'person', path: ['home', `g${index}`] as readonly string[] }
])

export const dictionary: Readonly<Record<string, FactDefinition>> = Object.fromEntries(
  shapes.map(({ kind, fact, path }) => {
    const name = [fact, ...path].join('_')
    const definition: FactDefinition = {
      name,
      question: '',
      domain: kind.domain,
      holders: { first: 'p', also: [] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: null
    }
    return [name, definition]
  })
)

export interface RandomJsonRules {
  readonly json: JsonRules
  /** Complete facts for it, a few times. */
  readonly cases: readonly Readonly<Record<string, unknown>>[]
}

/** A small set of rules with everything that is taken over, the traps included. */
export function randomJsonRules(random: () => number): RandomJsonRules {
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const pick = <One>(all: readonly One[]): One => all[upTo(all.length - 1)]!
  const several = <One>(least: number, most: number, make: () => One) =>
    Array.from({ length: least + upTo(most - least) }, make)

  const used = several(2, 4, () => pick(shapes))
  const named = ['adult', 'Is local', 'c'].slice(0, upTo(3))

  const comparison = (): JsonComparison => {
    const { kind, fact, path } = pick(used)
    const operator = pick(kind.operators)
    const isIn = operator === 'in' || operator === 'notIn'
    const stated = isIn ? several(0, 3, () => pick(kind.stated)) : pick(kind.stated)
    const isBorder = kind.domain.kind === 'number' && /Than/.test(operator) && random() < 0.2
    const value = isBorder ? 2.5 : stated
    return path.length === 0
      ? { fact, operator, value }
      : { fact, operator, value, path: ['$', ...path].join('.') }
  }
  const condition = (depth: number, names: readonly string[]): JsonCondition =>
    depth === 0 || random() < 0.4 ? comparison() : root(depth, names)
  const root = (depth: number, names: readonly string[]): JsonRoot => {
    const list = () => several(random() < 0.06 ? 0 : 1, 3, () => condition(depth - 1, names))
    const form = random()
    if (form < 0.4) return { all: list() }
    if (form < 0.75) return { any: list() }
    if (form < 0.9 || names.length === 0) return { not: condition(depth - 1, names) }
    return { condition: pick(names) }
  }
  const conditions = named.map((name, index) => [name, root(2, named.slice(0, index))] as const)
  const rules = several(1, 3, () => ({
    conditions: root(2, named),
    event:
      random() < 0.5
        ? { type: pick(['go', 'stop', 'wait']) }
        : {
            type: pick(['go', 'stop', 'wait']),
            params: { party: 'om', level: upTo(3), deep: [1] }
          },
    ...(random() < 0.4 ? { priority: 1 + upTo(12) } : {}),
    ...(random() < 0.2 ? { name: pick(['rule', 'my Rule']) } : {})
  }))
  const cases = several(2, 2, () => {
    const facts: Record<string, unknown> = {}
    const home: Record<string, unknown> = {}
    for (const { kind, fact, path } of used) {
      const [, last] = path
      if (last === undefined) facts[fact] = pick(kind.values)
      else home[last] = pick(kind.values)
    }
    return { ...facts, person: { home } }
  })
  return { json: { rules, conditions: Object.fromEntries(conditions) }, cases }
}
