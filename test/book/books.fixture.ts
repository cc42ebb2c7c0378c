import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { landelijk } from '@ketenregie/processes'
import { checkFolder } from '../../packages/cli/src/agreements/check-folder.ts'
import { drawPictures } from '../../packages/cli/src/book/draw-pictures.ts'
import type { BookInput } from '../../packages/cli/src/book/model/book-input.ts'
import { newestDay } from '../../packages/cli/src/book/tell/editions.ts'
import { runHere } from '../../packages/cli/src/test-host.fixture.ts'

export const nationalFolder = 'packages/processes/afspraken/landelijk'

export interface WrittenBook {
  readonly folder: string
  readonly html: string
}

/** Writes a book in a folder of its own, as the command does. */
export async function writeBook(...words: readonly string[]): Promise<WrittenBook> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenregie-boek-'))
  const { code, stderr } = await runHere(['boek', ...words, '--vorm', 'html', '--uit', folder])
  if (code !== 0) throw new Error(stderr)
  return { folder, html: readFileSync(join(folder, 'afsprakenboek.html'), 'utf8') }
}

let national: Promise<WrittenBook> | undefined
let regional: Promise<WrittenBook> | undefined

export const nationalBook = () => (national ??= writeBook())
export const regionalBook = () => (regional ??= writeBook('examples/gooi-en-vechtstreek'))

/** What the national book is made of. */
export function nationalInput(): BookInput {
  const checked = checkFolder(nationalFolder, { cwd: process.cwd() })
  const pack = checked.pack ?? landelijk
  const asOf = newestDay(pack)
  if (asOf === undefined) throw new Error('no rules at all')
  return { ...checked, pack, previous: null, asOf, pictures: drawPictures(pack) }
}
