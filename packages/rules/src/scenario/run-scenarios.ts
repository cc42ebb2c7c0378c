import type { CivilDate } from '@ketenregie/core'
import type { Scenario } from '../model/scenario.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { playProcess } from './play-process.ts'
import { playRules } from './play-rules.ts'
import { protectedBy } from './protected-by.ts'
import type { ScenarioResult } from './result.ts'
import { subjectOf, subjectsOf } from './subject.ts'

export interface RunOptions {
  /** The day on which rules are judged where a scenario does not name one. */
  readonly asOf: CivilDate
}

/**
 * Plays one scenario: rules by evaluating them, a process by living it day by day in an engine of
 * its own. Nothing outside takes part, so the same scenario always has the same result.
 */
export async function runScenario(
  pack: AgreementPack,
  scenario: Scenario,
  { asOf }: RunOptions
): Promise<ScenarioResult> {
  const { deviations, touches } =
    scenario.kind === 'rules' ? playRules(pack, scenario, asOf) : await playProcess(pack, scenario)
  return {
    scenario,
    passed: deviations.length === 0,
    deviations: deviations.map(one => ({
      ...one,
      protects: protectedBy(pack, scenario, [subjectOf(one)])
    })),
    protects: protectedBy(pack, scenario, subjectsOf(scenario)),
    touches: [...new Set(touches)]
  }
}

/** Plays scenarios in their order. */
export async function runScenarios(
  pack: AgreementPack,
  scenarios: readonly Scenario[],
  options: RunOptions
): Promise<readonly ScenarioResult[]> {
  const results: ScenarioResult[] = []
  for (const scenario of scenarios) results.push(await runScenario(pack, scenario, options))
  return results
}
