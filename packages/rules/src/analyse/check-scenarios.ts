import type { CivilDate, Facts, Place } from '@ketenregie/core'
import type { Diagram } from '../compile/diagrams.ts'
import { variableAt } from '../compile/layout.ts'
import { no } from '../compile/outcomes.ts'
import { rebuild } from '../compile/rebuild.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Add } from './add.ts'
import type { Workbench } from './workbench.ts'

/** What a scenario states together. */
export interface StatedCase {
  readonly scenario: string
  readonly given: Facts
  readonly place: Place
  /** Null: any day. */
  readonly on: CivilDate | null
  /** The same for all that one scenario states in turn: the first that cannot occur says enough. */
  readonly key: string
}

/** What the scenario states; of one of a process all that is known by each day. */
export function statedIn(scenario: Scenario): readonly StatedCase[] {
  const { name, place } = scenario
  const key = JSON.stringify([name, place])
  if (scenario.kind === 'rules') {
    const { given, places, asOf } = scenario
    return [{ scenario: name, given, place: places['gegeven'] ?? place, on: asOf, key }]
  }
  let known: Facts = {}
  return scenario.timeline.flatMap(({ on, place: moment, facts }): readonly StatedCase[] => {
    if (Object.keys(facts).length === 0) return []
    known = { ...known, ...facts }
    return [{ scenario: name, given: known, place: moment, on, key }]
  })
}

/** Finds what scenarios state that cannot occur. */
export function checkScenarios(
  cases: readonly StatedCase[],
  workbench: Workbench,
  reported: Set<string>,
  add: Add
): void {
  for (const { scenario, given, place, key } of cases) {
    if (reported.has(key) || left(workbench.possible, given, workbench) !== no) continue
    const one = workbench.background.find(each => left(each.possible, given, workbench) === no)
    const background = one?.why ?? workbench.background.map(each => each.why).join(' ')
    reported.add(key)
    add({ code: 'rules/scenario-against-background', params: { scenario, background } }, place)
  }
}

/** What is left of the cases when these facts are known. */
function left(cases: Diagram, given: Facts, { diagrams, layout }: Workbench): Diagram {
  return rebuild(cases, diagrams, {
    region: number => {
      const variable = variableAt(number, layout)
      return variable.isKnowing ? undefined : variable.read(given)
    },
    keep: (variable, children) => diagrams.node(variable, children)
  })
}
