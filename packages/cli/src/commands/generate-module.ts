import { relative, resolve } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { exitCode } from '../exit-code.ts'
import { printModule } from '../generate/print-module.ts'
import { printJson } from '../output/json.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { checkReadable } from '../problem/check-readable.ts'
import type { Run } from './command-spec.ts'

/** `genereer`: checked agreements as a TypeScript module. */
export const generateModule: Run = async ({ args: [folder = '.'], json, language, text }, host) => {
  const file = text('uit')
  if (file === undefined) throw cannotRun('cli/missing-option', { option: '--uit <BESTAND>' })
  checkReadable(folder, 'folder', host)
  const pack = await loadAgreements(folder, language, host)
  const target = resolve(host.cwd, file)
  const from = relative(resolve(target, '..'), resolve(host.cwd, folder)).replaceAll('\\', '/')
  writeFileAtomically(target, printModule(pack, from))
  const { name, version, hash } = pack
  host.stdout.write(
    json
      ? printJson({ file, name, version, hash })
      : `${file}: ${name} ${version}, kenmerk ${hash}\n`
  )
  return exitCode.ok
}
