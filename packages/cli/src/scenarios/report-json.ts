import type { Language } from '@ketenregie/core'
import { pasteOf, printCitation, printDifference, printWhy } from '@ketenregie/rules/scenario'
import type { Deviation, Protected, ScenarioResult } from '@ketenregie/rules/scenario'
import { countPassed } from './scenario-run.ts'
import type { ScenarioRun } from './scenario-run.ts'

/** The run as data for another program, with its sentences. */
export function reportJson(
  { folder, pack, asOf, results, coverage }: ScenarioRun,
  language: Language
): object {
  const protect = ({ citation, norms, ...rest }: Protected) => ({
    ...citation,
    norms,
    text: printCitation({ citation, norms, ...rest }, pack)
  })
  const deviate = (deviation: Deviation, result: ScenarioResult) => ({
    ...deviation,
    text: printDifference(deviation, language),
    whyText: printWhy(deviation.why, pack, language),
    paste: pasteOf(deviation, result),
    protects: deviation.protects.map(protect)
  })
  return {
    folder,
    pack: { name: pack.name, version: pack.version, hash: pack.hash },
    asOf,
    total: results.length,
    passed: countPassed(results),
    scenarios: results.map(result => ({
      name: result.scenario.name,
      kind: result.scenario.kind,
      place: result.scenario.place,
      passed: result.passed,
      protects: result.protects.map(protect),
      deviations: result.deviations.map(deviation => deviate(deviation, result))
    })),
    coverage
  }
}
