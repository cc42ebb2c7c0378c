import { relative } from 'node:path'
import type { CivilDate } from '@ketenregie/core'
import type { AgreementPack, Scenario } from '@ketenregie/rules'
import { coverageOf, runScenario } from '@ketenregie/rules/scenario'
import type { ScenarioResult } from '@ketenregie/rules/scenario'
import { loadFolder } from '../agreements/load-agreements.ts'
import { nationalFolder } from '../agreements/national-folder.ts'
import { exitCode } from '../exit-code.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { colorsFor } from '../output/colors.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { startProgress } from '../output/progress.ts'
import { today } from '../output/today.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { checkReadable } from '../problem/check-readable.ts'
import { printJunit } from '../scenarios/print-junit.ts'
import { printRun } from '../scenarios/print-run.ts'
import { reportJson } from '../scenarios/report-json.ts'
import type { ScenarioRun } from '../scenarios/scenario-run.ts'
import type { Run } from './command-spec.ts'

/** `toets`: every scenario of the agreements in a folder, played. */
export const testScenarios: Run = async ({ args, json, language, text, has }, host) => {
  const folder = args[0] ?? relative(host.cwd, nationalFolder())
  checkReadable(folder, 'folder', host)
  const { pack, below, scenarios } = await loadFolder(folder, language, host)
  const asOf = today(host)
  const only = text('alleen')
  const results = await play(pack, select(scenarios, only), asOf, host)
  const coverage = only === undefined ? coverageOf(pack, results, below) : null
  const run: ScenarioRun = { folder, pack, asOf, results, coverage }
  const junit = text('junit')
  if (junit !== undefined)
    writeOutput(junit, printJunit(results, pack, language), { host, language })
  host.stdout.write(
    json
      ? printJson(reportJson(run, language))
      : printRun(run, language, colorsFor(host.stdout, host.env))
  )
  return codeOf(run, has('streng'))
}

function select(scenarios: readonly Scenario[], only: string | undefined): readonly Scenario[] {
  if (only === undefined) return scenarios
  const wanted = only.toLowerCase()
  const found = scenarios.filter(({ name, place }) =>
    [name, place.file].some(part => part.toLowerCase().includes(wanted))
  )
  if (found.length === 0) throw cannotRun('cli/no-such-scenario', { text: only })
  return found
}

async function play(
  pack: AgreementPack,
  scenarios: readonly Scenario[],
  asOf: CivilDate,
  host: Host
): Promise<readonly ScenarioResult[]> {
  const progress = startProgress(host, scenarios.length)
  const results: ScenarioResult[] = []
  for (const [done, scenario] of scenarios.entries()) {
    progress.step(done, scenario.name)
    results.push(await runScenario(pack, scenario, { asOf }))
  }
  progress.end()
  return results
}

function codeOf({ results, coverage }: ScenarioRun, isStrict: boolean): ExitCode {
  const isUntouched = coverage !== null && coverage.untouched.length > 0
  const hasFailed = results.some(({ passed }) => !passed)
  return hasFailed || (isStrict && isUntouched) ? exitCode.errorsFound : exitCode.ok
}
