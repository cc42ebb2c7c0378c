import type { ProcessDefinition } from '../process/definition.ts'
import { drawChart } from '../process/explore/chart.ts'
import type { Chart } from '../process/explore/chart.ts'
import { explore } from '../process/explore/explore.ts'
import { play } from '../process/explore/play.ts'
import { leavesOf, wayTo } from '../process/explore/stand.ts'
import type { Move, Stand } from '../process/explore/stand.ts'
import { printScenario } from '../process/soundness/print-scenario.ts'
import type { Surroundings } from '../process/soundness/print-scenario.ts'
import type { Difference } from './difference.ts'
import { standAfter } from './side.ts'

/** What a difference is shown on. */
export interface Shown {
  /** The old process. */
  readonly definition: ProcessDefinition
  /** The innermost steps that the case stands in. */
  readonly steps: readonly string[]
  readonly surroundings: Surroundings
}

/**
 * A difference as a scenario that comes out by the old agreements: from the opening of some case by
 * a shortest way to the same steps, and then on. Null where no such way was found.
 */
export function differenceScenario(
  difference: Difference,
  { definition, steps, surroundings }: Shown,
  name: string
): string | null {
  const { pack } = surroundings
  const timeLimits = pack?.timeLimits ?? {}
  const chart = drawChart(definition)
  const start = nearestStand(chart, steps, timeLimits)
  if (!start) return null
  const limits = new Set(chart.states.flatMap(({ node }) => Object.keys(node.after ?? {})))
  const followed = { chart, limits, timeLimits }
  const moves: Move[] = [...wayTo(start)]
  let at: Stand = start
  let isRefused = false
  for (const { cause, answers } of difference.moves) {
    moves.push({ from: at, cause, answers: answers.old })
    const played = play(
      followed,
      at,
      cause,
      ({ params: { rule, is } }) => (answers.old[rule] ?? 'unknown') === is
    )
    isRefused = played === null
    at = (played && standAfter(played)) ?? at
  }
  const expected = isRefused ? 'geweigerd: ja' : `stap: ${namesOf(at)}`
  return printScenario(definition, surroundings, { name, moves, expected })
}

const budget = 5000

/** The nearest place to the opening with these steps. */
function nearestStand(
  chart: Chart,
  steps: readonly string[],
  timeLimits: Parameters<typeof explore>[1]['timeLimits']
): Stand | null {
  const answersOf = () => ['yes', 'no', 'unknown'] as const
  const wanted = steps.toSorted().join()
  const { stands } = explore(chart, { answersOf, timeLimits, budget })
  const found = stands.find(
    stand =>
      leavesOf(stand)
        .map(({ path }) => path)
        .toSorted()
        .join() === wanted
  )
  return found ?? null
}

function namesOf(stand: Stand): string {
  const names = leavesOf(stand).map(({ name }) => name)
  return names.length === 1 ? names.join() : `[${names.join(', ')}]`
}
