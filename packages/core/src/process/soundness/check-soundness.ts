import type { Pack } from '../../pack/pack.ts'
import type { Answer } from '../compile.ts'
import type { ProcessDefinition } from '../definition.ts'
import { drawChart } from '../explore/chart.ts'
import { explore } from '../explore/explore.ts'
import type { Exploration } from '../explore/explore.ts'
import { ignored, undecided } from './answers.ts'
import { coordination, endless, restarted } from './courses.ts'
import type { Explored, Search } from './finding.ts'
import { deadEnds, unboundedWaits, unowned, unreachable } from './places.ts'
import type { Surroundings } from './print-scenario.ts'
import type { SoundnessDiagnostic } from './soundness-problems.ts'
import { circles, endlessSubCases, unheardEnds } from './sub-case-courses.ts'
import { suspendedForEver, unheard } from './suspensions.ts'

export interface SoundnessOptions {
  /** Gives time limits their start, and scenarios their days. */
  readonly pack?: Pick<Pack, 'timeLimits' | 'calendar' | 'facts'>
  /** The processes of its sub-cases, and of those in them. */
  readonly processes?: Pack['processes']
  /** The answers that a rule can have; by default those that guards name, and unknown. */
  readonly answersOf?: (rule: string) => readonly Answer[]
  readonly factsFor?: Surroundings['factsFor']
  /** The most stands that are looked at. */
  readonly budget?: number
}

const searches: readonly Search[] = [
  unreachable,
  deadEnds,
  unowned,
  unboundedWaits,
  undecided,
  restarted,
  ignored,
  endless,
  coordination,
  unheard,
  suspendedForEver,
  unheardEnds,
  endlessSubCases,
  circles
]

/**
 * What can go wrong as cases run, each with a shortest scenario that shows it. Takes a definition
 * that `checkDefinition` finds nothing in.
 */
export function checkSoundness(
  definition: ProcessDefinition,
  options: SoundnessOptions = {}
): readonly SoundnessDiagnostic[] {
  const { pack = null, processes = {}, budget = 20_000, factsFor = () => null } = options
  const answersOf = options.answersOf ?? ((): readonly Answer[] => ['yes', 'no', 'unknown'])
  const chart = drawChart(definition)
  const timeLimits = pack?.timeLimits ?? {}
  const explorations = new Map<string, Exploration>()
  const following = (limit: string): Exploration => {
    const known = explorations.get(limit)
    if (known) return known
    const follow = limit === '' ? [] : [limit]
    const made = explore(chart, { answersOf, timeLimits, follow, budget })
    explorations.set(limit, made)
    return made
  }
  const found = following('')
  const surroundings = { pack, factsFor }
  const seen = { definition, chart, found, surroundings, following, answersOf }
  const explored: Explored = { ...seen, timeLimits, processes }
  const problems = searches.flatMap(search => search(explored))
  const isDecided = [...explorations.values()].every(({ isComplete }) => isComplete)
  return isDecided ? problems : [...problems, beyond(definition.id, budget)]
}

function beyond(process: string, budget: number): SoundnessDiagnostic {
  return {
    code: 'core/process-beyond-budget',
    severity: 'warning',
    params: { process, budget },
    place: null
  }
}
