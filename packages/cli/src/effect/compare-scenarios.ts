import type { CivilDate } from '@ketenregie/core'
import type { AgreementPack, Scenario } from '@ketenregie/rules'
import { printDifference, runScenario } from '@ketenregie/rules/scenario'
import type { ScenarioResult } from '@ketenregie/rules/scenario'

/** A scenario that comes out by one of two agreements and not by the other. */
export interface Turned {
  readonly scenario: string
  readonly file: string
  readonly passes: 'before' | 'after'
  /** What is not as expected by the other. */
  readonly differences: readonly string[]
}

/** Plays each scenario by both agreements; only those that turn are told. */
export async function compareScenarios(
  before: AgreementPack,
  after: AgreementPack,
  scenarios: readonly Scenario[],
  asOf: CivilDate
): Promise<readonly Turned[]> {
  const turned: Turned[] = []
  for (const scenario of scenarios) {
    const one = await runScenario(before, scenario, { asOf })
    const other = await runScenario(after, scenario, { asOf })
    if (one.passed === other.passed) continue
    const failed: ScenarioResult = one.passed ? other : one
    turned.push({
      scenario: scenario.name,
      file: scenario.place.file,
      passes: one.passed ? 'before' : 'after',
      differences: failed.deviations.map(each => printDifference(each, 'nl'))
    })
  }
  return turned
}
