import type { CivilDate } from '@ketenregie/core'
import type { AgreementPack, Scenario } from '@ketenregie/rules'
import { printDifference, runScenario } from '@ketenregie/rules/scenario'
import { compareOutcomes } from '../effect/compare-outcomes.ts'
import { compareScenarios } from '../effect/compare-scenarios.ts'
import { scenarioSituations } from '../effect/situations.ts'
import type { BookEffect, BookInput } from './model/book-input.ts'

/**
 * The examples of the layer below that hold under the agreements of a region too, and apart from
 * them those that come out otherwise: a book promises that each example is played.
 */
export async function playExamples(
  pack: AgreementPack,
  ofBelow: readonly Scenario[],
  asOf: CivilDate
): Promise<Pick<BookInput, 'alike' | 'otherwise'>> {
  const alike: Scenario[] = []
  const otherwise: BookInput['otherwise'][number][] = []
  for (const scenario of ofBelow) {
    const { passed, deviations } = await runScenario(pack, scenario, { asOf })
    if (passed) alike.push(scenario)
    else
      otherwise.push({
        scenario,
        differences: deviations.map(each => printDifference(each, 'nl'))
      })
  }
  return { alike, otherwise }
}

/** What turns when one version takes the place of the other, over all situations in the examples. */
export async function effectOf(
  previous: AgreementPack,
  pack: AgreementPack,
  scenarios: readonly Scenario[],
  asOf: CivilDate
): Promise<BookEffect> {
  const situations = scenarioSituations(scenarios, asOf)
  const flips = compareOutcomes(previous, pack, situations, () => undefined)
  const turned = await compareScenarios(previous, pack, scenarios, asOf)
  return { flips, turned, situations: situations.length, played: scenarios.length }
}
