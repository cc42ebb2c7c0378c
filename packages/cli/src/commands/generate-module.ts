import { dirname, join, relative, resolve } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { exitCode } from '../exit-code.ts'
import { freezeReleases } from '../generate/freeze-releases.ts'
import { printModule } from '../generate/print-module.ts'
import { printReleases } from '../generate/print-releases.ts'
import { printJson } from '../output/json.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { checkReadable } from '../problem/check-readable.ts'
import type { Run } from './command-spec.ts'

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
    const beside = join(dirname(target), 'releases.generated.ts')
    writeFileAtomically(beside, printReleases(releases, pathFrom(target, frozenIn)))
  }
  writeFileAtomically(target, printModule(pack, pathFrom(target, folder)))
  const { name, version, hash } = pack
  host.stdout.write(
    json
      ? printJson({ file, name, version, hash })
      : `${file}: ${name} ${version}, kenmerk ${hash}\n`
  )
  return exitCode.ok
}
