import { checkFolder } from '../agreements/check-folder.ts'
import { nationalFolder } from '../agreements/national-folder.ts'
import { drawPictures } from './draw-pictures.ts'
import type { BookInput } from './model/book-input.ts'
import { newestDay } from './tell/editions.ts'

/** What the national book is made of. */
export function nationalInput(): BookInput {
  const checked = checkFolder(nationalFolder(), { cwd: process.cwd() })
  const { pack } = checked
  const asOf = pack === null ? undefined : newestDay(pack)
  if (pack === null || asOf === undefined) throw new Error('the national agreements have errors')
  return { ...checked, pack, previous: null, asOf, pictures: drawPictures(pack) }
}
