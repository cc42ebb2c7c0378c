import { join } from 'node:path'
import { knownNames } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
import { schemaFiles } from '../agreements/schema-files.ts'
import { exitCode } from '../exit-code.ts'
import { printJson } from '../output/json.ts'
import { writeOutput } from '../output/write-output.ts'
import { checkReadable } from '../problem/check-readable.ts'
import type { Run } from './command-spec.ts'

/** `schema`: the JSON Schema of every kind of file, for editors. */
export const writeSchemas: Run = async ({ args: [folder], json, language, text }, host) => {
  if (folder !== undefined) checkReadable(folder, 'folder', host)
  const names = folder === undefined ? {} : knownNames(await loadAgreements(folder, language, host))
  const target = text('uit') ?? 'schema'
  const written = schemaFiles(names, language).map(([name, schema]) => {
    const file = join(target, name)
    writeOutput(file, schema, { host, language })
    return file
  })
  host.stdout.write(json ? printJson({ written }) : `${written.join('\n')}\n`)
  return exitCode.ok
}
