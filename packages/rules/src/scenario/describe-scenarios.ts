import type { Language } from '@ketenregie/core'
import type { Scenario } from '../model/scenario.ts'
import type { AgreementPack } from '../pack/agreement-pack.ts'
import { printResult } from './print/print-result.ts'
import { runScenario } from './run-scenarios.ts'
import type { RunOptions } from './run-scenarios.ts'

/** What a test runner offers: vitest, jest, `node:test` and mocha all fit. */
export interface TestRunner {
  readonly describe: (name: string, tests: () => void) => unknown
  readonly it: (name: string, test: () => Promise<void>) => unknown
}

/** Agreements with their scenarios, as `readPack` gives them. */
export interface WithScenarios {
  readonly pack: AgreementPack
  readonly scenarios: readonly Scenario[]
}

export interface DescribeOptions extends RunOptions {
  /** Of the report of a failing scenario; Dutch unless given. */
  readonly language?: Language
}

/**
 * Makes each scenario a test of its own, one `describe` per file:
 * `describeScenarios({ describe, it }, { pack, scenarios }, { asOf: '2026-04-16' })`.
 * A failing test tells what was expected where, what was found and why.
 */
export function describeScenarios(
  { describe, it }: TestRunner,
  { pack, scenarios }: WithScenarios,
  { language = 'nl', ...options }: DescribeOptions
): void {
  const files = new Set(scenarios.map(({ place }) => place.file))
  for (const file of files)
    describe(file, () => {
      for (const scenario of scenarios.filter(({ place }) => place.file === file))
        it(scenario.name, async () => {
          const result = await runScenario(pack, scenario, options)
          if (!result.passed) throw new ScenarioFailed(printResult(result, pack, language))
        })
    })
}

/** Its message is the report. */
export class ScenarioFailed extends Error {
  override readonly name = 'ScenarioFailed'
}
