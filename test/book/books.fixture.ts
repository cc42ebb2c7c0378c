import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const nationalFolder = 'packages/processes/afspraken/landelijk'

export interface WrittenBook {
  readonly folder: string
  readonly html: string
}

/** Writes a book in a folder of its own, with the command. Throws what the command says. */
export function writeBook(...words: readonly string[]): WrittenBook {
  const folder = mkdtempSync(join(tmpdir(), 'ketenregie-boek-'))
  const args = ['packages/cli/src/main.ts', 'boek', ...words, '--vorm', 'html', '--uit', folder]
  const ran = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return { folder, html: readFileSync(join(folder, 'afsprakenboek.html'), 'utf8') }
}

let national: WrittenBook | undefined
let regional: WrittenBook | undefined

export const nationalBook = () => (national ??= writeBook())
export const regionalBook = () => (regional ??= writeBook('examples/gooi-en-vechtstreek'))
