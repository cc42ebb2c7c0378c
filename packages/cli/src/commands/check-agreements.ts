import { relative, resolve } from 'node:path'
import { phraseDiagnostics } from '@ketenregie/core'
import type { Language } from '@ketenregie/core'
import { checkFolder } from '../agreements/check-folder.ts'
import { agreementCatalogues, countErrors } from '../agreements/file-problems.ts'
import type { AgreementDiagnostic } from '../agreements/file-problems.ts'
import { reading } from '../agreements/load-agreements.ts'
import { nationalFolder } from '../agreements/national-folder.ts'
import { newProblems, printProblems } from '../agreements/print-problems.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { startProgress } from '../output/progress.ts'
import { today } from '../output/today.ts'
import { checkReadable } from '../problem/check-readable.ts'
import { checkProcesses } from '../processes/check-processes.ts'
import { printRestingPlaces } from '../processes/print-resting-places.ts'
import { restingPlacesIn } from '../processes/resting-places-in.ts'
import { checkSources } from '../sources/check-sources.ts'
import { printSources } from '../sources/print-sources.ts'
import type { Run } from './command-spec.ts'

/**
 * `controleer`: every problem of the agreements in a folder at once, and of how cases run on them.
 * `--bronnen` holds the extracts in a folder against them instead. `--rust` shows where each case comes to rest that nobody does anything about.
 */
export const checkAgreements: Run = async ({ args: [folder], json, language, text, has }, host) => {
  const path = folder ?? relative(host.cwd, nationalFolder())
  checkReadable(path, 'folder', host)
  const asOf = today(host)
  const progress = startProgress(host, 1)
  progress.stage(reading[language])
  const { pack, problems: found, texts } = checkFolder(path, { cwd: host.cwd, asOf })
  progress.end()
  if (has('rust') && pack !== null) {
    const places = restingPlacesIn(pack)
    host.stdout.write(json ? printJson(places) : printRestingPlaces(places, language))
    return exitCode.ok
  }
  const sources = text('bronnen')
  if (sources !== undefined && pack !== null) {
    checkReadable(sources, 'folder', host)
    const checked = checkSources(pack, resolve(host.cwd, sources))
    const { stdout } = host
    stdout.write(json ? printJson(checked) : printSources(checked, language, stdout.width))
    const isSound = checked.every(
      ({ extract, beyond }) => extract.status !== 'changed' && beyond.length === 0
    )
    return isSound ? exitCode.ok : exitCode.errorsFound
  }
  const problems = pack === null ? found : [...found, ...checkProcesses(pack, asOf)]
  const shown = has('nieuw') ? newProblems(problems) : problems
  const catalogue = agreementCatalogues[language]
  if (json) host.stdout.write(printJson(phraseDiagnostics(shown, catalogue)))
  else {
    host.stdout.write(printProblems(shown, { texts, language, width: host.stdout.width }))
    host.stdout.write(`${path}: ${tally(problems, language)}.\n`)
  }
  return countErrors(problems) > 0 ? exitCode.errorsFound : exitCode.ok
}

const words = {
  nl: { none: 'geen', error: ['fout', 'fouten'], warning: ['waarschuwing', 'waarschuwingen'] },
  en: { none: 'no', error: ['error', 'errors'], warning: ['warning', 'warnings'] }
} as const

/** As `geen fouten, 2 waarschuwingen`. */
function tally(problems: readonly AgreementDiagnostic[], language: Language): string {
  const { none, error, warning } = words[language]
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  const count = (number: number, [one, more]: readonly [string, string]) =>
    `${number === 0 ? none : number} ${number === 1 ? one : more}`
  return `${count(countErrors(problems), error)}, ${count(warnings, warning)}`
}
