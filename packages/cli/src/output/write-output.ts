import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { writeFileAtomically } from '@ketenregie/adapters/files'
import type { Language } from '@ketenregie/core'
import type { Host } from '../host.ts'
import { cannotRun } from '../problem/cannot-run.ts'
import { makeFolder } from '../problem/make-folder.ts'

const replaced: Readonly<Record<Language, (path: string) => string>> = {
  nl: path => `"${path}" stond er al en is vervangen.`,
  en: path => `"${path}" was there already and was replaced.`
}

/**
 * Writes a file that the user asked for, whole or not at all, in a folder that is made where it is
 * not there. Says so when another text stood there.
 */
export function writeOutput(
  path: string,
  content: string | Uint8Array,
  { host, language }: { readonly host: Host; readonly language: Language }
): void {
  const whole = resolve(host.cwd, path)
  const found = statSync(whole, { throwIfNoEntry: false })
  if (found?.isDirectory()) throw cannotRun('cli/cannot-write', { path, why: 'is-a-folder' })
  const isOther = found !== undefined && !readFileSync(whole).equals(Buffer.from(content))
  makeFolder(dirname(whole))
  writeFileAtomically(whole, content)
  if (isOther) host.stderr.write(`${replaced[language](path)}\n`)
}
