import { loadFolder } from '../agreements/load-agreements.ts'
import { nationalFolder } from '../agreements/national-folder.ts'
import { collectCoverage } from '../coverage/collect-coverage.ts'
import { printCoverage, totalOf } from '../coverage/print-coverage.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import type { Run } from './command-spec.ts'

/** `dekking`: what the sources ask, and which part of the agreements carries it. */
export const showCoverage: Run = async ({ args: [folder], json, language, text }, host) => {
  const { pack, origins } = await loadFolder(folder ?? nationalFolder(), language, host)
  const coverage = collectCoverage(pack, origins)
  const file = text('uit')
  if (file !== undefined) writeOutput(file, printCoverage(coverage, language), { host, language })
  const total = totalOf(coverage.asked, language)
  const said = file === undefined ? printCoverage(coverage, language) : `${file}: ${total}\n`
  host.stdout.write(json ? printJson(coverage) : said)
  return exitCode.ok
}
