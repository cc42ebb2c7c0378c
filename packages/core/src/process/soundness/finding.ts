import type { ProcessDefinition } from '../definition.ts'
import type { Chart } from '../explore/chart.ts'
import type { ExploredMove, ExploreOptions, Exploration } from '../explore/explore.ts'
import { leavesOf, wayTo } from '../explore/stand.ts'
import type { Move, Stand } from '../explore/stand.ts'
import { printScenario } from './print-scenario.ts'
import type { Surroundings } from './print-scenario.ts'
import type { SoundnessDiagnostic } from './soundness-problems.ts'

/** What each search for a kind of fault looks at. */
export interface Explored {
  readonly definition: ProcessDefinition
  readonly chart: Chart
  readonly found: Exploration
  readonly surroundings: Surroundings
  /** Explores again with one more limit followed. */
  readonly following: (limit: string) => Exploration
  readonly answersOf: ExploreOptions['answersOf']
  readonly timeLimits: ExploreOptions['timeLimits']
  /** The processes that cases of this one can open cases of, by name. */
  readonly processes: Readonly<Record<string, ProcessDefinition>>
}

export type Search = (explored: Explored) => readonly SoundnessDiagnostic[]

/** A scenario that ends in a stand. */
export function exampleAt(explored: Explored, stand: Stand, name: string): string {
  return exampleOf(explored, wayTo(stand), name, expectedAt(stand))
}

/** A scenario that ends with a move. */
export function exampleWith(explored: Explored, move: ExploredMove, name: string): string {
  const moves = [...(move.from ? wayTo(move.from) : []), move]
  return exampleOf(explored, moves, name, move.to ? expectedAt(move.to) : '')
}

export function exampleOf(
  { definition, surroundings }: Explored,
  moves: readonly Move[],
  name: string,
  expected: string
): string {
  return printScenario(definition, surroundings, { name, moves, expected })
}

/** The steps of a stand as the inside of `verwacht`. */
export function expectedAt(stand: Stand): string {
  const names = leavesOf(stand).map(leaf => leaf.name)
  return names.length === 1 ? `stap: ${names.join()}` : `stap: [${names.join(', ')}]`
}

/** One of each, the first that was found. */
export function firstBy<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string
): ReadonlyMap<string, Item> {
  const first = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    if (!first.has(key)) first.set(key, item)
  }
  return first
}

/** The names of the limits that the process starts somewhere. */
export function limitsStartedIn({ found }: Explored): readonly string[] {
  const started = found.moves.flatMap(({ played }) =>
    played.steps.flatMap(({ effects }) =>
      effects.flatMap(({ type, params }) => (type === 'deadline.start' ? [params.limit] : []))
    )
  )
  return [...new Set(started)]
}
