import type { Diagram } from '../compile/diagrams.ts'
import { isLeaf } from '../compile/diagrams.ts'
import type { FactLayout } from '../compile/fact-layout.ts'
import type { Layout } from '../compile/layout.ts'
import { yes } from '../compile/outcomes.ts'
import { rebuild } from '../compile/rebuild.ts'
import type { Workbench } from './workbench.ts'

/** The combinations that some conditions tell apart, as a coarser view of a workbench. */
export interface Combinations {
  /** In how many groups the values of each fact fall. */
  readonly groups: ReadonlyMap<string, number>
  /** How many of them hold a case of this set that can occur. */
  readonly count: (cases: Diagram) => bigint
}

/** Per variable of the workbench that counts: the group that each of its regions falls in. */
type Groups = ReadonlyMap<number, readonly number[]>

/** `told` lays out only what the conditions look at; the workbench may look further. */
export function combinationsOf(told: Layout, workbench: Workbench): Combinations {
  const { layout, diagrams, and, or, possible } = workbench
  const groups = new Map<number, readonly number[]>()
  const perFact = new Map<string, number>()
  for (const [fact, place] of told.facts) {
    const fine = layout.facts.get(fact)
    const own = fine === undefined ? [] : [...groupsOf(place, fine)]
    for (const [variable, regions] of own) groups.set(variable, regions)
    perFact.set(
      fact,
      own.reduce((product, [, regions]) => product * sizeOf(regions), 1)
    )
  }
  for (const key of told.within.keys()) {
    const variable = layout.within.get(key)
    if (variable !== undefined) groups.set(variable, [0, 1])
  }
  const count = counterOf(groups, workbench)
  const coarsen = (cases: Diagram): Diagram =>
    rebuild(cases, diagrams, {
      region: () => undefined,
      keep: (variable, children) => {
        const regions = groups.get(variable)
        if (regions === undefined) return or(...children)
        const joined = Array.from({ length: sizeOf(regions) }, (_, group) =>
          or(...children.filter((_child, region) => regions[region] === group))
        )
        return diagrams.node(variable, joined)
      }
    })
  return { groups: perFact, count: cases => count(coarsen(and(possible, cases))) }
}

function* groupsOf(
  told: FactLayout,
  fine: FactLayout
): Generator<readonly [number, readonly number[]]> {
  if (told.value.kind === 'single' && fine.value.kind === 'single') {
    const { of, samples } = told.value.regions
    // the sample of all other codes is no code itself
    const groupOf = (sample: (typeof samples)[number]) => of(sample) ?? samples.indexOf(sample)
    yield [fine.value.variable, fine.value.regions.samples.map(groupOf)]
  }
  if (told.value.kind === 'set' && fine.value.kind === 'set')
    for (const option of told.value.variables.keys()) {
      const variable = fine.value.variables.get(option)
      if (variable !== undefined) yield [variable, [0, 1]]
    }
  if (told.knowing !== null && fine.knowing !== null) yield [fine.knowing, [0, 1]]
}

function sizeOf(regions: readonly number[]): number {
  return new Set(regions).size
}

/** Counts paths, each for all combinations of the variables that it skips. */
function counterOf(groups: Groups, { diagrams }: Workbench): (cases: Diagram) => bigint {
  const variables = [...groups].toSorted(([a], [b]) => a - b)
  const order = new Map(variables.map(([variable], index) => [variable, index]))
  const behind: bigint[] = [1n]
  for (const [, regions] of variables.toReversed())
    behind.unshift((behind[0] ?? 1n) * BigInt(sizeOf(regions)))
  const done = new Map<Diagram, bigint>()
  const from = (at: Diagram, index: number): bigint => {
    if (isLeaf(at)) return at === yes ? (behind[index] ?? 1n) : 0n
    const own = order.get(diagrams.variable(at)) ?? index
    const known = done.get(at)
    const counted =
      known ?? diagrams.children(at).reduce((sum, child) => sum + from(child, own + 1), 0n)
    done.set(at, counted)
    return (counted * (behind[index] ?? 1n)) / (behind[own] ?? 1n)
  }
  return cases => from(cases, 0)
}
