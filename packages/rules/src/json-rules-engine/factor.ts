import { keyOf } from './settling-cases.ts'
import type { Cube } from './settling-cases.ts'

/** Cubes as a condition in which as much as possible is said once. */
export type Factored =
  | { readonly all: readonly Factored[] }
  | { readonly any: readonly Factored[] }
  | { readonly variable: number; readonly regions: readonly number[] }

/** The condition that holds where one of the cubes does. */
export function factor(cubes: readonly Cube[]): Factored {
  const [only] = cubes
  if (only !== undefined && cubes.length === 1) return literals(only)
  if (cubes.some(cube => cube.size === 0)) return { all: [] }
  const apart = groupCubes(cubes)
  if (apart.length > 1) return anyOf(apart.map(factor))
  return product(cubes) ?? byLiteral(cubes)
}

function literals(cube: Cube): Factored {
  return allOf(
    [...cube].toSorted(([a], [b]) => a - b).map(([variable, regions]) => ({ variable, regions }))
  )
}

function allOf(parts: readonly Factored[]): Factored {
  const flat = parts.flatMap(part => ('all' in part ? part.all : [part]))
  const [only] = flat
  return only !== undefined && flat.length === 1 ? only : { all: flat }
}

function anyOf(parts: readonly Factored[]): Factored {
  const flat = parts.flatMap(part => ('any' in part ? part.any : [part]))
  const [only] = flat
  return only !== undefined && flat.length === 1 ? only : { any: flat }
}

/** Groups of cubes that share no variable. */
function groupCubes(cubes: readonly Cube[]): readonly (readonly Cube[])[] {
  const sets = new DisjointSets()
  for (const cube of cubes) {
    const [first, ...others] = cube.keys()
    for (const other of others) if (first !== undefined) sets.join(first, other)
  }
  const groups = new Map<number, Cube[]>()
  for (const cube of cubes) {
    const [first = -1] = cube.keys()
    const group = groups.get(sets.find(first)) ?? []
    groups.set(sets.find(first), group)
    group.push(cube)
  }
  return [...groups.values()]
}

/** As parts of which any combination is a cube; undefined when there are no such parts. */
function product(cubes: readonly Cube[]): Factored | undefined {
  const parts: (readonly Cube[])[] = []
  let rest = cubes
  for (const block of blocks(cubes)) {
    const inside = project(rest, variable => block.has(variable))
    const outside = project(rest, variable => !block.has(variable))
    if (inside.length * outside.length !== rest.length || isEverything(outside)) continue
    parts.push(inside)
    rest = outside
  }
  return parts.length === 0 ? undefined : allOf([...parts, rest].map(factor))
}

function isEverything(cubes: readonly Cube[]): boolean {
  return cubes.every(cube => cube.size === 0)
}

/** Variables that never stand in one cube are alternatives, so they belong to one part. */
function blocks(cubes: readonly Cube[]): readonly ReadonlySet<number>[] {
  const together = new Map<number, Set<number>>()
  for (const cube of cubes) {
    for (const variable of cube.keys()) {
      const others = together.get(variable) ?? new Set()
      together.set(variable, others)
      for (const other of cube.keys()) others.add(other)
    }
  }
  const sets = new DisjointSets()
  const variables = [...together.keys()].toSorted((a, b) => a - b)
  for (const first of variables)
    for (const second of variables)
      if (first < second && together.get(first)?.has(second) !== true) sets.join(first, second)
  const found = new Map<number, Set<number>>()
  for (const variable of variables) {
    const root = sets.find(variable)
    found.set(root, (found.get(root) ?? new Set()).add(variable))
  }
  return [...found.values()]
}

function project(cubes: readonly Cube[], keep: (variable: number) => boolean): readonly Cube[] {
  const parts = cubes.map((cube): Cube => new Map([...cube].filter(([variable]) => keep(variable))))
  return [...new Map(parts.map(part => [keyOf(part), part])).values()]
}

/** Says the literal that most cubes share once. */
function byLiteral(cubes: readonly Cube[]): Factored {
  const counts = new Map<string, number>()
  for (const cube of cubes)
    for (const literal of cube)
      counts.set(keyOfOne(literal), 1 + (counts.get(keyOfOne(literal)) ?? 0))
  const [shared, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))
  if (count === 1) return { any: cubes.map(literals) }
  const isShared = (literal: Literal) => keyOfOne(literal) === shared
  const withIt = cubes.filter(cube => [...cube].some(isShared))
  const without = cubes.filter(cube => ![...cube].some(isShared))
  const rests = withIt.map((cube): Cube => new Map([...cube].filter(one => !isShared(one))))
  const common = withIt.flatMap(cube => [...cube].filter(isShared)).slice(0, 1)
  const first = allOf([literals(new Map(common)), factor(rests)])
  return without.length === 0 ? first : anyOf([first, factor(without)])
}

type Literal = readonly [variable: number, regions: readonly number[]]

const keyOfOne = ([variable, regions]: Literal) => `${variable}:${regions.join('+')}`

class DisjointSets {
  readonly #parents = new Map<number, number>()

  find(one: number): number {
    let root = one
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up
    if (root !== one) this.#parents.set(one, root)
    return root
  }

  join(first: number, second: number): void {
    const [from, to] = [this.find(first), this.find(second)]
    if (from !== to) this.#parents.set(from, to)
  }
}
