import { dirname, join, relative, resolve } from 'node:path'
import type { CivilDate } from '@ketenregie/core'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { exitCode } from '../exit-code.ts'
import { freezeReleases } from '../generate/freeze-releases.ts'
import { printModule } from '../generate/print-module.ts'
import { printReleases } from '../generate/print-releases.ts'
import { outcomesOf, unfitReasons } from '../generate/outcomes-of.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { checkReadable } from '../problem/check-readable.ts'
import type { Run } from './command-spec.ts'
import { readDay } from './read-day.ts'

/** `genereer`: checked agreements as a TypeScript module, and their processes frozen. */
export const generateModule: Run = async ({ args: [folder = '.'], json, language, text }, host) => {
  const file = text('uit')
  if (file === undefined) throw cannotRun('cli/missing-option', { option: '--uit <BESTAND>' })
  checkReadable(folder, 'folder', host)
  const pack = await loadAgreements(folder, language, host)
  const target = resolve(host.cwd, file)
  const pathFrom = (from: string, to: string) =>
    relative(dirname(from), resolve(host.cwd, to)).replaceAll('\\', '/')
  const frozenIn = text('vrijgaven')
  if (frozenIn !== undefined) {
    const releases = freezeReleases(pack, resolve(host.cwd, frozenIn))
    const beside = join(dirname(file), 'releases.generated.ts')
    writeOutput(beside, printReleases(releases, pathFrom(target, frozenIn)), { host, language })
  }
  const rulesFile = text('regels')
  const printed = rulesFile === undefined ? undefined : outcomesOf(pack, dayIn(text('op')))
  writeOutput(file, printModule(pack, pathFrom(target, folder)), { host, language })
  if (rulesFile !== undefined && printed !== undefined)
    writeOutput(rulesFile, printed.module, { host, language })
  const said = words[language]
  const { name, version, hash } = pack
  const { names, unfit } = printed ?? { names: [], unfit: [] }
  const rules = printed === undefined ? {} : { rules: { file: rulesFile, names, unfit } }
  host.stdout.write(
    json
      ? printJson({ file, name, version, hash, ...rules })
      : `${file}: ${name} ${version}, ${said.hash} ${hash}\n`
  )
  if (!json && rulesFile !== undefined)
    host.stdout.write(`${rulesFile}: ${said.outcomes(names.length)}\n`)
  if (!json)
    for (const one of unfit)
      host.stdout.write(`  ${said.without} ${one.name}: ${unfitReasons[language][one.why]}\n`)
  return exitCode.ok
}

const words = {
  nl: {
    hash: 'kenmerk',
    outcomes: (count: number) => `de uitkomsten van ${count} regels en begrippen`,
    without: 'zonder'
  },
  en: {
    hash: 'hash',
    outcomes: (count: number) => `the outcomes of ${count} rules and concepts`,
    without: 'without'
  }
} as const

function dayIn(written: string | undefined): CivilDate {
  if (written === undefined) throw cannotRun('cli/missing-option', { option: '--op <DATUM>' })
  return readDay(written)
}
