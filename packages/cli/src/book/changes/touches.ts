import { partyChapter } from '../chapters/party/party-chapter.ts'
import { link } from '../model/blocks.ts'
import type { Link } from '../model/book.ts'
import type { BookInput } from '../model/book-input.ts'
import { linksIn } from './links-in.ts'

/** The chapters of the parties that each place in the book concerns. */
export type Touches = ReadonlyMap<string, readonly Link[]>

/** A party is touched by what its chapter links to, in the one version or the other. */
export function touchesOf(...inputs: readonly BookInput[]): Touches {
  const touches = new Map<string, Link[]>()
  for (const input of inputs)
    for (const party of Object.values(input.pack.parties)) {
      const chapter = partyChapter(party, input)
      for (const id of linksIn(chapter.blocks)) {
        const known = touches.get(id) ?? []
        if (known.some(({ to }) => to === chapter.id)) continue
        touches.set(id, [...known, link(chapter.id, chapter.title)])
      }
    }
  return touches
}
