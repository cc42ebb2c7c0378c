import { checkFolder } from '../agreements/check-folder.ts'
import { nationalFolder } from '../agreements/national-folder.ts'
import { drawPictures } from './draw-pictures.ts'
import type { BookInput } from './model/book-input.ts'
import { newestDay } from './tell/editions.ts'

/** What the national book is made of. */
export function nationalInput(): BookInput {
  return inputOf(nationalFolder())
}

export function regionalInput(): BookInput {
  return inputOf('examples/gooi-en-vechtstreek')
}

function inputOf(folder: string): BookInput {
  const checked = checkFolder(folder, { cwd: process.cwd() })
  const { pack } = checked
  const asOf = pack === null ? undefined : newestDay(pack)
  if (pack === null || asOf === undefined) throw new Error(`${folder} has errors`)
  return { ...checked, pack, previous: null, asOf, pictures: drawPictures(pack) }
}
