import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import { fileKinds, fileSchema, knownNames } from '@ketenregie/rules'
import { loadAgreements } from '../agreements/load-agreements.ts'
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
  const written = fileKinds.map(kind => {
    const name = kind === 'regelset' ? 'regels' : kind
    const file = join(target, `${name}.v1.${language}.schema.json`)
    const schema = fileSchema(kind, { language, names })
    writeFileAtomically(resolve(host.cwd, file), `${JSON.stringify(schema, null, 2)}\n`)
    return file
  })
  host.stdout.write(json ? printJson({ written }) : `${written.join('\n')}\n`)
  return exitCode.ok
}
