import { isLeaf } from '../compile/diagrams.ts'
import type { Diagram, Diagrams } from '../compile/diagrams.ts'
import { and } from '../compile/operations.ts'
import { no, yes } from '../compile/outcomes.ts'

/** Regions of variables that, once known to hold, settle something whatever the rest is. */
export type Cube = ReadonlyMap<number, readonly number[]>

/**
 * The least that must be known for a yes, as regions of variables: the prime implicants over
 * single regions. Each known case that surely gives yes has one of these in it. `spend` is called
 * for each.
 */
export function settlingCases(
  root: Diagram,
  diagrams: Diagrams,
  spend: (cubes: number) => void
): readonly Cube[] {
  const cubes = new CubeStore()
  const known = new Map<Diagram, ReadonlySet<number>>()

  const from = (at: Diagram): ReadonlySet<number> => {
    if (isLeaf(at)) return at === yes ? new Set([CubeStore.empty]) : new Set()
    const before = known.get(at)
    if (before !== undefined) return before
    const variable = diagrams.variable(at)
    const children = diagrams.children(at)
    const whatever = from(children.reduce((all, one) => diagrams.combine(and, all, one), yes))
    const made = new Set(whatever)
    children.forEach((child, region) => {
      for (const rest of from(child))
        if (!whatever.has(rest)) made.add(cubes.put(variable, region, rest))
    })
    spend(made.size)
    known.set(at, made)
    return made
  }
  return isLeaf(root) && root === no ? [] : [...from(root)].map(cube => cubes.read(cube))
}

/** Cubes as lists that share their tails, so that equal cubes are the same number. */
class CubeStore {
  static readonly empty = 0
  readonly #cells: { readonly variable: number; readonly region: number; readonly rest: number }[] =
    []
  readonly #unique = new Map<string, number>()

  put(variable: number, region: number, rest: number): number {
    const key = `${variable}:${region}:${rest}`
    const known = this.#unique.get(key)
    if (known !== undefined) return known
    const made = this.#cells.push({ variable, region, rest })
    this.#unique.set(key, made)
    return made
  }

  read(cube: number): Cube {
    const regions = new Map<number, readonly number[]>()
    for (let cell = this.#cells[cube - 1]; cell !== undefined; cell = this.#cells[cell.rest - 1])
      regions.set(cell.variable, [cell.region])
    return regions
  }
}

/** Puts cubes together that differ in the regions of one variable only. */
export function mergeRegions(cubes: readonly Cube[]): readonly Cube[] {
  const variables = new Set(cubes.flatMap(cube => [...cube.keys()]))
  return [...variables].reduce(mergeOn, cubes)
}

function mergeOn(cubes: readonly Cube[], variable: number): readonly Cube[] {
  const groups = new Map<string, { cube: Cube; readonly regions: Set<number> }>()
  const apart: Cube[] = []
  for (const cube of cubes) {
    const regions = cube.get(variable)
    if (regions === undefined) {
      apart.push(cube)
      continue
    }
    const rest = new Map(cube)
    rest.delete(variable)
    const key = keyOf(rest)
    const group = groups.get(key) ?? { cube: rest, regions: new Set<number>() }
    groups.set(key, group)
    for (const region of regions) group.regions.add(region)
  }
  const merged = [...groups.values()].map(
    ({ cube, regions }): Cube => new Map([...cube, [variable, [...regions].toSorted(ascending)]])
  )
  return [...merged, ...apart]
}

export function keyOf(cube: Cube): string {
  return [...cube]
    .toSorted(([a], [b]) => a - b)
    .map(([variable, regions]) => `${variable}:${regions.join('+')}`)
    .join()
}

const ascending = (a: number, b: number) => a - b
