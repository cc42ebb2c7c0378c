import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const nationalFolder = 'packages/processes/afspraken/landelijk'

/** Where the books of a build stand; not in version control. */
export const builtFolder = 'uitvoer/boek'

/** The books that every build makes, by the name of their folder, with the agreements they tell. */
export const built = [
  { name: 'landelijk', words: [] },
  { name: 'gooi-en-vechtstreek', words: ['examples/gooi-en-vechtstreek'] }
] as const

export interface WrittenBook {
  readonly folder: string
  readonly html: string
}

/** Writes the page of a book in a folder of its own, with the command. Throws what the command says. */
export function writeBook(...words: readonly string[]): WrittenBook {
  const folder = mkdtempSync(join(tmpdir(), 'ketenregie-boek-'))
  return writeBookTo(folder, ...words, '--vorm', 'html')
}

export function writeBookTo(folder: string, ...words: readonly string[]): WrittenBook {
  const args = ['packages/cli/src/main.ts', 'boek', ...words, '--uit', folder]
  const ran = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return { folder, html: readFileSync(join(folder, 'afsprakenboek.html'), 'utf8') }
}
