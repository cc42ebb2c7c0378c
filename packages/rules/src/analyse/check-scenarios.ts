import type { Facts } from '@ketenregie/core'
import type { Diagram } from '../compile/diagrams.ts'
import { variableAt } from '../compile/layout.ts'
import { no } from '../compile/outcomes.ts'
import { rebuild } from '../compile/rebuild.ts'
import type { RuleScenario } from '../model/scenario.ts'
import type { Add } from './add.ts'
import type { Workbench } from './workbench.ts'

/** Finds scenarios of cases that cannot occur. */
export function checkScenarios(
  scenarios: readonly RuleScenario[],
  workbench: Workbench,
  add: Add
): void {
  for (const scenario of scenarios) {
    const { given, place, places } = scenario
    if (left(workbench.possible, given, workbench) !== no) continue
    const one = workbench.background.find(each => left(each.possible, given, workbench) === no)
    const background = one?.why ?? workbench.background.map(each => each.why).join(' ')
    const params = { scenario: scenario.name, background }
    add({ code: 'rules/scenario-against-background', params }, places['gegeven'] ?? place)
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
