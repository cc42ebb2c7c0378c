import type { CivilDate } from '@ketenregie/core'
import type { Report } from '../diagnostic/report.ts'
import { editionOf } from '../compile/edition.ts'
import type { Edition } from '../compile/edition.ts'
import { libraryOf } from '../compile/library.ts'
import type { Rules } from '../compile/rules.ts'
import type { RuleSet } from '../model/rule-set.ts'
import type { Scenario } from '../model/scenario.ts'
import type { WrittenRuleSet } from '../read/rule-set.ts'
import type { Add } from './add.ts'
import { checkRuleSet } from './check-rule-set.ts'
import { checkScenarios, statedIn } from './check-scenarios.ts'
import type { StatedCase } from './check-scenarios.ts'
import { createBudget, onWorkbench } from './workbench.ts'
import type { WorkbenchOptions } from './workbench.ts'

export interface Examined {
  /** Everything that the rules rest on, layers below included. */
  readonly rules: Rules
  /** The rule sets to examine, and beside each what was written. */
  readonly ruleSets: readonly RuleSet[]
  readonly written: readonly WrittenRuleSet[]
  readonly scenarios: readonly Scenario[]
  /** The day of scenarios that name none. */
  readonly asOf: CivilDate | null
  /** How many nodes and steps one decision may take. */
  readonly budget?: number
}

/** Finds by meaning what is doubtful in rules that could be read without error. */
export function findDoubts(examined: Examined, report: Report): void {
  const { rules, ruleSets, written, scenarios } = examined
  const budget = createBudget(examined.budget)
  const add: Add = (problem, place) => report.add(problem, place)
  const editions = new Map<CivilDate, Edition>()
  const editionOn = (day: CivilDate): Edition => {
    const edition = editions.get(day) ?? editionOf(rules.ruleSets, day)
    editions.set(day, edition)
    return edition
  }
  const optionsIn = (edition: Edition): WorkbenchOptions => {
    return { rules, library: libraryOf(edition, {}), excluded: edition.excluded, budget }
  }
  for (const [index, set] of ruleSets.entries()) {
    const beside = written[index]
    if (beside === undefined) continue
    const edition = editionOn(set.valid.from)
    checkRuleSet(set, beside, edition, optionsIn(edition), add)
  }
  const latest = rules.ruleSets
    .map(({ valid }) => valid.from)
    .toSorted()
    .at(-1)
  const casesOn = new Map<CivilDate, StatedCase[]>()
  for (const each of scenarios.flatMap(statedIn)) {
    const day = each.on ?? examined.asOf ?? latest
    if (day !== undefined) casesOn.set(day, [...(casesOn.get(day) ?? []), each])
  }
  const reported = new Set<string>()
  for (const [day, cases] of [...casesOn].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const edition = editionOn(day)
    const whens = edition.excluded.map(({ when }) => when)
    const isDone = onWorkbench(whens, optionsIn(edition), workbench => {
      checkScenarios(cases, workbench, reported, add)
      return true
    })
    const [first] = cases
    if (isDone === undefined && first !== undefined)
      add(
        { code: 'rules/scenarios-not-checked', params: { day, count: cases.length } },
        first.place
      )
  }
}
