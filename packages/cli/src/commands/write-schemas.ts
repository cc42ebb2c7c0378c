import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import { knownNames } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { schemaFiles } from '../agreements/schema-files.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { checkReadable } from '../problem/check-readable.ts'
import type { Run } from './command-spec.ts'

/** `schema`: the JSON Schema of every kind of file, for editors. */
export const writeSchemas: Run = async ({ args: [folder], json, language, text }, host) => {
  if (folder !== undefined) checkReadable(folder, 'folder', host)
  const names = folder === undefined ? {} : knownNames(await loadAgreements(folder, language, host))
  const target = text('uit') ?? 'schema'
  mkdirSync(resolve(host.cwd, target), { recursive: true })
  const written = schemaFiles(names, language).map(([name, schema]) => {
    const file = join(target, name)
    writeFileAtomically(resolve(host.cwd, file), schema)
    return file
  })
  host.stdout.write(json ? printJson({ written }) : `${written.join('\n')}\n`)
  return exitCode.ok
}
